import assert from 'node:assert/strict';
import type { Candidate } from '../../../../src/core/topics/candidates';
import { toSeed } from '../../../../src/core/topics/seed';
import { nearness } from '../../../../src/core/topics/places';
import { fitOf, type Pattern, settle } from '../../../../src/core/topics/settle';
import { runOut } from '../../../helpers/topicPapers';
import { candidateOf, placeNear, seedNames } from '../../../helpers/topicSeeds';

/** Six papers at each of two axes. */
const places = Array.from({ length: 12 }, (_, i) => placeNear(Math.floor(i / 6), i));
const nowhere = () => new Float32Array(6);

function settled(candidates: readonly Candidate[]) {
	const seeds = candidates.map(candidate =>
		toSeed(candidate, places, { place: nowhere(), subject: 0 })!,
	);
	return runOut(settle(seeds, places, nowhere));
}

const verse = candidateOf(0, 'Epic verse', [0, 1]);
const tea = candidateOf(1, 'Green tea', [6, 7, 8]);

suite('settle', () => {
	test('gives a pattern for each name, which papers without the name fit best', () => {
		const { patterns, seeds } = settled([verse, tea]);
		assert.deepEqual(seedNames(seeds), ['Epic verse', 'Green tea']);
		assert.deepEqual(
			patterns.map(({ concept }) => concept),
			[0, 1],
		);
		for (const [index, place] of places.entries()) {
			const [first, second] = patterns.map(pattern => fitOf(pattern, place));
			assert.equal(first! > second!, index < 6, String(index));
		}
	});

	test('moves a topic towards all papers that belong to it', () => {
		const seed = toSeed(verse, places, { place: nowhere(), subject: 0 })!;
		const [pattern] = settled([verse, tea]).patterns;
		const middle = nearness(pattern!.direction, placeNear(0, 5));
		assert.ok(middle > nearness(seed.direction, placeNear(0, 5)));
	});

	test('dissolves a topic that no papers belong to', () => {
		const stray = candidateOf(2, 'Stray', new Map([[6, 0.2]]));
		assert.deepEqual(seedNames(settled([verse, tea, stray]).seeds), ['Epic verse', 'Green tea']);
	});

	test('of nothing is nothing', () => {
		assert.deepEqual(runOut(settle([], places, nowhere)), { patterns: [], seeds: [] });
	});
});

suite('fitOf', () => {
	const pattern = (spread: number): Pattern => {
		const direction = placeNear(0, 0);
		return { concept: 0, mention: 1, direction, anchor: direction, spread };
	};

	test('is the better, the nearer a place is', () => {
		const [same, near, far] = [placeNear(0, 0), placeNear(0, 1), placeNear(3, 0)];
		const fits = [same, near, far].map(place => fitOf(pattern(0.5), place));
		assert.deepEqual(
			[...fits].sort((a, b) => b - a),
			fits,
		);
	});

	test('is better with a broad topic where a place is far, with a narrow one where it is near', () => {
		assert.ok(fitOf(pattern(0.8), placeNear(3, 0)) > fitOf(pattern(0.3), placeNear(3, 0)));
		assert.ok(fitOf(pattern(0.8), placeNear(0, 0)) < fitOf(pattern(0.3), placeNear(0, 0)));
	});
});
