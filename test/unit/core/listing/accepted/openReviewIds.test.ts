import * as assert from 'node:assert/strict';
import { hasOpenReviewIds } from '../../../../../src/core/listing/accepted/openReviewIds';

suite('hasOpenReviewIds', () => {
	test('wants ids that look random, and another sign', () => {
		assert.equal(hasOpenReviewIds([{ id: 'RUzSobdYy0V', ratings: '[1]' }], undefined), true);
		assert.equal(hasOpenReviewIds([{ id: 'RUzSobdYy0V' }], undefined), false);
		assert.equal(hasOpenReviewIds([{ id: 'b774bf8ed9' }], 'ICLR 2020'), false);
	});
});
