import * as assert from 'node:assert/strict';
import {
	isPublishing,
	looksLikeTex,
	told,
	venueOf,
} from '../../../../../src/core/listing/text/told';

suite('told', () => {
	test('tells what says something', () => {
		assert.equal(told('N/A'), undefined);
		assert.equal(told('No abstract available'), undefined);
		assert.equal(told('None of the Above'), 'None of the Above');
		assert.equal(venueOf('arXiv preprint arXiv:2401.00001'), undefined);
		assert.equal(venueOf('Submitted to ICLR 2024'), undefined);
		assert.equal(venueOf('ICLR 2024 poster'), 'ICLR 2024 poster');
		assert.equal(isPublishing('bioRxiv'), false);
		assert.equal(looksLikeTex('Na\\"{i}ve'), true);
		assert.equal(looksLikeTex('costs $\\alpha{x}$ and C:\\x'), false);
	});
});
