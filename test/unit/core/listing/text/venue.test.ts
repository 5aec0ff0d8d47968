import * as assert from 'node:assert/strict';
import { isPublishing, venueOf } from '../../../../../src/core/listing/text/venue';

suite('venueOf', () => {
	test('names where a paper appeared', () => {
		assert.equal(venueOf('arXiv preprint arXiv:2401.00001'), undefined);
		assert.equal(venueOf('Submitted to ICLR 2024'), undefined);
		assert.equal(venueOf('n/a'), undefined);
		assert.equal(venueOf('ICLR 2024 poster'), 'ICLR 2024 poster');
	});
});

suite('isPublishing', () => {
	test('tells journals from servers of preprints', () => {
		assert.equal(isPublishing('bioRxiv'), false);
		assert.equal(isPublishing('Journal of Sentences'), true);
	});
});
