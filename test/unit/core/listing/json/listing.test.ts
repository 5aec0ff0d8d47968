import * as assert from 'node:assert/strict';
import { readJsonListing, titleOr } from '../../../../../src/core/listing/json/listing';
import { parsePublicId } from '../../../../../src/core/paper/ids';

suite('readJsonListing', () => {
	const text = '[{"t": "a"}, {"t": 1}, {"t": [}, {}]';

	test('gathers entries and problems in their order', () => {
		const listing = readJsonListing('openalex', text, '[]', ({ t }, span) =>
			typeof t === 'string' ? { title: t, ids: [], urls: [], span } : t === 1 ? 'One.' : undefined,
		);
		assert.deepEqual(
			listing?.entries.map(({ title }) => title),
			['a'],
		);
		assert.equal(listing?.problems[0]?.message, 'One.');
		assert.equal(listing?.problems.length, 2);
	});

	test('is none without entries, unless the form has empty lists', () => {
		assert.equal(
			readJsonListing('openalex', '[]', '[]', () => undefined),
			undefined,
		);
		assert.equal(readJsonListing('openalex', '[]', '[]', () => undefined, true)?.entries.length, 0);
		assert.equal(
			readJsonListing('openalex', text, '[]', () => 'No.', true),
			undefined,
		);
	});
});

suite('titleOr', () => {
	test('writes the id where there is no title', () => {
		const id = parsePublicId('arXiv:2401.00001');
		assert.equal(titleOr('A Title', [id]), 'A Title');
		assert.equal(titleOr('', [undefined, id]), 'arXiv:2401.00001');
		assert.equal(titleOr(undefined, []), undefined);
	});
});
