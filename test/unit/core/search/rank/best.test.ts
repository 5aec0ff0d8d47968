import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Best } from '../../../../../src/core/search/rank/best';

suite('Best', () => {
	test('keeps the best, best first', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(30)), fc.nat(8), (scores, limit) => {
				const best = new Best<number>(limit);
				for (const score of scores) {
					best.add(score, score);
				}
				assert.deepEqual(
					best.sorted().map(({ thing }) => thing),
					[...scores].sort((a, b) => b - a).slice(0, limit),
				);
			}),
		);
	});
});
