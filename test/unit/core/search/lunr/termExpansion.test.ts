import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Dictionary } from '../../../../../src/core/search/index/dictionary';
import { findAccepted } from '../../../../../src/core/search/lunr/automatonWalk';
import { internals } from '../../../../../src/core/search/lunr/lunrInternals';
import { TermExpansion } from '../../../../../src/core/search/lunr/termExpansion';

const letter = fc.constantFrom('a', 'b', 'c', 'é', '😀');
const word = fc.string({ unit: letter, maxLength: 7 });
const words = fc.uniqueArray(word, { maxLength: 60 }).map(all => all.sort());

suite('The terms a word of a query stands for', () => {
	test('one edit: what the automaton of lunr takes', () => {
		fc.assert(
			fc.property(words, word, (terms, asked) => {
				assertAsAutomaton(terms, asked, 1);
			}),
			{ numRuns: 200 },
		);
	});

	test('one edit among many words, some of them long', () => {
		const long = 'reinforcementlearningfromhumanfeedback';
		const ends = ['', 'x', 'xy', 'é'];
		const terms = new Set(
			ends.flatMap(end => [`${long}${end}`, `${end}${long}`, `${long.slice(1)}`]),
		);
		for (let number = 0; number < 1_500; number++) {
			terms.add(number.toString(3).replace(/\d/g, digit => 'abc'.charAt(Number(digit))));
		}
		for (const asked of ['', 'a', 'ab', 'bca', 'bcab', 'bacb', 'bacabc', long, `x${long}`]) {
			assertAsAutomaton([...terms].sort(), asked, 1);
		}
	});

	test('a beginning, and no edit: what the automaton of lunr takes', () => {
		fc.assert(
			fc.property(words, word, (terms, asked) => {
				assertAsAutomaton(terms, `${asked}*`);
				assertAsAutomaton(terms, asked);
				assertAsAutomaton(terms, asked, 0);
			}),
			{ numRuns: 100 },
		);
	});

	test('stars stand for any letters, and in a fuzzy word for one', () => {
		const terms = ['', '*', 'a*b', 'ab', 'acb', 'accb', 'b'];
		assert.deepEqual(expand(terms, 'a*b'), ['a*b', 'ab', 'acb', 'accb']);
		assert.deepEqual(expand(terms, '*b'), ['a*b', 'ab', 'acb', 'accb', 'b']);
		assert.deepEqual(expand(terms, '*'), terms.slice(1));
		assert.deepEqual(expand(terms, '**'), terms.slice(1));
		assert.deepEqual(expand(terms, 'a*b', 0), ['a*b', 'acb']);
		assert.deepEqual(expand(terms, '', 1), ['*', 'b']);
		assert.deepEqual(expand(terms, ''), []);
	});
});

function expand(terms: readonly string[], asked: string, editDistance?: number): readonly string[] {
	const dictionary = Dictionary.from(terms);
	const numbers = new TermExpansion(dictionary).expand(asked, editDistance);
	return Array.from(numbers, number => dictionary.at(number));
}

function assertAsAutomaton(terms: readonly string[], term: string, editDistance?: number): void {
	const clause = editDistance === undefined ? { term } : { term, editDistance };
	const dictionary = Dictionary.from(terms);
	const accepted = findAccepted(dictionary, internals.TokenSet.fromClause(clause));
	const expected = accepted.map(number => dictionary.at(number));
	assert.deepEqual(expand(terms, term, editDistance), expected, `${term}~${editDistance}`);
}
