import assert from 'node:assert/strict';
import { Pairs } from '../../../../src/core/model/pairs';

suite('Pairs', () => {
	test('are numbered one after the other, each in its own direction', () => {
		const pairs = new Pairs(Uint16Array.of(0, 1, 1, 0, 1, 4, 6, 6), 7);
		const asked = ['0 1', '1 0', '1 4', '6 6', '1 1', '0 0', '6 7', '9 0'];
		const numbers = asked.map(pair => {
			const [first = 0, second = 0] = pair.split(' ').map(Number);
			return pairs.get(first, second);
		});
		assert.deepEqual(numbers, [7, 8, 9, 10, undefined, undefined, undefined, undefined]);
		assert.equal(pairs.size, 4);
	});

	test('may be more than 16 bits can count', () => {
		const words = 300;
		const stems = Array.from({ length: words ** 2 }, (_, i) => [Math.floor(i / words), i % words]);
		const pairs = new Pairs(Uint16Array.from(stems.flat()), words);
		for (const pair of [0, 0xffff, 0x10000, words ** 2 - 1]) {
			assert.equal(pairs.get(Math.floor(pair / words), pair % words), words + pair);
		}
	});
});
