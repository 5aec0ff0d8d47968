import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { looksLikeZotero, parseZotero } from '../../../../../src/core/listing/managers/zotero';
import { Source } from '../../../../../src/core/listing/source';

const item = {
	itemID: 1,
	itemType: 'journalArticle',
	title: 'On <i>Mills</i>',
	abstractNote: 'We read\nbooks.',
	creators: [
		{ creatorType: 'editor', firstName: 'Some', lastName: 'Editor' },
		{ creatorType: 'author', firstName: 'Ada', lastName: 'Lovelace' },
		{ creatorType: 'author', name: 'The Mill Group' },
	],
	publicationTitle: 'Journal of Mills',
	date: '2024-05-17',
	DOI: '10.1000/XYZ',
	url: 'https://mills.org/1',
	extra: 'arXiv: 2401.00001v2\nPMID: 12',
	citationKey: 'lovelace2024',
	tags: [{ tag: 'to read' }, { tag: 'Physics', type: 1 }],
};

function parse(value: unknown) {
	const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
	const source = new Source(text, 'library.json');
	assert.ok(looksLikeZotero(source), text);
	const listing = parseZotero(source) ?? assert.fail();
	return { ...listing, text };
}

const one = (more: object) => parse([{ ...item, ...more }]).entries[0] ?? assert.fail();

suite('parseZotero', () => {
	test('reads all facts of an item of Better BibTeX', () => {
		const { entries, problems, text } = parse({
			config: { label: 'BetterBibTeX JSON' },
			collections: { A: { name: 'Mills', items: [1, 7] }, B: { name: 'Water', items: [1] } },
			items: [item],
		});
		assert.deepEqual(problems, []);
		assert.deepEqual(entries, [
			{
				title: 'On Mills',
				abstract: 'We read books.',
				authors: [{ family: 'Lovelace', given: 'Ada' }, { literal: 'The Mill Group' }],
				ids: ['arxiv:2401.00001', 'doi:10.1000/xyz', 'pubmed:12'],
				version: 2,
				venue: 'Journal of Mills',
				date: '2024-05-17',
				published: '2024-05-17',
				categories: ['Mills', 'Water'],
				keywords: ['Physics'],
				keys: ['lovelace2024'],
				triage: { tags: ['to read'] },
				urls: ['https://mills.org/1'],
				span: { start: text.indexOf('{\n      "itemID"'), end: text.lastIndexOf('}\n  ]') + 1 },
			},
		]);
	});

	test('reads answers of the API, where notes and attachments are items too', () => {
		const child = (itemType: string) => ({ key: 'X', data: { itemType, title: 'PDF' } });
		const { entries, problems } = parse([
			{ key: 'ABCD2345', version: 7, data: item },
			child('attachment'),
			child('note'),
			child('annotation'),
		]);
		assert.equal(entries.length, 1);
		assert.deepEqual(problems, []);
	});

	test('reads a preprint', () => {
		const { ids, version, venue, published } = one({
			itemType: 'preprint',
			publicationTitle: undefined,
			DOI: '10.48550/arXiv.2401.00001',
			repository: 'arXiv',
			archiveID: 'arXiv:2401.00001v3',
			extra: ['arXiv:2401.00001 [cs]'],
		});
		assert.deepEqual(
			[ids, version, venue, published],
			[['arxiv:2401.00001'], 3, 'arXiv', undefined],
		);
	});

	test('takes who stands for the author where there is none', () => {
		const creators = [
			{ creatorType: 'contributor', lastName: 'C' },
			{ creatorType: 'programmer', firstName: 'P.', lastName: 'One' },
			{ creatorType: 'programmer', lastName: 'Two' },
		];
		assert.deepEqual(one({ itemType: 'computerProgram', creators }).authors, [
			{ family: 'One', given: 'P.' },
			{ family: 'Two' },
		]);
	});

	test('loses only what is broken', () => {
		const good = JSON.stringify(item);
		const { entries, problems } = parse(
			`[\n${good},\n{"itemType": "book"},\n{"x": "y},\n${good}\n]`,
		);
		assert.equal(entries.length, 2);
		assert.equal(problems.length, 2);
	});

	test('never throws, wherever a file is cut', () => {
		const text = JSON.stringify({ collections: { A: { name: 'M', items: [1] } }, items: [item] });
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(200), (at, length) => {
				parseZotero(new Source(text.slice(0, at) + text.slice(at + length), ''));
			}),
			{ numRuns: 60 },
		);
	});
});

suite('looksLikeZotero', () => {
	for (const text of ['', '[]', '{"items": [{"type": "book"}]}', '[{"data": {"title": "A"}}]']) {
		test(`is false for ${JSON.stringify(text)}`, () => {
			assert.equal(looksLikeZotero(new Source(text, 'library.json')), false);
		});
	}
});
