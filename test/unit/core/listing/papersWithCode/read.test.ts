import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { papersWithCodeForms } from '../../../../../src/core/listing/papersWithCode/forms';
import { Source } from '../../../../../src/core/listing/source';

function read(value: unknown) {
	const [form] = papersWithCodeForms;
	const source = new Source(
		typeof value === 'string' ? value : JSON.stringify(value, null, 1),
		'a.json',
	);
	return form?.looksLike(source) === true ? form.parse(source) : undefined;
}

const paper = {
	paper_url: 'https://paperswithcode.com/paper/plans-that-bend',
	arxiv_id: '2602.03647',
	title: 'Plans That Bend',
	abstract: 'We bend\nplans.',
	url_abs: 'http://arxiv.org/abs/2602.03647v1',
	url_pdf: 'http://arxiv.org/pdf/2602.03647v1.pdf',
	proceeding: 'ICML 2026 7',
	authors: ['Ada Lovelace'],
	tasks: ['Planning', { task: 'Search' }],
	date: '2026-02-03',
	methods: [{ name: 'Replanner', full_name: 'Re-Planner' }],
};
const row = (title: string, url: string, more = {}) => ({
	...{
		model_name: 'm',
		paper_title: title,
		paper_url: url,
		paper_date: '2026-02-03',
		code_links: [],
	},
	...more,
});
const results = [
	{
		task: 'Planning',
		datasets: [
			{
				dataset: 'Maps',
				sota: {
					rows: [
						row('Plans That Bend', 'https://arxiv.org/abs/2602.03647', {
							code_links: [{ title: 'a/b', url: 'https://github.com/a/b' }],
						}),
						row('', ''),
						row('http://arxiv.org/abs/2001.09694', 'http://arxiv.org/abs/2001.09694'),
					],
				},
			},
		],
		subtasks: [
			{
				task: 'Replanning',
				datasets: [
					{
						dataset: 'Maps',
						sota: { rows: [row('Plans That Bend', 'https://arxiv.org/abs/2602.03647')] },
					},
				],
				subtasks: [],
			},
		],
	},
];

suite('papers-with-code', () => {
	test('reads papers with abstracts', () => {
		const [entry] = read([paper])?.entries ?? [];
		assert.ok(entry);
		assert.deepEqual(
			{ ...entry, span: undefined },
			{
				title: 'Plans That Bend',
				ids: ['arxiv:2602.03647'],
				urls: [paper.url_abs, paper.url_pdf],
				span: undefined,
				venue: 'ICML',
				version: 1,
				abstract: 'We bend plans.',
				authors: [{ family: 'Lovelace', given: 'Ada', literal: 'Ada Lovelace' }],
				date: '2026-02-03',
				published: '2026-07',
				categories: ['Planning', 'Search'],
				keywords: ['Replanner'],
			},
		);
	});

	test('reads links to code, several for a paper', () => {
		const link = {
			paper_title: 'Plans That Bend',
			paper_arxiv_id: '2602.03647',
			paper_url_abs: paper.url_abs,
			repo_url: 'https://github.com/a/b',
		};
		const listing = read([link, { ...link, repo_url: 'https://github.com/c/d' }]);
		assert.equal(listing?.entries.length, 1);
		assert.equal(listing.entries[0]?.code, 'https://github.com/a/b');
		assert.ok(listing.entries[0].urls.includes('https://github.com/c/d'));
	});

	test('reads tables of results within tasks, each paper once with all its tasks', () => {
		const listing = read(results);
		assert.deepEqual(
			listing?.entries.map(({ title, categories, code }) => [title, categories, code]),
			[
				['Plans That Bend', ['Planning', 'Replanning'], 'https://github.com/a/b'],
				['arXiv:2001.09694', ['Planning'], undefined],
			],
		);
		assert.deepEqual(listing?.problems, []);
	});

	test('reads answers of the service', () => {
		assert.equal(
			read({ count: 1, next: null, results: [{ ...paper, id: 'a' }] })?.entries[0]?.title,
			paper.title,
		);
	});

	test('costs a broken record one problem', () => {
		const text = JSON.stringify([
			paper,
			{ ...paper, arxiv_id: null, url_abs: null, url_pdf: null, title: null },
			{ ...paper, arxiv_id: '2602.00001', url_abs: null, url_pdf: null },
		]);
		const listing = read(text);
		assert.equal(listing?.entries.length, 2);
		assert.equal(listing.problems.length, 1);
	});

	test('is nothing else', () => {
		for (const text of [
			'',
			'[]',
			'{"a":1}',
			'[{"title":"a","datasets":[]}]',
			'paper_title repo_url',
		]) {
			assert.equal(read(text), undefined, text);
		}
	});

	test('never throws, whatever is cut away', () => {
		const whole = JSON.stringify([...results, paper], null, 1);
		fc.assert(
			fc.property(fc.nat(whole.length), fc.nat(300), (at, length) => {
				read(whole.slice(0, at) + whole.slice(at + length));
			}),
			{ numRuns: 60 },
		);
	});
});
