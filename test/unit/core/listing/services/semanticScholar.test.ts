import * as assert from 'node:assert/strict';
import {
	looksLikeSemanticScholar,
	parseSemanticScholar,
} from '../../../../../src/core/listing/services/semanticScholar';
import { Source } from '../../../../../src/core/listing/source';

const id = '204e3073870fae3d05bcbc2f6a8e263d9b72e776';

function parse(value: unknown) {
	const source = new Source(typeof value === 'string' ? value : JSON.stringify(value), '');
	return looksLikeSemanticScholar(source) ? parseSemanticScholar(source) : undefined;
}

suite('parseSemanticScholar', () => {
	test('reads every field of a paper', () => {
		const text = JSON.stringify({
			...{ paperId: id, title: 'Attention is All you Need', year: 2017, venue: 'NeurIPS' },
			externalIds: {
				ArXiv: '1706.03762',
				DBLP: 'conf/nips/VaswaniSPUJGKP17',
				MAG: '1',
				CorpusId: 13756489,
			},
			abstract: 'We use attention\nonly. Code is at https://example.org/code.',
			publicationDate: '2017-06-12',
			authors: [{ authorId: '1', name: 'Ashish Vaswani' }],
			fieldsOfStudy: ['Computer Science'],
			s2FieldsOfStudy: [{ category: 'Computer Science' }, { category: 'Mathematics' }],
			openAccessPdf: { url: 'https://example.org/a.pdf' },
			tldr: { text: 'No abstract.' },
			citations: [{ paperId: id, title: 'Not of this list' }],
		});
		assert.deepEqual(parse(text)?.entries, [
			{
				title: 'Attention is All you Need',
				abstract: 'We use attention only. Code is at https://example.org/code.',
				authors: [{ family: 'Vaswani', given: 'Ashish', literal: 'Ashish Vaswani' }],
				ids: ['arxiv:1706.03762', `s2:${id}`, 'dblp:conf/nips/VaswaniSPUJGKP17'],
				date: '2017-06-12',
				published: '2017-06-12',
				venue: 'NeurIPS',
				categories: ['Computer Science', 'Mathematics'],
				urls: ['https://example.org/a.pdf', 'https://example.org/code'],
				span: { start: 0, end: text.length },
			},
		]);
	});

	test('reads searches, batches, citations, recommendations and lines of data sets', () => {
		const paper = { paperId: id, title: 'A' };
		for (const value of [
			{ total: 1, offset: 0, data: [paper] },
			{ total: 1, token: 'x', data: [paper] },
			[null, paper, null],
			{ offset: 0, data: [{ citingPaper: paper }] },
			{ offset: 0, data: [{ isInfluential: true, citedPaper: paper }] },
			{ recommendedPapers: [paper] },
			{ authorId: '1', papers: [paper] },
			`${JSON.stringify({ corpusid: 1, externalids: { ArXiv: null }, title: 'A' })}\n`,
		]) {
			assert.deepEqual(
				parse(value)?.entries.map(({ title }) => title),
				['A'],
			);
		}
	});

	test('has no venue for arXiv, and names a paper without a title by its id', () => {
		const [first, second] =
			parse([
				{ paperId: id, title: 'A', venue: 'arXiv.org', year: 2020 },
				{ paperId: id, title: null },
			])?.entries ?? [];
		assert.equal(first?.venue, undefined);
		assert.equal(first?.published, undefined);
		assert.equal(first?.date, '2020');
		assert.equal(second?.title, `s2:${id}`);
	});

	test('says what is no paper, and reads an answer without papers', () => {
		const listing = parse({
			data: [
				{ citedPaper: { paperId: id, title: 'A' } },
				{ citedPaper: { paperId: null, title: null } },
			],
		});
		assert.equal(listing?.entries.length, 1);
		assert.equal(listing?.problems.length, 1);
		assert.equal(parse({ total: 0, offset: 0, data: [] })?.entries.length, 0);
	});

	test('is none where authors or other things are told', () => {
		assert.equal(parse({ offset: 0, data: [{ authorId: '1', name: 'Ada' }] }), undefined);
		assert.equal(parse([{ title: 'A', id: '1' }]), undefined);
		assert.equal(parse('plain'), undefined);
	});
});
