import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toLengthOne } from '../../../../src/core/model/toLengthOne';
import { nearness } from '../../../../src/core/topics/places';
import { smooth } from '../../../../src/core/topics/smooth';
import { createChance } from '../../../helpers/seededChance';
import { runOut } from '../../../helpers/topicPapers';

/** Places around the first axis and around the second, as many of each. */
function twoCrowds(count: number, seed = 1): readonly Float32Array[] {
	const chance = createChance(seed);
	return Array.from({ length: 2 * count }, (_, i) => {
		const place = Float32Array.from({ length: 4 }, () => chance() - 0.5);
		place[i % 2] = 1;
		return toLengthOne(place);
	});
}

suite('smooth', () => {
	test('brings papers nearer to those that are near already', () => {
		const places = twoCrowds(8);
		const smoothed = runOut(smooth(places));
		assert.ok(nearness(smoothed[0]!, smoothed[2]!) > nearness(places[0]!, places[2]!));
		assert.ok(nearness(smoothed[0]!, smoothed[1]!) < nearness(smoothed[0]!, smoothed[2]!));
	});

	test('leaves the given places as they are, and gives places of length 1', () => {
		const places = twoCrowds(8);
		const before = places.map(place => [...place]);
		for (const place of runOut(smooth(places))) {
			assert.ok(Math.abs(Math.hypot(...place) - 1) < 1e-5);
		}
		assert.deepEqual(
			places.map(place => [...place]),
			before,
		);
	});

	test('leaves one alone where it is', () => {
		assert.deepEqual(runOut(smooth([Float32Array.of(0, 1)])), [Float32Array.of(0, 1)]);
		assert.deepEqual(runOut(smooth([])), []);
	});

	test('gives each paper its place whatever the order', () => {
		const places = twoCrowds(6);
		const expected = runOut(smooth(places));
		const order = fc.shuffledSubarray(
			places.map((_, i) => i),
			{ minLength: places.length },
		);
		fc.assert(
			fc.property(order, numbers => {
				const smoothed = runOut(smooth(numbers.map(number => places[number]!)));
				for (const [at, number] of numbers.entries()) {
					assert.ok(nearness(smoothed[at]!, expected[number]!) > 1 - 1e-5);
				}
			}),
			{ numRuns: 10 },
		);
	});

	test('stops now and then where there are many', () => {
		const slices = smooth(twoCrowds(500));
		assert.equal(slices.next().done, false);
	});
});
