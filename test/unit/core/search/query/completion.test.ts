import assert from 'node:assert/strict';
import type { SearchDocument, SearchFacts } from '../../../../../src/core/search/engine';
import { findCompletions } from '../../../../../src/core/search/query/completion';
import { CollectedNames } from '../../../../../src/core/search/query/names';
import { parseQuery } from '../../../../../src/core/search/query/grammar';
import { noFacts, toDocument } from '../../../../helpers/searchDocument';

function paper(facts: Partial<SearchFacts>, authors = ''): SearchDocument {
	return toDocument('x', { authors, facts: { ...noFacts, ...facts } });
}

const names = new CollectedNames(() => [
	paper({ topics: ['Search agents', 'Games'], status: 'kept', date: '2026-02-01', star: true }),
	paper(
		{ topics: ['Search agents'], status: 'kept', date: '2026-01' },
		'Ada Lovelace, Grace Hopper',
	),
	paper(
		{ topics: ['Semantics', 'search Agents'], venue: 'ACL Findings', date: '2025', hasCode: true },
		'Grace Hopper',
	),
	paper({ topics: ['Semantics'], status: 'read', date: '2024-11', tags: ['to "do"'] }),
	paper({
		organization: 'Hugging Face',
		venue: 'ACL',
		listings: ['listings/2026-04-22-daily.txt'],
	}),
]);

const complete = (typed: string, limit = 20) => findCompletions(typed, names, limit);
const queries = (typed: string, limit = 20) => complete(typed, limit).map(({ query }) => query);

suite('findCompletions', () => {
	test('completes names from two letters', () => {
		assert.deepEqual(complete('graph sta'), [
			{ query: 'graph status:', label: 'status:', about: 'what you decided' },
		]);
		assert.deepEqual(queries('au'), ['author:']);
		assert.deepEqual(queries('TO'), ['topic:']);
		assert.deepEqual(queries('ti'), ['title:']);
		assert.deepEqual(queries('organis'), ['organisation:']);
		assert.deepEqual(queries('notes'), ['notes:']);
		for (const word of ['is', 'in', 'has', 'by']) {
			assert.deepEqual(queries(`graph ${word}`), [`graph ${word}:`]);
		}
	});

	test('has nothing for plain words', () => {
		for (const typed of [
			'',
			' ',
			't',
			'graph',
			'sta ',
			'"sta',
			'"sta"',
			'stat-',
			'x:sta',
			'1706',
		]) {
			assert.deepEqual(queries(typed), [], typed);
		}
	});

	test('completes values, those of most papers first, quoted where needed', () => {
		assert.deepEqual(complete('graph topic:se'), [
			{ query: 'graph topic:"Search agents"', label: 'topic:"Search agents"', about: '3 papers' },
			{ query: 'graph topic:Semantics', label: 'topic:Semantics', about: '2 papers' },
		]);
		assert.deepEqual(queries('topic:'), [
			'topic:"Search agents"',
			'topic:Semantics',
			'topic:Games',
		]);
		assert.deepEqual(queries('topic:"search a'), ['topic:"Search agents"']);
		assert.deepEqual(queries('topic:"search '), ['topic:"Search agents"']);
		assert.deepEqual(queries('topic:agents'), ['topic:"Search agents"']);
		assert.deepEqual(queries('by:ho'), ['by:"Grace Hopper"']);
		assert.deepEqual(queries('org:'), ['org:"Hugging Face"']);
		assert.deepEqual(queries('venue:a'), ['venue:ACL', 'venue:"ACL Findings"']);
		assert.deepEqual(queries('venue:acl'), []);
		assert.deepEqual(queries('venue:"acl '), ['venue:ACL', 'venue:"ACL Findings"']);
		assert.deepEqual(queries('in:daily'), ['in:2026-04-22-daily.txt']);
		assert.deepEqual(queries('tag:'), ['tag:"to do"']);
		assert.deepEqual(queries('title:'), []);
		assert.deepEqual(queries('topic:*'), []);
	});

	test('names statuses and marks with their papers', () => {
		assert.deepEqual(
			complete('status:').map(({ label, about }) => `${label} ${about}`),
			[
				'status:inbox 2 papers',
				'status:kept To read, 2 papers',
				'status:read 1 paper',
				'status:reading 0 papers',
				'status:dismissed 0 papers',
			],
		);
		assert.deepEqual(queries('status:to'), ['status:kept']);
		assert.deepEqual(queries('x status:to re'), ['x status:kept']);
		assert.deepEqual(queries('is:st'), ['is:starred']);
		assert.deepEqual(queries('has:'), ['has:code', 'has:note']);
	});

	test('names times from the newest', () => {
		assert.deepEqual(
			complete('year:').map(({ label, about }) => `${label} ${about}`),
			[
				'year:2026 2 papers',
				'year:2025.. 3 papers',
				'year:2025 1 paper',
				'year:2024.. 4 papers',
				'year:2024 1 paper',
			],
		);
		assert.deepEqual(queries('year:2025.'), ['year:2025..']);
		assert.deepEqual(queries('date:', 3), ['date:2026-02', 'date:>=2026-01', 'date:2026-01']);
		assert.deepEqual(queries('date:>2024'), ['date:>2024-11']);
	});

	test('keeps the sign', () => {
		assert.deepEqual(complete('graph -sta')[0]?.query, 'graph -status:');
		assert.deepEqual(complete('graph -topic:ga')[0]?.label, '-topic:Games');
	});

	test('has nothing for a value that is complete', () => {
		for (const typed of [
			'topic:games',
			'topic:"Search agents"',
			'status:read',
			'status:kept',
			'year:2025',
			'year:2025..',
			'has:code',
			'is:starred',
			'topic:games ',
		]) {
			assert.deepEqual(queries(typed), [], typed);
		}
	});

	test('gives no more than asked for', () => {
		assert.equal(complete('topic:', 2).length, 2);
		assert.equal(complete('topic:', 0).length, 0);
	});

	test('gives values that filters understand', () => {
		const typed = [
			'topic:',
			'tag:',
			'status:',
			'org:',
			'venue:',
			'year:',
			'date:',
			'has:',
			'is:',
			'in:',
		];
		for (const query of typed.flatMap(one => queries(one))) {
			const { parts } = parseQuery(query);
			assert.deepEqual(
				parts.map(({ type }) => type),
				['filter'],
				query,
			);
		}
	});
});
