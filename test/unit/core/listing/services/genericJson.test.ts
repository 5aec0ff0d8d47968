import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	looksLikeGenericJson,
	parseGenericJson,
} from '../../../../../src/core/listing/services/genericJson';
import { Source } from '../../../../../src/core/listing/source';

function parse(value: unknown) {
	const source = new Source(typeof value === 'string' ? value : JSON.stringify(value), '');
	return looksLikeGenericJson(source) ? parseGenericJson(source) : undefined;
}

suite('parseGenericJson', () => {
	test('reads the usual spellings', () => {
		const { span, ...entry } =
			parse([
				{
					...{
						'Paper Title': 'A &amp; B',
						authorList: ['Ada Lovelace'],
						arxiv_id: '2401.00001v2',
						year: 2024,
					},
					...{
						summary: 'What it\nis about.',
						githubUrl: 'https://github.com/a/b',
						tags: 'one, two',
					},
					...{ journal: 'JMLR', pdf_url: 'https://example.org/a.pdf', month: 'May' },
				},
			])?.entries[0] ?? {};
		assert.equal(span?.start, 1);
		assert.deepEqual(entry, {
			title: 'A & B',
			abstract: 'What it is about.',
			authors: [{ family: 'Lovelace', given: 'Ada', literal: 'Ada Lovelace' }],
			ids: ['arxiv:2401.00001'],
			version: 2,
			date: '2024-05',
			published: '2024-05',
			venue: 'JMLR',
			keywords: ['one', 'two'],
			code: 'https://github.com/a/b',
			urls: ['https://example.org/a.pdf'],
		});
	});

	test('reads lists that are members, maps, and one paper', () => {
		const paper = { title: 'A Title', authors: 'Ada Lovelace and Alan Turing' };
		for (const value of [{ count: 1, papers: [paper] }, { '2401.00001': paper }, paper]) {
			assert.equal(parse(value)?.entries[0]?.authors?.length, 2);
		}
		assert.deepEqual(parse({ '2401.00001': paper })?.entries[0]?.ids, ['arxiv:2401.00001']);
	});

	test('is none where nothing else says that titles are of papers', () => {
		for (const value of [
			[{ title: 'A' }],
			[{ name: 'tool', description: 'x' }],
			{ title: 'A', price: 1 },
			[],
		]) {
			assert.equal(parse(value), undefined);
		}
	});

	test('never throws on a text that is cut or damaged', () => {
		const text = JSON.stringify(
			{
				papers: [
					{ title: 'A "x"', authors: ["O'Hara"] },
					{ title: 'B', year: 1 },
				],
			},
			null,
			1,
		);
		const place = fc.nat({ max: text.length });
		fc.assert(
			fc.property(place, place, (from, to) => {
				parse(text.slice(0, from) + text.slice(to));
			}),
		);
	});
});
