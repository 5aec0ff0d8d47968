import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstFrom } from '../../../../../src/core/search/index/firstFrom';

suite('firstFrom', () => {
	test('is where a number stands, or would stand, in a part of ascending numbers', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(20)), fc.nat(21), fc.nat(9), (all, value, start) => {
				const numbers = Uint16Array.from(all).sort();
				const from = Math.min(start, numbers.length);
				const found = numbers.findIndex((number, at) => at >= from && number >= value);
				assert.equal(firstFrom(numbers, value, from), found < 0 ? numbers.length : found);
			}),
		);
	});
});
