import assert from 'node:assert/strict';
import type { PaperId } from '../../../../../src/core/paper/paper';
import { type FindNear, widen, wordsMeant } from '../../../../../src/core/search/ask/meaning';

suite('wordsMeant', () => {
	test('are those that are looked for anywhere, without filters and what is excluded', () => {
		assert.equal(
			wordsMeant('reward models -survey status:kept title:search'),
			'reward models search',
		);
	});

	test('are none of a name, an id, or what is to be found as it is typed', () => {
		assert.equal(wordsMeant('author:yang year:2025..'), '');
		assert.equal(wordsMeant('2602.03647'), '');
		assert.equal(wordsMeant('"reward models"'), '');
		assert.equal(wordsMeant('agents "reward models"'), '');
	});
});

suite('widen', () => {
	const all = 'abcdefghijkl'.split('') as PaperId[];
	const findNear: FindNear = ({ accepts }, limit) =>
		all
			.filter(accepts)
			.slice(0, limit)
			.map(id => ({ id, score: 0.5, shares: ['x'] }));
	const meaning = { words: 'x', accepts: (id: PaperId) => id !== 'c' };
	const hit = (id: string, complete: boolean) => ({
		id: id as PaperId,
		score: 1,
		complete,
		why: [],
	});
	const idsOf = (hits: ReturnType<typeof widen>) => hits.map(({ id }) => id).join('');

	test('adds what is near behind all hits, marked as such, and what filters let pass alone', () => {
		const hits = widen([hit('a', true), hit('z', false)], 6, meaning, findNear);
		assert.equal(idsOf(hits), 'azbdef');
		assert.deepEqual(
			hits.map(({ shares }) => shares !== undefined),
			[false, false, true, true, true, true],
		);
	});

	test('leaves an answer alone that has enough, or that means nothing else', () => {
		const enough = 'abcde'.split('').map(id => hit(id, true));
		assert.equal(widen(enough, 10, meaning, findNear), enough);
		const some = [hit('a', true)];
		assert.equal(widen(some, 10, undefined, findNear), some);
	});

	test('never takes the place of a hit that has all words', () => {
		const complete = 'abcd'.split('').map(id => hit(id, true));
		assert.equal(idsOf(widen(complete, 4, meaning, findNear)), 'abcd');
		const others = 'wxyz'.split('').map(id => hit(id, false));
		const widened = widen([...complete, ...others], 20, meaning, findNear);
		assert.equal(idsOf(widened), 'abcdwxyzefghijkl');
	});
});
