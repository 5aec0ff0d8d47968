import assert from 'node:assert/strict';
import type { Profile, Use } from '../../../../src/core/topics/profile';
import { Reasons } from '../../../../src/core/topics/reasons';
import { weighTerms } from '../../../../src/core/topics/termWeights';

const words = ['agents', 'Search', 'poems', 'rhyme', 'alone'];

/** A paper with these words, by their number in `words`. */
function profile(...terms: readonly number[]): Profile {
	const use = (term: number): Use => ({ written: words[term]!, inTitle: false, times: 1 });
	return { terms: new Map(terms.map(term => [term, use(term)])), concepts: new Map() };
}

const profiles = [profile(0, 1), profile(0, 1, 4), profile(2, 3), profile(0, 2, 3)];

function learn(rarity: (stem: number) => number = () => 5): Reasons {
	const reasons = new Reasons(weighTerms(profiles, rarity), 2);
	profiles.forEach((one, index) => reasons.learn(index < 2 ? 0 : 1, one));
	reasons.finish();
	return reasons;
}

suite('Reasons', () => {
	test('are words that a paper shares with the papers of a topic, as it writes them', () => {
		assert.deepEqual(learn().find(0, profiles[0]!, undefined), ['Search', 'agents']);
		assert.deepEqual(learn().find(1, profiles[0]!, undefined), ['agents']);
	});

	test('are no words that one paper alone has', () => {
		assert.ok(!learn().find(0, profiles[1]!, undefined).includes('alone'));
	});

	test('begin with the name of the topic where the paper has it, without its words once more', () => {
		assert.deepEqual(learn().find(0, profiles[0]!, 'Search Agents'), ['Search Agents']);
		assert.equal(learn().find(0, profiles[0]!, 'Deep search')[0], 'Deep search');
		assert.deepEqual(learn().find(0, profiles[0]!, 'Deep search').slice(1), ['agents']);
	});

	test('put rare words first', () => {
		const rare = learn(stem => (stem === 0 ? 12 : 1));
		assert.equal(rare.find(0, profiles[0]!, undefined)[0], 'agents');
	});

	test('are few, and none where nothing is shared', () => {
		const many = Array.from({ length: 9 }, (_, i) => i);
		const use = (term: number): Use => ({ written: `word ${term}`, inTitle: true, times: 2 });
		const full: Profile = { terms: new Map(many.map(i => [i, use(i)])), concepts: new Map() };
		const reasons = new Reasons(
			weighTerms([full, full, profile()], () => 5),
			1,
		);
		reasons.learn(0, full);
		reasons.finish();
		assert.equal(reasons.find(0, full, undefined).length, 4);
		assert.deepEqual(reasons.find(0, profile(), undefined), []);
		assert.deepEqual(reasons.find(7, full, undefined), []);
	});
});
