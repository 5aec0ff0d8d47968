import assert from 'node:assert/strict';
import { toLengthOne } from '../../../../src/core/model/toLengthOne';

suite('toLengthOne', () => {
	test('scales in place, and leaves nothing as it is', () => {
		const vector = Float32Array.of(3, 4);
		assert.equal(toLengthOne(vector), vector);
		assert.ok(Math.abs(vector[0]! - 0.6) < 1e-6);
		assert.deepEqual([...toLengthOne(new Float32Array(2))], [0, 0]);
	});
});
