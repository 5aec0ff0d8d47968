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
