import * as assert from 'node:assert/strict';
import { parseListing } from '../../../../../src/core/listing/parse';
import { day, toDayItems } from '../../../../helpers/hfDay';

const items = toDayItems(day);
const titles = day.map(({ title }) => title);

function titlesOf(text: string): readonly string[] {
	const listing = parseListing(text, 'x.json');
	assert.equal(listing?.form, 'hf-json');
	return listing?.entries.map(({ title }) => title) ?? [];
}

suite('parseHfJson', () => {
	test('reads every field of a paper', () => {
		const text = JSON.stringify([
			{
				paper: {
					id: '2510.00001v2',
					title: 'Evidence\n  First',
					summary: 'We reward evidence: https://example.org/a.',
					authors: [{ name: 'Ada Byron' }, { name: 'Max Doe', hidden: true }],
					publishedAt: '2025-10-01T03:00:00.000Z',
					submittedOnDailyAt: '2025-10-03T00:00:00.000Z',
					upvotes: 12,
					ai_keywords: ['search', 'search', 'evidence'],
					githubRepo: 'ada/engine',
					projectPage: 'https://example.org/',
					organization: { name: 'zai-org', fullname: 'Z.ai' },
				},
				publishedAt: '2025-09-30T23:00:00.000Z',
				numComments: 3,
			},
		]);
		const { span, ...entry } = parseListing(text, '')!.entries[0]!;
		assert.deepEqual(span, { start: 1, end: text.length - 1 });
		assert.deepEqual(entry, {
			title: 'Evidence First',
			abstract: 'We reward evidence: https://example.org/a.',
			authors: [
				{ family: 'Byron', given: 'Ada', literal: 'Ada Byron' },
				{ family: 'Doe', given: 'Max', literal: 'Max Doe' },
			],
			organization: 'Z.ai',
			organizationSlug: 'zai-org',
			date: '2025-10-01',
			upvotes: 12,
			comments: 3,
			keywords: ['search', 'evidence'],
			code: 'https://github.com/ada/engine',
			project: 'https://example.org/',
			ids: ['arxiv:2510.00001'],
			version: 2,
			urls: ['https://example.org/a'],
		});
	});

	const flat = items.map(item => (item as { paper: object }).paper);
	const python = JSON.stringify(
		items.map(item =>
			JSON.stringify(item).replaceAll(':false', ': False').replaceAll('"hidden"', "'hidden'"),
		),
	);
	const shapes: Readonly<Record<string, string>> = {
		'a day': JSON.stringify(items),
		'a flat list': JSON.stringify(flat),
		'papers in an object': JSON.stringify({ papers: items, total: 3 }),
		'papers by their ids': JSON.stringify(
			Object.fromEntries(day.map(({ id }, i) => [`${id}v1`, items[i]])),
		),
		'days in one file': JSON.stringify({
			'2025-10-20': items.slice(0, 2),
			'2025-10-21': items.slice(2),
		}),
		'JSON lines': items.map(item => JSON.stringify(item)).join('\n'),
		'items as Python writes them': python,
		'a search beside the day': JSON.stringify({
			dailyPapers: [{ paper: { id: '2501.00001', title: 'Another' } }],
			searchResults: items,
		}),
	};
	for (const [shape, text] of Object.entries(shapes)) {
		test(`reads ${shape}`, () => {
			assert.deepEqual(titlesOf(text), titles);
		});
	}

	test('reads one paper, and what the command line writes', () => {
		assert.deepEqual(titlesOf(JSON.stringify(flat[0])), [titles[0]]);
		const text =
			'[{"id": "2510.00001", "title": "A", "published_at": "2025-10-01 00:00:00", "comments": 2, "upvotes": 1, "github_repo": "https://github.com/a/b", "authors": ["Ada Byron"]}]';
		const entry = parseListing(text, '')?.entries[0];
		assert.equal(entry?.date, '2025-10-01');
		assert.equal(entry?.comments, 2);
		assert.equal(entry?.code, 'https://github.com/a/b');
		assert.equal(entry?.authors?.[0]?.family, 'Byron');
	});

	test('loses only an entry that is broken', () => {
		const lines = items.map(item => `  ${JSON.stringify(item)}`);
		const broken = [
			'[',
			`${lines[0]},`,
			'  {"paper": {"id": "2501.00001", "title": "x},',
			`${lines[1]},`,
			'  {"paper": {"title": " ", "upvotes": 2}},',
			lines[2],
			']',
		];
		const listing = parseListing(broken.join('\n'), '');
		assert.deepEqual(
			listing?.entries.map(({ title }) => title),
			titles,
		);
		assert.equal(listing?.problems.length, 2);
	});

	test('is not the JSON of others', () => {
		for (const text of ['[]', '{}', '[1, 2]', '[{"title": "A", "doi": "10.1/x"}]', '["a"]']) {
			assert.notEqual(parseListing(text, 'x.json')?.form, 'hf-json');
		}
	});
});
