import * as assert from 'node:assert/strict';
import {
	looksLikeOpenAlex,
	parseOpenAlex,
} from '../../../../../src/core/listing/services/openAlex';
import { Source } from '../../../../../src/core/listing/source';

const work = {
	id: 'https://openalex.org/W2626778328',
	doi: 'https://doi.org/10.5555/ABC',
	title: 'Attention <i>Is</i> All You Need &amp; More',
	publication_date: '2017-06-12',
	ids: { pmid: 'https://pubmed.ncbi.nlm.nih.gov/12345' },
	authorships: [
		{ author: { display_name: 'Ashish Vaswani' } },
		{ author: {}, raw_author_name: 'N. Shazeer' },
	],
	primary_location: {
		landing_page_url: 'https://example.org/a',
		source: { display_name: 'NeurIPS', type: 'conference' },
	},
	locations: [
		{ landing_page_url: 'http://arxiv.org/abs/1706.03762' },
		{ landing_page_url: 'https://doi.org/10.1/other' },
	],
	abstract_inverted_index: { only: [2], We: [0], attend: [1], '.': [3] },
	topics: [{ display_name: 'Machine Translation' }],
	keywords: [{ keyword: 'attention' }, { display_name: 'transformer' }],
};

function parse(value: unknown) {
	const source = new Source(JSON.stringify(value), '');
	return looksLikeOpenAlex(source) ? parseOpenAlex(source) : undefined;
}

suite('parseOpenAlex', () => {
	test('reads every field of a work', () => {
		assert.deepEqual(parse(work)?.entries, [
			{
				title: 'Attention Is All You Need & More',
				abstract: 'We attend only .',
				authors: [
					{ family: 'Vaswani', given: 'Ashish', literal: 'Ashish Vaswani' },
					{ family: 'Shazeer', given: 'N.', literal: 'N. Shazeer' },
				],
				ids: ['arxiv:1706.03762', 'doi:10.5555/abc', 'pubmed:12345', 'openalex:W2626778328'],
				date: '2017-06-12',
				published: '2017-06-12',
				venue: 'NeurIPS',
				categories: ['Machine Translation'],
				keywords: ['attention', 'transformer'],
				urls: ['https://example.org/a'],
				span: { start: 0, end: JSON.stringify(work).length },
			},
		]);
	});

	test('reads answers and lists, and works that tell little', () => {
		const bare = { id: 'https://openalex.org/W1234', title: null, publication_year: 1999 };
		for (const value of [{ meta: {}, results: [bare] }, [bare], [{ meta: {}, results: [bare] }]]) {
			const [entry] = parse(value)?.entries ?? [];
			assert.equal(entry?.title, 'openalex:W1234');
			assert.equal(entry.date, '1999');
		}
		assert.equal(parse({ meta: { count: 0 }, results: [] })?.entries.length, 0);
	});

	test('does not take a repository for a venue', () => {
		const preprint = {
			...work,
			primary_location: { source: { display_name: 'arXiv', type: 'repository' } },
		};
		assert.equal(parse(preprint)?.entries[0]?.venue, undefined);
		assert.equal(parse(preprint)?.entries[0]?.published, undefined);
	});

	test('is none where authors or other things are told', () => {
		assert.equal(parse({ meta: {}, results: [{ id: 'https://openalex.org/A1' }] }), undefined);
		assert.equal(parse([{ title: 'A' }]), undefined);
	});
});
