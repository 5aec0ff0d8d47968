import * as assert from 'node:assert/strict';
import { isArxivRecord, readJsonRecord } from '../../../../../src/core/listing/arxiv/jsonRecord';

const span = { start: 0, end: 1 };

suite('readJsonRecord', () => {
	test('takes code, project page and primary category under the names dumps use', () => {
		const found = readJsonRecord(
			{
				title: 'Counting',
				entry_id: 'http://arxiv.org/abs/2606.30776v3',
				primary_category: 'cs.GT',
				categories: 'cs.LG; cs.GT',
				code_url: 'https://github.com/a/b',
				project_page: 'https://a.github.io',
				published: '2026-06-29T10:00:00Z',
				updated: '2026-07-29T10:00:00Z',
			},
			span,
		);
		assert.deepEqual(found.categories, ['cs.GT', 'cs.LG', 'cs.GT']);
		assert.deepEqual(
			[found.code, found.project, found.date],
			['https://github.com/a/b', 'https://a.github.io', '2026-06-29'],
		);
	});

	test('takes what dumps tell in objects: links by their kind, summaries by their language', () => {
		const found = readJsonRecord(
			{
				id: 'arxiv:2606.30776',
				title: 'Counting',
				institution: 'Somewhere',
				summary: { zh: '我们计数。', en: 'We count.' },
				links: { abs: 'http://arxiv.org/abs/2606.30776v2', github: 'https://github.com/a/b' },
				code_links: [{ url: 'https://a.github.io', type: 'project_page' }],
			},
			span,
		);
		assert.deepEqual(
			[found.abstract, found.code, found.project, found.organization],
			['We count.', 'https://github.com/a/b', 'https://a.github.io', 'Somewhere'],
		);
		assert.ok(found.ids.includes('http://arxiv.org/abs/2606.30776v2'));
		const github = { title: 'A', code_links: [{ url: 'https://github.com/a/b', type: 'github' }] };
		assert.equal(readJsonRecord(github, span).code, 'https://github.com/a/b');
	});

	test('takes no number of seconds for a year', () => {
		assert.equal(readJsonRecord({ title: 'Counting', date: 1719650000 }, span).date, undefined);
	});
});

suite('isArxivRecord', () => {
	test('wants a title, an arXiv id, and more', () => {
		assert.ok(
			isArxivRecord({ title: 'A', url: 'https://arxiv.org/abs/2606.30776', abstract: 'B' }),
		);
		assert.ok(!isArxivRecord({ title: 'A', url: 'https://arxiv.org/abs/2606.30776' }));
		assert.ok(!isArxivRecord({ url: 'https://arxiv.org/abs/2606.30776', abstract: 'B' }));
		assert.ok(!isArxivRecord(undefined));
	});
});
