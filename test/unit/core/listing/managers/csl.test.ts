import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { looksLikeCsl, parseCsl } from '../../../../../src/core/listing/managers/csl';
import { Source } from '../../../../../src/core/listing/source';

const item = {
	id: 'lovelace2024',
	type: 'article-journal',
	title: 'On <i>Mills</i> &amp; <span class="nocase">Wheels</span>',
	abstract: '<jats:p>We read.</jats:p><jats:p>We wrote.</jats:p>',
	author: [
		{ family: 'Lovelace', given: 'Ada', 'non-dropping-particle': 'van', suffix: 'Jr.' },
		{ literal: 'The Mill Group' },
	],
	issued: { 'date-parts': [['2024', 5, '17']] },
	'container-title': 'Journal of Mills',
	DOI: '10.1000/XYZ',
	PMID: '123',
	URL: 'https://mills.org/1',
	keyword: 'mill, wheel',
	'citation-key': 'lovelace2024mills',
};

function parse(value: unknown) {
	const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
	const source = new Source(text, 'references.json');
	assert.ok(looksLikeCsl(source), text);
	const listing = parseCsl(source) ?? assert.fail();
	return { ...listing, text };
}

const one = (more: object) => parse([{ ...item, ...more }]).entries[0] ?? assert.fail();

suite('parseCsl', () => {
	test('reads all facts of an item', () => {
		const { entries, problems, text } = parse([item]);
		assert.deepEqual(problems, []);
		assert.deepEqual(entries, [
			{
				title: 'On Mills & Wheels',
				abstract: 'We read.\n\nWe wrote.',
				authors: [{ family: 'van Lovelace', given: 'Ada Jr.' }, { literal: 'The Mill Group' }],
				ids: ['doi:10.1000/xyz', 'pubmed:123'],
				venue: 'Journal of Mills',
				date: '2024-05-17',
				published: '2024-05-17',
				keywords: ['mill', 'wheel'],
				keys: ['lovelace2024mills', 'lovelace2024'],
				urls: ['https://mills.org/1'],
				span: { start: text.indexOf('{'), end: text.length - 2 },
			},
		]);
	});

	test('reads items alone, one a line, and under a name', () => {
		const other = { ...item, id: 'b', title: 'B' };
		const titles = (value: unknown) => parse(value).entries.map(({ title }) => title);
		assert.deepEqual(titles(item), ['On Mills & Wheels']);
		assert.deepEqual(titles(`${JSON.stringify(item)}\r\n${JSON.stringify(other)}\r\n`), [
			'On Mills & Wheels',
			'B',
		]);
		assert.deepEqual(titles({ items: [item, other] }), ['On Mills & Wheels', 'B']);
		assert.deepEqual(titles({ references: [other] }), ['B']);
	});

	for (const [issued, date] of [
		[{ 'date-parts': [[2018]] }, '2018'],
		[
			{
				'date-parts': [
					['2011', 5, 25],
					['2012', 6, 26],
				],
				circa: true,
			},
			'2011-05-25',
		],
		[{ 'date-parts': [[2017]], season: 4 }, '2017'],
		[{ 'date-parts': [['2017', 14]] }, '2017'],
		[{ 'date-parts': [['-2012', 13]] }, undefined],
		[{ 'date-parts': [[null]] }, undefined],
		[{ 'date-parts': [] }, undefined],
		[{ literal: '19th cent' }, undefined],
		[{ raw: '7 May 2018' }, '2018-05-07'],
		['2018-05', '2018-05'],
		[2018, '2018'],
		[null, undefined],
	] as const) {
		test(`reads ${date ?? 'no date'} in ${JSON.stringify(issued)}`, () => {
			assert.equal(one({ issued }).date, date);
		});
	}

	for (const more of [
		{ archive: 'arXiv', archive_location: '2401.00001v2' },
		{ archive: 'arXiv', archive_location: 'arXiv:2401.00001v2 [cs.LG]' },
		{ publisher: 'arXiv', number: 'arXiv:2401.00001v2' },
		{ 'container-title': 'arXiv preprint arXiv:2401.00001v2' },
		{ URL: 'http://arxiv.org/abs/2401.00001v2' },
		{ note: 'Read it soon.\narXiv: 2401.00001v2 [cs]' },
	]) {
		test(`finds arXiv's id in ${JSON.stringify(more)}`, () => {
			const { ids, version } = one({ DOI: undefined, PMID: undefined, ...more });
			assert.deepEqual([ids, version], [['arxiv:2401.00001'], 2]);
		});
	}

	test('says no date of publication for a preprint', () => {
		const { date, published } = one({
			type: 'article',
			'container-title': undefined,
			publisher: 'arXiv',
		});
		assert.deepEqual([date, published], ['2024-05-17', undefined]);
	});

	test('takes no key from ids that programs give, and an id that leads to a paper', () => {
		const keys = (id: unknown) => one({ id, 'citation-key': undefined }).keys;
		for (const id of ['http://zotero.org/users/1/items/ABCD2345', '1234/ABCD2345', 7, 'ITEM-1']) {
			assert.equal(keys(id), undefined);
		}
		assert.deepEqual(keys('müller:2024+'), ['müller:2024+']);
		const { ids } = one({ id: 'arxiv:2401.00001v1', DOI: undefined, PMID: undefined });
		assert.deepEqual(ids, ['arxiv:2401.00001']);
	});

	test('stands for its title with a public id, or says that it cannot', () => {
		const { entries, problems } = parse([
			{ type: 'entry', id: 'a', DOI: '10.1000/a' },
			{ type: 'entry', id: 'b', 'container-title': 'A Part of This' },
			{ type: 'entry', id: 'c' },
		]);
		assert.deepEqual(
			entries.map(({ title }) => title),
			['doi:10.1000/a', 'A Part of This'],
		);
		assert.equal(problems.length, 1);
	});

	test('loses only what is broken', () => {
		const good = JSON.stringify(item);
		const { entries, problems } = parse(`[\n${good},\n{"id": "x", "title": "open},\n${good}\n]`);
		assert.equal(entries.length, 2);
		assert.equal(problems.length, 1);
	});

	test('never throws, wherever a file is cut', () => {
		const text = JSON.stringify([item, item], null, 1);
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(200), (at, length) => {
				parseCsl(new Source(text.slice(0, at) + text.slice(at + length), ''));
			}),
			{ numRuns: 60 },
		);
	});
});

suite('looksLikeCsl', () => {
	for (const value of [
		'',
		'text',
		'[]',
		[{ id: '2401.00001', title: 'A', summary: 'B' }],
		[{ type: 'poster', title: 'A', author: 'A and B' }],
		[{ type: 'article', title: 'A', author: 'A and B', publisher: 'C' }],
		[{ type: 'article', id: 'W1', display_name: 'A' }],
		[{ type: 'journal-article', title: ['A'], DOI: '10.1000/a' }],
		{ items: [{ itemType: 'book', title: 'A' }] },
	]) {
		const text = typeof value === 'string' ? value : JSON.stringify(value);
		test(`is false for ${text}`, () => {
			assert.equal(looksLikeCsl(new Source(text, 'references.json')), false);
		});
	}
});
