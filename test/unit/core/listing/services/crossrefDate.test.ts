import * as assert from 'node:assert/strict';
import { dateOfWork } from '../../../../../src/core/listing/services/crossrefDate';

suite('dateOfWork', () => {
	test('takes the issue, more exact where another date agrees', () => {
		const parts = (...numbers: (number | null)[]) => ({ 'date-parts': [numbers] });
		assert.equal(dateOfWork({ issued: parts(2018) }), '2018');
		assert.equal(dateOfWork({ issued: parts(2018), published: parts(2018, 4, 2) }), '2018-04-02');
		assert.equal(dateOfWork({ issued: parts(2018), published: parts(2017, 4) }), '2018');
		assert.equal(dateOfWork({ issued: parts(null), created: parts(2016, 1, 2) }), '2016-01-02');
		assert.equal(dateOfWork({ issued: { 'date-parts': [['2015', '3']] } }), '2015-03');
		assert.equal(dateOfWork({}), undefined);
	});
});
