import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { dateOfMilliseconds } from '../../../../../src/core/listing/services/milliseconds';

suite('dateOfMilliseconds', () => {
	test('is the day in UTC', () => {
		assert.equal(dateOfMilliseconds(1_538_087_736_000), '2018-09-27');
		assert.equal(dateOfMilliseconds(undefined), undefined);
		assert.equal(dateOfMilliseconds(0), undefined);
	});

	test('agrees with Date', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 4e12 }), milliseconds => {
				const day = new Date(milliseconds).toISOString().slice(0, 10);
				assert.equal(dateOfMilliseconds(milliseconds), day);
			}),
		);
	});
});
