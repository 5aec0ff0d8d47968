import assert from 'node:assert/strict';
import { HashedTerms } from '../../../../src/core/topics/hashedTerms';
import { nearness } from '../../../../src/core/topics/places';
import type { Profile, Use } from '../../../../src/core/topics/profile';
import { weighTerms } from '../../../../src/core/topics/termWeights';
import { StemTable } from '../../../../src/core/words/stemTable';

const stems = ['agent', 'search', 'robot', 'once'];
const use: Use = { written: '', inTitle: false, times: 1 };
const profile = (...terms: readonly number[]): Profile => ({
	terms: new Map(terms.map(term => [term, use])),
	concepts: new Map(),
});
const profiles = [profile(0, 1), profile(0, 2), profile(1, 2), profile(0, 3)];
const open = (share: number, named = stems) =>
	new HashedTerms(
		weighTerms(profiles, () => 3),
		new StemTable(named),
		share,
	);
const terms = (...numbers: readonly number[]) => numbers.map(term => [term, 1] as const);
const place = Float32Array.of(0, 1);

suite('HashedTerms', () => {
	test('put terms behind a place, which stays as it is', () => {
		const extended = open(0.5).extend(place, terms(0, 1));
		assert.deepEqual([...extended.slice(0, 2)], [0, 1]);
		assert.ok(Math.abs(Math.hypot(...extended.slice(2)) - 0.5) < 1e-5);
		assert.deepEqual([...place], [0, 1]);
	});

	test('bring papers together that share terms', () => {
		const hashed = open(1);
		const at = (...numbers: readonly number[]) => hashed.extend(place, terms(...numbers));
		assert.ok(nearness(at(0, 1), at(0, 1)) > nearness(at(0, 1), at(1, 2)));
		assert.ok(nearness(at(0, 1), at(1, 2)) > nearness(at(0), at(2)) + 0.1);
	});

	test('pass over what a single paper says, and what none does', () => {
		const extended = open(1).extend(place, terms(3, 99));
		assert.deepEqual([...extended.slice(2)], [...new Float32Array(extended.length - 2)]);
	});

	test('depend on stems, not on the numbers that they have here', () => {
		const turned = [...stems.slice(0, 3)].reverse();
		const numbered = [profile(2, 1), profile(2, 0), profile(1, 0), profile(2, 3)];
		const other = new HashedTerms(
			weighTerms(numbered, () => 3),
			new StemTable([...turned, 'once']),
			1,
		);
		assert.deepEqual(other.extend(place, terms(2, 1)), open(1).extend(place, terms(0, 1)));
	});
});
