import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packNumbers, unpackNumbers } from '../../../../../src/core/search/index/compactNumbers';

suite('packed numbers', () => {
	test('are read as they were written', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(0xffffffff)), fc.boolean(), (all, ascending) => {
				const numbers = Uint32Array.from(all);
				if (ascending) {
					numbers.sort();
				}
				const bytes = packNumbers(numbers, ascending);
				const read = unpackNumbers(bytes, new Uint32Array(numbers.length), ascending);
				assert.deepEqual(read, numbers);
			}),
		);
	});
});
