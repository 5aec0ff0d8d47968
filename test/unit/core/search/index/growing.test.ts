import assert from 'node:assert/strict';
import { Growing } from '../../../../../src/core/search/index/growing';

suite('Growing', () => {
	test('keeps all numbers in order, however many', () => {
		const numbers = new Growing(length => new Uint16Array(length));
		for (let number = 0; number < 5_000; number++) {
			numbers.push(number);
		}
		const all = numbers.toArray();
		assert.equal(numbers.length, 5_000);
		assert.ok(all.every((number, index) => number === index));
		assert.deepEqual([numbers.at(4_999), numbers.at(-1)], [4_999, 0]);
	});

	test('gives an array that does not change when it grows', () => {
		const numbers = new Growing(length => new Uint8Array(length));
		numbers.push(1);
		const before = numbers.toArray();
		numbers.push(2);
		assert.deepEqual([...before], [1]);
	});
});
