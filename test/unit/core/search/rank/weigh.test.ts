import assert from 'node:assert/strict';
import { normOf, weigh } from '../../../../../src/core/search/rank/weigh';

const shape = { weight: 3, length: 10, long: false };

suite('weigh', () => {
	test('gives the weight of the field for one word in a text of usual length', () => {
		assert.equal(weigh(1, 10, shape), 3);
	});

	test('gives more for more of it, up to a limit', () => {
		assert.ok(weigh(2, 10, shape) > weigh(1, 10, shape));
		assert.ok(weigh(1_000, 10, shape) < 3 * 2.2);
	});

	test('gives less where the text is longer', () => {
		assert.ok(weigh(1, 40, shape) < weigh(1, 10, shape));
		assert.equal(normOf(10, shape), 1.2);
	});
});
