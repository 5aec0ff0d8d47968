import assert from 'node:assert/strict';
import { areaUnderCurve } from '../../quality/nearness/areaUnderCurve';

suite('area under the curve', () => {
	test('is 1 where all that is wanted comes first, 0 where it comes last', () => {
		assert.equal(areaUnderCurve([4, 3, 2, 1], [true, true, false, false]), 1);
		assert.equal(areaUnderCurve([4, 3, 2, 1], [false, false, true, true]), 0);
	});

	test('counts pairs in order, ties half', () => {
		assert.equal(areaUnderCurve([4, 3, 2, 1], [true, false, true, false]), 0.75);
		assert.equal(areaUnderCurve([1, 1, 1], [true, false, false]), 0.5);
		assert.equal(areaUnderCurve([2, 1, 1], [false, true, false]), 0.25);
	});

	test('is chance where there is nothing to part', () => {
		assert.equal(areaUnderCurve([2, 1], [false, false]), 0.5);
	});
});
