import * as assert from 'node:assert/strict';
import type { PublicId } from '../../../../src/core/paper/ids';
import { joinFacts, type Told } from '../../../../src/core/paper/join';
import type { PaperDate, PaperFacts } from '../../../../src/core/paper/paper';

function told(source: string, facts: Partial<PaperFacts>): Told {
	return { source, facts: { title: 'A Title', ids: [], urls: [], ...facts } };
}

const date = (text: string, dateIsLocal?: true) => ({
	date: text as PaperDate,
	...(dateIsLocal && { dateIsLocal }),
});

suite('joinFacts', () => {
	const page = told('page.txt', {
		...date('2025-10-17', true),
		abstract: 'A long abstract, whole.',
		authorCount: 4,
		comments: 2,
		urls: ['https://example.org/a'],
	});
	const feed = told('feed.xml', {
		...date('2025-10-16'),
		abstract: 'Cut off although it is by far the longest abstract of all …',
		authors: [{ family: 'Lovelace', given: 'Ada' }],
		ids: ['arxiv:2510.15440' as PublicId],
		urls: ['https://example.org/b', 'https://example.org/a'],
	});

	test('takes each fact from the source that tells more, and says which', () => {
		const { facts, sources } = joinFacts([page, feed]);

		assert.deepEqual(facts, {
			title: 'A Title',
			abstract: 'A long abstract, whole.',
			authors: [{ family: 'Lovelace', given: 'Ada' }],
			authorCount: 4,
			comments: 2,
			date: '2025-10-16',
			ids: ['arxiv:2510.15440'],
			urls: ['https://example.org/b', 'https://example.org/a'],
		});
		assert.equal(sources.abstract, 'page.txt');
		assert.equal(sources.date, 'feed.xml');
		assert.equal(sources.authors, 'feed.xml');
	});

	test('does not depend on the order of the sources', () => {
		const third = told('third.bib', { title: 'A TITLE IN CAPITALS', ...date('2025') });
		assert.deepEqual(joinFacts([page, feed, third]), joinFacts([third, feed, page]));
	});

	test('lets what the user wrote win, also where it is nothing', () => {
		const { facts, sources } = joinFacts(
			[page, feed],
			{ title: 'Mine', authors: 'Hopper, Grace; Z.ai', date: '2024', abstract: '' },
			new Set(['arxiv:2510.15440' as PublicId]),
		);

		assert.equal(facts.title, 'Mine');
		assert.deepEqual(facts.authors, [{ family: 'Hopper', given: 'Grace' }, { literal: 'Z.ai' }]);
		assert.equal(facts.authorCount, undefined);
		assert.equal(facts.date, '2024');
		assert.equal(facts.abstract, undefined);
		assert.deepEqual(facts.ids, []);
		assert.deepEqual([sources.title, sources.date], ['you', 'you']);
		assert.equal(sources.authorCount, undefined);
	});

	test('knows when a paper was put on arXiv and when it was published', () => {
		const preprint = told('arxiv.xml', {
			...date('2017-06-12'),
			venue: 'arXiv preprint 1706.03762',
		});
		const printed = told('dblp.xml', {
			...date('2018'),
			published: '2018' as PaperDate,
			venue: 'ICLR',
		});
		for (const order of [
			[preprint, printed],
			[printed, preprint],
		]) {
			const { facts, sources } = joinFacts(order);
			assert.deepEqual([facts.date, facts.published, facts.venue], ['2017-06-12', '2018', 'ICLR']);
			assert.deepEqual([sources.date, sources.published], ['arxiv.xml', 'dblp.xml']);
		}
		assert.equal(joinFacts([printed]).facts.date, '2018');
	});

	test('takes a paper to be as old as its print where that was first', () => {
		const preprint = told('arxiv.xml', date('2025-01-10'));
		const printed = told('acl.xml', { ...date('1996'), published: '1996' as PaperDate });
		assert.equal(joinFacts([preprint, printed]).facts.date, '1996');
	});

	test('does not take a preprint server for a venue', () => {
		const { facts } = joinFacts([
			told('dblp.xml', { ...date('2017'), published: '2017' as PaperDate, venue: 'CoRR' }),
		]);
		assert.deepEqual([facts.date, facts.published], ['2017', undefined]);
	});

	test('says of every fact which source told it', () => {
		const { sources } = joinFacts([
			told('a.json', {
				...{ version: 2, upvotes: 3, categories: ['cs.LG'], keywords: ['light'] },
				...{ code: 'https://github.com/ada/light', project: 'https://ada.example.org' },
			}),
		]);
		for (const fact of [
			'version',
			'upvotes',
			'categories',
			'keywords',
			'code',
			'project',
		] as const) {
			assert.equal(sources[fact], 'a.json');
		}
	});

	test('keeps the sources’ value where a correction makes no sense', () => {
		const { facts } = joinFacts([feed], { title: ' ', date: 'soon' });
		assert.deepEqual([facts.title, facts.date], ['A Title', '2025-10-16']);
	});

	const dates: readonly (readonly [string, ReturnType<typeof date>, ReturnType<typeof date>])[] = [
		['the more precise one', date('2025-10-17', true), date('2025-10')],
		['the one that is not local', date('2025-10-16'), date('2025-10-15', true)],
		['the earlier one', date('2017-06-12'), date('2017-12-04')],
		['not the one that may be of another year', date('2025'), date('2026-01-01', true)],
	];
	for (const [which, better, worse] of dates) {
		test(`of two dates takes ${which}`, () => {
			const { facts } = joinFacts([told('a', worse), told('b', better)]);
			assert.deepEqual(
				{ date: facts.date, dateIsLocal: facts.dateIsLocal },
				{ date: better.date, dateIsLocal: better.dateIsLocal },
			);
		});
	}
});
