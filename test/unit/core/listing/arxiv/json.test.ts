import * as assert from 'node:assert/strict';
import { parseListing } from '../../../../../src/core/listing/parse';
import { factsOf, holdsWhateverIsCut, parseAs } from '../../../../helpers/arxivListing';

const kaggle = {
	id: '0704.0001',
	submitter: 'A. Author',
	authors: "A. Bal\\'azs, B. Author",
	title: 'Counting\n  Photons',
	comments: '37 pages',
	'journal-ref': 'J. Counting 76 (2007) 1',
	doi: '10.1000/abc',
	'report-no': null,
	categories: 'hep-ph cs.LG',
	license: null,
	abstract: '  We count\nphotons.\n',
	versions: [
		{ version: 'v1', created: 'Mon, 2 Apr 2007 19:18:42 GMT' },
		{ version: 'v2', created: 'Tue, 24 Jul 2007 20:10:27 GMT' },
	],
	update_date: '2008-11-26',
	authors_parsed: [
		['Balázs', 'A.', ''],
		['Author', 'B.', 'Jr.'],
	],
};
const daily = {
	id: '2606.30776',
	pdf: 'https://arxiv.org/pdf/2606.30776',
	authors: ['Ada Author', 'Bo Author'],
	title: 'Counting Bids',
	categories: ['cs.GT'],
	comment: null,
	summary: 'We count bids.',
	AI: { tldr: 'Es wird gezählt.' },
};
const lines = (...records: object[]) => records.map(record => JSON.stringify(record)).join('\n');

suite('parseArxivJson', () => {
	test("reads every field of Kaggle's snapshot", () => {
		const { entries, problems } = parseAs('arxiv-json', lines(kaggle, kaggle));
		assert.equal(entries.length, 2);
		assert.deepEqual(factsOf(entries[0]), {
			title: 'Counting Photons',
			abstract: 'We count photons.',
			authors: [
				{ family: 'Balázs', given: 'A.' },
				{ family: 'Author', given: 'B. Jr.' },
			],
			date: '2007-04-02',
			categories: ['hep-ph', 'cs.LG'],
			ids: ['arxiv:0704.0001', 'doi:10.1000/abc'],
			version: 2,
			venue: 'J. Counting 76 (2007) 1',
			published: '2007',
			urls: [],
		});
		assert.deepEqual(problems, []);
	});

	test('reads daily dumps in all their wrappings', () => {
		const expected = {
			title: 'Counting Bids',
			abstract: 'We count bids.',
			authors: [
				{ family: 'Author', given: 'Ada', literal: 'Ada Author' },
				{ family: 'Author', given: 'Bo', literal: 'Bo Author' },
			],
			date: '2026-06',
			categories: ['cs.GT'],
			ids: ['arxiv:2606.30776'],
			urls: [],
		};
		const { id, ...unnamed } = daily;
		for (const text of [
			lines(daily),
			JSON.stringify([daily]),
			JSON.stringify({ count: 1, papers: [daily] }),
			JSON.stringify({ [id]: unnamed }),
			JSON.stringify({ '2026-06-30': [daily] }),
			JSON.stringify({ 'cs.GT': { [id]: daily } }),
		]) {
			const { entries, problems } = parseAs('arxiv-json', text);
			assert.deepEqual(factsOf(entries[0]), expected, text);
			assert.deepEqual(problems, []);
		}
	});

	test("reads Python's writing, and names in one text", () => {
		const text = `{'arxiv_id': 'arXiv:2605.10848', 'title': "What's Counted", 'authors': 'Ada Author, Bo Author', 'link': 'https://arxiv.org/abs/2605.10848', 'abstract': 'We say \\'it\\'.'}
{'arxiv_id': 'arXiv:2605.10849v2', 'title': 'Two', 'authors': '', 'link': None, 'abstract': None}`;
		const [one, two] = parseAs('arxiv-json', text).entries;
		assert.deepEqual(
			[one?.title, one?.abstract, one?.authors?.length],
			["What's Counted", "We say 'it'.", 2],
		);
		assert.deepEqual([two?.version, two?.authors, two?.abstract], [2, undefined, undefined]);
	});

	test('reads lists that Python has written within texts', () => {
		const record = {
			id: '1802.00209v1',
			title: 'Counting Dual',
			author: "[{'name': 'Ada Author'}, {'name': 'Bo Author'}]",
			link: "[{'rel': 'alternate', 'href': 'http://arxiv.org/abs/1802.00209v1', 'type': 'text/html'}]",
			tag: "[{'term': 'cs.AI', 'scheme': None}, {'term': 'cs.CL', 'scheme': None}]",
			summary: 'We count.',
			...{ day: 1, month: 2, year: 2018 },
		};
		const [entry] = parseAs('arxiv-json', JSON.stringify([record])).entries;
		assert.deepEqual(entry?.categories, ['cs.AI', 'cs.CL']);
		assert.deepEqual([entry?.date, entry?.version, entry?.authors?.length], ['2018-02-01', 1, 2]);
	});

	test('reads papers of other sources within a corpus', () => {
		const text = lines(
			{
				id: 'arXiv:2606.06214',
				title: 'One',
				abstract: 'A.',
				authors: ['A. Author'],
				date: '2026-06-05',
				date_kind: 'announced',
				categories: [],
				source: 'x',
				url: 'https://arxiv.org/abs/2606.06214',
				listed_in: ['cs.AI'],
			},
			{
				id: 'icra2019:8793256',
				title: 'Two',
				abstract: 'B.',
				authors: ['B. Author'],
				date: '2019',
				date_kind: 'year',
				categories: [],
				source: 'x',
				url: 'https://example.org/2',
				doi: '10.1000/abc',
				keywords: ['counting'],
			},
		);
		const [one, two] = parseAs('arxiv-json', text).entries;
		assert.deepEqual(
			[one?.ids, one?.date, one?.categories, one?.urls],
			[['arxiv:2606.06214'], '2026-06-05', ['cs.AI'], []],
		);
		assert.deepEqual(
			[two?.ids, two?.date, two?.keywords, two?.urls],
			[['doi:10.1000/abc'], '2019', ['counting'], ['https://example.org/2']],
		);
	});

	test('loses bad records and nothing else', () => {
		const text = `${lines(daily)}\n{"id": "2606.1", "title": \n${lines(daily)}\n{"id": 7}\n`;
		const { entries, problems } = parseAs('arxiv-json', text);
		assert.equal(entries.length, 2);
		assert.equal(problems.length, 2);
	});

	test('knows a day without papers, and leaves other JSON alone', () => {
		assert.deepEqual(
			parseAs('arxiv-json', '{"count": 0, "papers": [], "filtered": true}').entries,
			[],
		);
		for (const other of [
			[{ paper: { id: '2606.30776' }, title: 'Counting' }],
			{ ...daily, upvotes: 3 },
			{ id: '2606.30776', title: 'Nothing else' },
			{ title: 'Counting', abstract: 'No id.' },
			{ a: 1 },
		]) {
			assert.notEqual(parseListing(JSON.stringify(other), 'a.json')?.form, 'arxiv-json');
		}
	});

	test('holds whatever is cut', () => {
		holdsWhateverIsCut(lines(kaggle, daily));
	});
});
