import * as assert from 'node:assert/strict';
import { RuleMatcher } from '../../../../src/core/rules/ruleMatcher';

const matcher = new RuleMatcher({
	watchedAuthors: ['Ada Lovelace', 'Gödel', 'Hopper, Grace'],
	watchedTerms: ['Search agent', 'GRPO'],
	mutedTerms: ['protein-folding'],
});

suite('RuleMatcher', () => {
	test('finds terms as whole words, in any case and number', () => {
		assert.deepEqual(matcher.watchedIn({ title: 'Training SEARCH AGENTS with grpo' }), [
			'Search agent',
			'GRPO',
		]);
		assert.deepEqual(matcher.watchedIn({ title: 'Research agents; a GRPOish loss' }), []);
	});

	test('looks into abstract, keywords and categories', () => {
		assert.deepEqual(matcher.mutedIn({ title: 'A', abstract: 'We solve Protein Folding.' }), [
			'protein-folding',
		]);
		assert.deepEqual(matcher.watchedIn({ title: 'A', keywords: ['search agent'] }), [
			'Search agent',
		]);
	});

	test('does not join the end of one keyword and the start of the next', () => {
		assert.deepEqual(matcher.watchedIn({ title: 'Search', keywords: ['agent'] }), []);
	});

	test('tells C++ from C, and knows who has the same name twice', () => {
		const rules = { watchedAuthors: ['Li Li'], watchedTerms: [], mutedTerms: ['C++'] };
		const other = new RuleMatcher(rules);
		assert.deepEqual(other.mutedIn({ title: 'Vitamin C in rats' }), []);
		assert.deepEqual(other.mutedIn({ title: 'Checking C++ code' }), ['C++']);
		const authors = [{ family: 'Li', given: 'Li' }];
		assert.deepEqual(other.watchedIn({ title: 'A', authors }), ['Li Li']);
	});

	const named: readonly (readonly [string, object, number])[] = [
		['in parts', { family: 'Lovelace', given: 'Ada' }, 1],
		['with an initial', { family: 'Lovelace', given: 'A.' }, 1],
		['as one text', { literal: 'Ada Lovelace' }, 1],
		['with another given name', { family: 'Lovelace', given: 'Byron' }, 0],
		['with another family name', { family: 'Love', given: 'Ada' }, 0],
		['by the family name alone', { family: 'Godel', given: 'Kurt' }, 1],
		['written the other way round', { family: 'Hopper', given: 'Grace' }, 1],
	];
	for (const [how, author, count] of named) {
		test(`${count === 1 ? 'finds' : 'does not find'} an author ${how}`, () => {
			assert.equal(matcher.watchedIn({ title: 'A', authors: [author] }).length, count);
		});
	}
});
