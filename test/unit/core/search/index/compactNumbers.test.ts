import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	packAscending,
	packNumbers,
	unpackAscending,
	unpackNumbers,
} from '../../../../../src/core/search/index/compactNumbers';

suite('packed numbers', () => {
	test('are read as they were written', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(0xffffffff)), all => {
				const numbers = Uint32Array.from(all);
				const bytes = packNumbers(numbers);
				assert.deepEqual(unpackNumbers(bytes, new Uint32Array(numbers.length)), numbers);
				numbers.sort();
				assert.deepEqual(unpackAscending(packAscending(numbers), numbers.length), numbers);
			}),
		);
	});

	test('that ascend do so whatever the bytes are, or are none', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(40), (bytes, length) => {
				try {
					const read = unpackAscending(bytes, length);
					assert.deepEqual(read, read.toSorted());
				} catch (error) {
					assert.ok(error instanceof RangeError);
				}
			}),
		);
		const large = packNumbers(Uint32Array.of(0xffffffff, 0, 1));
		assert.deepEqual([...unpackAscending(large, 2)], [0xffffffff, 0xffffffff]);
		assert.throws(() => unpackAscending(large, 3), RangeError);
	});

	test('are read as code units', () => {
		const unit = fc.oneof(fc.nat(0x7f), fc.nat(0xffff));
		const run = fc.tuple(unit, fc.nat(80)).map(([one, times]) => Array<number>(times).fill(one));
		fc.assert(
			fc.property(fc.array(run), runs => {
				const units = Uint16Array.from(runs.flat());
				const bytes = packNumbers(units);
				assert.deepEqual(unpackNumbers(bytes, new Uint16Array(units.length)), units);
			}),
		);
	});
});
