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

	test('are read as code units', () => {
		const unit = fc.oneof(fc.nat(0x7f), fc.nat(0xffff));
		const run = fc.tuple(unit, fc.nat(80)).map(([one, times]) => Array<number>(times).fill(one));
		fc.assert(
			fc.property(fc.array(run), runs => {
				const units = Uint16Array.from(runs.flat());
				const bytes = packNumbers(units, false);
				assert.deepEqual(unpackNumbers(bytes, new Uint16Array(units.length), false), units);
			}),
		);
	});
});
