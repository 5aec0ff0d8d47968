import assert from 'node:assert/strict';
import { GrowingNumbers } from '../../../../src/core/training/growingNumbers';

suite('GrowingNumbers', () => {
	test('keeps what is pushed, however much', () => {
		const numbers = new GrowingNumbers();
		assert.equal(numbers.view().length, 0);
		for (let i = 0; i < 5000; i++) {
			numbers.push(i * 3);
		}
		assert.equal(numbers.length, 5000);
		assert.deepEqual([...numbers.view().subarray(4998)], [14_994, 14_997]);
	});
});
