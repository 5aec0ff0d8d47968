import assert from 'node:assert/strict';
import type { SearchDocument, SearchFacts } from '../../../../../src/core/search/engine';
import { CollectedNames, type NameKind } from '../../../../../src/core/search/query/names';
import { noFacts, toDocument } from '../../../../helpers/searchDocument';

const paper = (facts: Partial<SearchFacts>, fields: Partial<SearchDocument> = {}) =>
	toDocument('x', { ...fields, facts: { ...noFacts, ...facts } });

const counts = (documents: Iterable<SearchDocument>, kind: NameKind) =>
	new CollectedNames(() => documents).of(kind).map(({ name, papers }) => [name, papers]);

suite('CollectedNames', () => {
	test('counts the papers of each name, most first', () => {
		const papers = [
			paper({ topics: ['Games', 'Search'], star: true }, { authors: 'Ada Lovelace, Grace Hopper' }),
			paper({ topics: ['Search'], listings: ['a/one.txt'] }, { authors: 'Grace Hopper' }),
			paper({ status: 'read', organization: 'Acme', hasNote: true, hasCode: true, star: true }),
		];
		assert.deepEqual(counts(papers, 'topic'), [
			['Search', 2],
			['Games', 1],
		]);
		assert.deepEqual(counts(papers, 'author'), [
			['Grace Hopper', 2],
			['Ada Lovelace', 1],
		]);
		assert.deepEqual(counts(papers, 'org'), [['Acme', 1]]);
		assert.deepEqual(counts(papers, 'in'), [['one.txt', 1]]);
		assert.deepEqual(counts(papers, 'venue'), []);
		assert.deepEqual(counts(papers, 'mark'), [
			['star', 2],
			['code', 1],
			['note', 1],
		]);
		assert.deepEqual(counts(papers, 'status'), [
			['inbox', 2],
			['read', 1],
		]);
	});

	test('shows a name as most papers spell it', () => {
		const papers = ['Réno', 'reno', 'Reno', 'Reno'].map(venue => paper({ venue }));
		assert.deepEqual(counts(papers, 'venue'), [['Reno', 4]]);
	});

	test('counts anew only what has changed', () => {
		const before = paper({ tags: ['a'], status: 'inbox' }, { authors: 'Ada Lovelace' });
		const after = { ...before, facts: { ...before.facts, status: 'kept' as const } };
		let documents = [before];
		let counted = 0;
		const names = new CollectedNames(() => {
			counted++;
			return documents;
		});
		names.of('author');
		names.of('status');
		documents = [after];
		names.change(before, after);
		assert.equal(names.of('status')[0]?.name, 'kept');
		assert.equal(names.of('author')[0]?.name, 'Ada Lovelace');
		assert.equal(counted, 3);
		documents = [];
		names.change(after, undefined);
		assert.deepEqual([names.of('author'), names.of('status')], [[], []]);
	});

	test('leaves out names of one paper where there are too many', () => {
		const authors = Array.from({ length: 50_001 }, (_, index) => `a${index}`).join(', ');
		const papers = [paper({}, { authors }), paper({}, { authors: 'a7' })];
		assert.deepEqual(counts(papers, 'author'), [['a7', 2]]);
	});
});
