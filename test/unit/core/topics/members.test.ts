import assert from 'node:assert/strict';
import { belongingsOf, sureOf } from '../../../../src/core/topics/members';
import type { Profile, Use } from '../../../../src/core/topics/profile';
import type { Pattern } from '../../../../src/core/topics/settle';
import { placeNear } from '../../../helpers/topicSeeds';

const patterns = [0, 1, 2, 3, 4, 5].map((axis): Pattern => {
	const direction = placeNear(axis, 0);
	return { concept: 10 + axis, mention: 0.8, direction, anchor: direction, spread: 0.5 };
});

/** A paper that has the names of some topics: in the title, or mentioned once. */
function profile(inTitle: readonly number[], mentioned: readonly number[] = []): Profile {
	const use = (topic: number, isTitle: boolean): [number, Use] => {
		return [10 + topic, { written: `name ${topic}`, inTitle: isTitle, times: isTitle ? 2 : 1 }];
	};
	const uses = [...inTitle.map(one => use(one, true)), ...mentioned.map(one => use(one, false))];
	return { terms: new Map(), concepts: new Map(uses) };
}

const find = (one: Profile, place = placeNear(2, 0)) => belongingsOf(one, place, place, patterns);
const topicsOf = (one: Profile, place = placeNear(2, 0)) =>
	belongingsOf(one, place, place, patterns).map(({ topic }) => topic);

suite('belongingsOf', () => {
	test('puts a paper where it fits best, without words where it has none', () => {
		const [main, ...rest] = find(profile([]));
		assert.deepEqual([main?.topic, main?.name], [2, undefined]);
		assert.deepEqual(rest, []);
	});

	test('puts it also where its title names the topic', () => {
		const [main, second] = find(profile([2, 4]));
		assert.deepEqual([main?.topic, main?.name], [2, 'name 2']);
		assert.deepEqual([second?.topic, second?.name], [4, 'name 4']);
		assert.ok(main!.score > second!.score);
	});

	test('does not put it where it mentions the topic only in passing', () => {
		assert.deepEqual(topicsOf(profile([], [4])), [2]);
	});

	test('puts a paper without a place where it names the topic, else nowhere', () => {
		const nowhere = new Float32Array(6);
		assert.deepEqual(topicsOf(profile([3]), nowhere), [3]);
		assert.deepEqual(topicsOf(profile([]), nowhere), []);
	});

	test('puts what fits nothing nowhere, unless it names a topic', () => {
		const far = placeNear(2, 0).map(value => -value);
		assert.deepEqual(topicsOf(profile([]), far), []);
		assert.deepEqual(topicsOf(profile([5]), far).slice(0, 1), [5]);
	});

	test('puts no paper everywhere', () => {
		assert.equal(topicsOf(profile([0, 1, 2, 3, 4, 5])).length, 4);
	});

	test('gives each topic once, the best first', () => {
		const all = find(profile([1, 2, 3]));
		const scores = all.map(({ score }) => score);
		assert.equal(new Set(all.map(({ topic }) => topic)).size, all.length);
		assert.deepEqual(
			[...scores].sort((a, b) => b - a),
			scores,
		);
	});

	test('says of a paper without the name whether it is near to those that have it', () => {
		const [near] = find(profile([]));
		const [far] = belongingsOf(profile([]), placeNear(2, 0), placeNear(5, 3), patterns);
		assert.deepEqual([near?.isPoor, far?.isPoor, far?.isLost], [false, true, true]);
		assert.equal(
			belongingsOf(profile([2]), placeNear(2, 0), placeNear(5, 3), patterns)[0]?.isPoor,
			false,
		);
	});

	test('gives none where there are no topics', () => {
		assert.deepEqual(belongingsOf(profile([1]), placeNear(2, 0), placeNear(2, 0), []), []);
	});
});

suite('sureOf', () => {
	const far = (inTitle: readonly number[]) =>
		belongingsOf(profile(inTitle), placeNear(2, 0), placeNear(5, 3), patterns);

	test('keeps all topics of a paper that belongs to the first', () => {
		assert.deepEqual(sureOf(find(profile([3]))), find(profile([3])));
		assert.equal(sureOf(find(profile([]))).length, 1);
	});

	test('keeps what a paper names where it fits the first only for want of something better', () => {
		assert.equal(far([])[0]?.isPoor, true);
		assert.deepEqual(sureOf(far([])), []);
		const poor = { ...far([])[0]!, topic: 9 };
		const named = far([4]).find(({ topic }) => topic === 4)!;
		assert.deepEqual(sureOf([poor, named]), [named]);
		assert.deepEqual(sureOf([]), []);
	});
});
