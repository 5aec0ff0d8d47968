import assert from 'node:assert/strict';
import { mixInUnexplored } from '../../../../src/core/ranking/explore';
import { createChance } from '../../../helpers/seededChance';

suite('mixInUnexplored', () => {
	test('gives every fifth place to the best of an unexplored topic, each in its turn', () => {
		const order = Array.from({ length: 12 }, (_, i) => ({
			paper: i,
			topics: i === 9 || i === 10 ? ['Robots'] : i === 11 ? ['Music'] : ['Search'],
		}));
		const mixed = mixInUnexplored(order, ['Robots', 'Music']);
		assert.deepEqual(
			mixed.map(({ paper }) => paper),
			[0, 1, 2, 3, 9, 4, 5, 6, 7, 11, 8, 10],
		);
		assert.deepEqual(mixed[4], { paper: 9, unexplored: 'Robots' });
		assert.deepEqual(mixed[9], { paper: 11, unexplored: 'Music' });
	});

	test('changes nothing where all is explored', () => {
		const order = [1, 2, 3, 4, 5, 6].map(paper => ({ paper, topics: ['Search'] }));
		assert.deepEqual(
			mixInUnexplored(order, []).map(({ paper }) => paper),
			[1, 2, 3, 4, 5, 6],
		);
	});

	test('has every paper once, and keeps the order of those that are not mixed in', () => {
		for (let seed = 1; seed < 40; seed++) {
			const chance = createChance(seed);
			const topics = ['A', 'B', 'C', 'D'];
			const order = Array.from({ length: Math.floor(chance() * 60) }, (_, paper) => ({
				paper,
				topics: topics.filter(() => chance() < 0.3),
			}));
			const mixed = mixInUnexplored(order, ['B', 'D']);
			const papers = mixed.map(({ paper }) => paper);
			assert.deepEqual(
				[...papers].sort((a, b) => a - b),
				order.map(({ paper }) => paper),
			);
			const plain = mixed.filter(({ unexplored }) => unexplored === undefined);
			assert.ok(plain.every(({ paper }, i) => i === 0 || paper > (plain[i - 1]?.paper ?? -1)));
		}
	});
});
