import assert from 'node:assert/strict';
import type { Profile, Use } from '../../../../src/core/topics/profile';
import { weighTerms } from '../../../../src/core/topics/termWeights';

const use: Use = { written: 'x', inTitle: false, times: 1 };
const profile = (...terms: readonly number[]): Profile => {
	return { terms: new Map(terms.map(term => [term, use])), concepts: new Map() };
};
const profiles = [profile(0, 1, 2), profile(0, 1), profile(0, 3), profile(0, 3)];

suite('weighTerms', () => {
	test('gives what tells these papers apart, and nothing to what one alone has', () => {
		const weights = weighTerms(profiles, () => 4);
		assert.ok(weights.get(1)! > weights.get(0)!);
		assert.equal(weights.get(2), undefined);
	});

	test('gives more to what is rare among all papers', () => {
		const weights = weighTerms(profiles, stem => (stem === 1 ? 9 : 1));
		assert.ok(weights.get(1)! > weights.get(3)!);
	});
});
