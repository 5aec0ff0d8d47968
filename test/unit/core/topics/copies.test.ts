import assert from 'node:assert/strict';
import type { PaperId } from '../../../../src/core/paper/paper';
import { joinCopies, type Gathered } from '../../../../src/core/topics/copies';

function topic(name: string, letters: string): Gathered {
	const members = [...letters].map(letter => {
		const id = letter as PaperId;
		return [id, { id, score: 1, strength: 1, why: [name] }] as const;
	});
	return { name, members: new Map(members) };
}

function join(...topics: readonly Gathered[]): readonly string[] {
	return joinCopies(topics).map(({ name, members }) => `${name}: ${[...members.keys()].join('')}`);
}

suite('joinCopies', () => {
	test('gives the papers of a near copy to the larger topic', () => {
		assert.deepEqual(join(topic('Routing', 'abcdex'), topic('Search', 'abcdefg')), [
			'Search: abcdefgx',
		]);
	});

	test('leaves topics that share only some papers', () => {
		assert.deepEqual(join(topic('Routing', 'bcdx'), topic('Search', 'abcde')), [
			'Search: abcde',
			'Routing: bcdx',
		]);
	});

	test('puts the largest first, then by name', () => {
		assert.deepEqual(join(topic('B', 'ab'), topic('A', 'cd'), topic('C', 'efg')), [
			'C: efg',
			'A: cd',
			'B: ab',
		]);
	});
});
