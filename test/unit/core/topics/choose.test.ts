import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Candidate } from '../../../../src/core/topics/candidates';
import { chooseNames } from '../../../../src/core/topics/choose';
import { Places } from '../../../../src/core/topics/places';
import { createChance } from '../../../helpers/seededChance';
import { runOut } from '../../../helpers/topicPapers';
import { candidateOf, placeNear, seedNames } from '../../../helpers/topicSeeds';

/** Four papers at each of three axes. */
const { all: places } = new Places(
	Array.from({ length: 12 }, (_, i) => placeNear(Math.floor(i / 4), i)),
);
const [verse, tea, maps] = [
	candidateOf(0, 'Epic verse', [0, 1, 2, 3]),
	candidateOf(1, 'Green tea', [4, 5, 6, 7]),
	candidateOf(2, 'Old maps', [8, 9, 10, 11]),
];
const nowhere = () => ({ place: new Float32Array(6), subject: 0 });

function choose(candidates: readonly Candidate[], former: readonly string[] = []) {
	const task = { former, topicsPerRoot: 2 };
	return seedNames(runOut(chooseNames(candidates, places, nowhere, task)));
}

suite('chooseNames', () => {
	test('takes a name for each crowd of papers', () => {
		assert.deepEqual([...choose([verse, tea, maps])].sort(), [
			'Epic verse',
			'Green tea',
			'Old maps',
		]);
	});

	test('takes one of two for the same papers, the better one', () => {
		const better = candidateOf(3, 'Heroic verse', [0, 1, 2, 3], { quality: 0.9 });
		assert.deepEqual([...choose([verse, better, tea])].sort(), ['Green tea', 'Heroic verse']);
	});

	test('takes names that topics had before first', () => {
		const better = candidateOf(3, 'Heroic verse', [0, 1, 2, 3], { quality: 0.9 });
		const names = choose([better, maps, verse, tea], ['Epic verse', 'Gone']);
		assert.equal(names[0], 'Epic verse');
		assert.ok(!names.includes('Heroic verse'));
	});

	test('takes the longer name where nearly all that have the shorter one mean it', () => {
		const longer = candidateOf(3, 'Old epic verse', [0, 1, 2, 3], {
			stems: [9, 0, 1],
			quality: 0.4,
		});
		const names = choose([verse, longer, tea]);
		assert.ok(names.includes('Old epic verse') && !names.includes('Epic verse'), String(names));
	});

	test('takes no name of papers that have nothing else in common', () => {
		const scattered = candidateOf(3, 'Thing', [0, 4, 8], { quality: 0.9 });
		assert.ok(!choose([scattered, verse, tea, maps]).includes('Thing'));
	});

	test('takes no more than a reader looks through', () => {
		const chance = createChance(4);
		const many = Array.from({ length: 1_500 }, (_, i) => placeNear(Math.floor(i / 15), i, 100));
		const names = Array.from({ length: 100 }, (_, number) => {
			const papers = Array.from({ length: 15 }, (_one, i) => 15 * number + i);
			return candidateOf(number, `Name ${number}`, papers, { quality: 0.5 + chance() / 2 });
		});
		const task = { former: [], topicsPerRoot: 9 };
		const chosen = runOut(
			chooseNames(names, many, () => ({ place: new Float32Array(100), subject: 0 }), task),
		);
		assert.equal(chosen.length, 30);
	});

	test('chooses the same names whatever the order of the papers', () => {
		const order = fc.shuffledSubarray(
			places.map((_, i) => i),
			{ minLength: places.length },
		);
		const expected = choose([verse, tea, maps]);
		fc.assert(
			fc.property(order, numbers => {
				const turned = [verse, tea, maps].map(one => ({
					...one,
					papers: new Map([...one.papers].map(([i, strength]) => [numbers.indexOf(i), strength])),
				}));
				const moved = numbers.map(number => places[number]!);
				const task = { former: [], topicsPerRoot: 2 };
				assert.deepEqual(seedNames(runOut(chooseNames(turned, moved, nowhere, task))), expected);
			}),
			{ numRuns: 10 },
		);
	});

	test('of nothing are none', () => assert.deepEqual(choose([]), []));
});
