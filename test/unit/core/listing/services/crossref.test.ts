import * as assert from 'node:assert/strict';
import {
	looksLikeCrossref,
	parseCrossref,
} from '../../../../../src/core/listing/services/crossref';
import { Source } from '../../../../../src/core/listing/source';

const work = {
	DOI: '10.1145/3292500.3330701',
	type: 'proceedings-article',
	title: ['Optuna'],
	subtitle: ['A Framework'],
	author: [
		{ given: 'Takuya', family: 'Akiba', suffix: 'Jr.' },
		{ name: 'The Optuna Team' },
		{ family: 'Sano' },
	],
	issued: { 'date-parts': [[2019, 7]] },
	'published-online': { 'date-parts': [[2019, 7, 25]] },
	'container-title': ['Proceedings of KDD'],
	abstract:
		'<jats:title>Abstract</jats:title>\n  <jats:p>We <jats:italic>tune</jats:italic>.</jats:p>',
	subject: ['Software'],
	resource: { primary: { URL: 'https://example.org/a' } },
	relation: { 'has-preprint': [{ 'id-type': 'doi', id: '10.48550/arXiv.1907.10902' }] },
};

function parse(value: unknown) {
	const source = new Source(JSON.stringify(value), '');
	return looksLikeCrossref(source) ? parseCrossref(source) : undefined;
}

suite('parseCrossref', () => {
	test('reads what was escaped twice over', () => {
		const abstract = '<jats:p>From 2&amp;amp;ndash;4 trees.</jats:p>';
		assert.equal(parse({ ...work, abstract })?.entries[0]?.abstract, 'From 2–4 trees.');
	});

	test('reads every field of a work', () => {
		assert.deepEqual(parse(work)?.entries, [
			{
				title: 'Optuna: A Framework',
				abstract: 'We tune.',
				authors: [
					{ family: 'Akiba', given: 'Takuya Jr.' },
					{ literal: 'The Optuna Team' },
					{ family: 'Sano' },
				],
				ids: ['arxiv:1907.10902', 'doi:10.1145/3292500.3330701'],
				date: '2019-07-25',
				published: '2019-07-25',
				venue: 'Proceedings of KDD',
				categories: ['Software'],
				urls: ['https://example.org/a'],
				span: { start: 0, end: JSON.stringify(work).length },
			},
		]);
	});

	test('reads answers to searches and for one work, lists of works and of answers', () => {
		const one = { status: 'ok', message: work };
		const search = { status: 'ok', 'message-type': 'work-list', message: { items: [work] } };
		for (const value of [one, search, [work], [one], [search], { items: [work] }]) {
			assert.equal(parse(value)?.entries[0]?.title, 'Optuna: A Framework');
		}
		const nothing = { 'message-type': 'work-list', message: { 'total-results': 0, items: [] } };
		assert.equal(parse(nothing)?.entries.length, 0);
	});

	test('names a work without a title by its DOI, and says a subtitle once', () => {
		assert.equal(
			parse({ ...work, title: [], subtitle: [] })?.entries[0]?.title,
			'doi:10.1145/3292500.3330701',
		);
		assert.equal(
			parse({ ...work, title: ['Optuna: a framework'] })?.entries[0]?.title,
			'Optuna: a framework',
		);
	});

	test('does not take a preprint for published', () => {
		const [entry] = parse({ ...work, type: 'posted-content' })?.entries ?? [];
		assert.equal(entry?.date, '2019-07-25');
		assert.equal(entry.published, undefined);
	});

	test('is none where journals, agencies or CSL are told', () => {
		assert.equal(parse({ message: { items: [{ ISSN: ['1'], title: 'Journal' }] } }), undefined);
		assert.equal(parse({ message: { DOI: '10.1000/1', agency: { id: 'crossref' } } }), undefined);
		assert.equal(parse([{ id: 'a', type: 'book', DOI: '10.1000/1', title: 'A' }]), undefined);
	});
});
