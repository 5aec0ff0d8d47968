import assert from 'node:assert/strict';
import { exp, ln } from '../../../../src/core/training/exactMath';

suite('exactMath', () => {
	test('exp is right to 12 digits', () => {
		for (let x = 0; x >= -64; x -= 0.013) {
			assert.ok(Math.abs(exp(x) / Math.exp(x) - 1) < 1e-12, String(x));
		}
		assert.equal(exp(0), 1);
		assert.equal(exp(-65), 0);
	});

	test('ln is right to 12 digits', () => {
		for (let x = 1e-6; x < 1e7; x *= 1.07) {
			assert.ok(
				Math.abs(ln(x) - Math.log(x)) < 1e-12 * Math.max(1, Math.abs(Math.log(x))),
				String(x),
			);
		}
		assert.equal(ln(1), 0);
	});
});
