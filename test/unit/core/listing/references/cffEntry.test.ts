import * as assert from 'node:assert/strict';
import { toCffEntry } from '../../../../../src/core/listing/references/cffEntry';

const span = { start: 0, end: 1 };

suite('toCffEntry', () => {
	test('reads every fact', () => {
		const entry = toCffEntry(
			{
				title: 'Notes on the Engine',
				abstract: 'It weaves\npatterns.',
				authors: [
					{
						'family-names': 'Real Person',
						'name-particle': 'van der',
						'given-names': 'One Truly',
						'name-suffix': 'IV',
					},
					{ name: 'Analytical Society' },
					{ alias: 'countess' },
					{ email: 'a@example.org' },
				],
				identifiers: [
					{ type: 'doi', value: '10.1000/notes' },
					{ type: 'url', value: 'https://arxiv.org/abs/2301.00001v3' },
					{ type: 'other', value: 'a birthday' },
				],
				journal: 'Scientific Memoirs',
				year: '2017',
				month: '03',
				keywords: ['engines', 'cards'],
				'repository-code': 'https://example.org/code',
				url: 'https://example.org/notes',
			},
			span,
		);
		assert.deepEqual(entry, {
			title: 'Notes on the Engine',
			abstract: 'It weaves patterns.',
			authors: [
				{ family: 'van der Real Person', given: 'One Truly IV' },
				{ literal: 'Analytical Society' },
				{ literal: 'countess' },
			],
			ids: ['arxiv:2301.00001', 'doi:10.1000/notes'],
			span,
			venue: 'Scientific Memoirs',
			date: '2017-03',
			published: '2017-03',
			version: 3,
			keywords: ['engines', 'cards'],
			code: 'https://example.org/code',
			urls: [
				'https://example.org/notes',
				'https://example.org/code',
				'https://arxiv.org/abs/2301.00001v3',
			],
		});
	});

	for (const [work, date] of [
		[{ 'date-released': '2017-12-18' }, '2017-12-18'],
		[{ 'date-released': '2020-05-xx' }, '2020-05'],
		[{ 'date-released': 'soon' }, undefined],
		[{ year: '2017', 'date-released': '2017-12-18' }, '2017-12-18'],
		[{ year: '2016', 'date-released': '2017-12-18' }, '2016'],
		[{ 'issue-date': 'November-December 2002' }, '2002-11'],
	] as const) {
		test(`dates ${JSON.stringify(work)}`, () => {
			assert.equal(toCffEntry({ title: 'x', ...work }, span)?.date, date);
		});
	}

	test('takes a conference or a collection for a venue', () => {
		const venue = (work: object) => toCffEntry({ title: 'x', ...work }, span)?.venue;
		assert.equal(venue({ conference: { name: 'A Conference' } }), 'A Conference');
		assert.equal(venue({ 'collection-title': 'Proceedings' }), 'Proceedings');
		assert.equal(venue({}), undefined);
	});

	test('takes the misspelt author, and names nothing without title and id', () => {
		assert.deepEqual(toCffEntry({ title: 'x', author: [{ name: 'A' }] }, span)?.authors, [
			{ literal: 'A' },
		]);
		assert.equal(toCffEntry({ authors: [{ name: 'A' }] }, span), undefined);
	});
});
