import assert from 'node:assert/strict';
import { chooseNames } from '../../../../src/core/model/chooseNames';
import type { LearntPhrase, LearntTables } from '../../../../src/core/model/learntTables';
import { singleWords } from '../../../../src/core/model/singleWords';

const phrase = (written: string, more: Partial<LearntPhrase> = {}): LearntPhrase => ({
	...{ stems: written.toLowerCase(), written, titles: 40, abstracts: 80 },
	...{ nameLike: 0.5, keywords: 30, ...more },
});

function choose(phrases: readonly LearntPhrase[], terms: LearntTables['terms'] = []) {
	const empty = { vectors: new Float32Array(), width: 0, acronyms: [] };
	const names = chooseNames({ papers: 1_000, phrases, terms, ...empty });
	const all = names.split('|').map(entry => entry.split('~') as [string, string]);
	return new Map(all.map(([name, digits]) => [name, digits]));
}

suite('chooseNames', () => {
	test('takes phrases that authors use as keywords', () => {
		const names = choose([phrase('Search agents'), phrase('Rainbow matchings', { keywords: 0 })]);
		assert.ok(names.has('Search agents'));
		assert.ok(!names.has('Rainbow matchings'));
	});

	test('takes what looks like a name and ends as keywords do', () => {
		const like = ['Search agents', 'Web agents', 'GUI agents'].map(one => phrase(one));
		const names = choose([...like, phrase('Kitchen agents', { keywords: 0, nameLike: 0.9 })]);
		assert.ok(names.has('Kitchen agents'));
	});

	const parts = [
		...['Augmented generation of', 'For machine translation', 'Fast adaptive', 'Large language'],
		...['Learning from `code`', 'Models with memory'],
	];
	for (const part of parts) {
		test(`leaves out "${part}", which is a piece of a name`, () => {
			assert.ok(!choose([phrase(part, { keywords: 2 })]).has(part));
		});
	}

	test('puts the surest names first, the same whatever the order of the phrases', () => {
		const phrases = [
			phrase('Search agents', { keywords: 3 }),
			phrase('Graph neural networks', { keywords: 60, nameLike: 0.9 }),
		];
		const names = [...choose(phrases).keys()];
		assert.ok(names.indexOf('Graph neural networks') < names.indexOf('Search agents'));
		assert.deepEqual([...choose([...phrases].reverse()).keys()], names);
	});

	test('says how good a name is and how rare, in a digit each', () => {
		const digits = choose([phrase('Search agents', { titles: 250, abstracts: 10 })]);
		assert.match(digits.get('Search agents') ?? '', /^[0-9a-z]2$/);
		assert.ok([...digits.values()].every(both => /^[0-9a-z]{2}$/.test(both)));
	});

	test('adds single words that are names, with how rare they are', () => {
		const names = choose([], [['explor', 500]]);
		assert.equal(names.size, singleWords.length);
		assert.equal(names.get('Exploration')?.at(1), '1');
	});
});
