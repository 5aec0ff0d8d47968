import * as assert from 'node:assert/strict';
import { readListing } from '../../../../src/core/listing/read';
import { renderHfText } from '../../../helpers/hfText';

const paper = { title: 'A Title', abstract: 'We say so.', authorCount: 4, date: 'Oct 17, 2025' };

suite('readListing', () => {
	test('gives the listing and its text', () => {
		const { text, listing } = readListing(Buffer.from(`\uFEFF${renderHfText([paper])}`), 'a.txt');
		assert.equal(listing?.entries.length, 1);
		assert.equal(text.slice(0, 7), 'A Title');
	});

	test('gives a reason for what is none', () => {
		assert.match(readListing(Buffer.from('just words'), 'a.txt').reason ?? '', /single line/);
		assert.match(readListing(Buffer.from([0, 1, 2, 0]), 'a.bin').reason ?? '', /binary/);
	});
});
