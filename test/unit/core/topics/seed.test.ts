import assert from 'node:assert/strict';
import { nearness, Places } from '../../../../src/core/topics/places';
import { directionOf, toSeed } from '../../../../src/core/topics/seed';
import { candidateOf, placeNear } from '../../../helpers/topicSeeds';

/** Four papers at each of three axes. */
const { all: places } = new Places(
	Array.from({ length: 12 }, (_, i) => placeNear(Math.floor(i / 4), i)),
);
const verse = candidateOf(0, 'Epic verse', [0, 1, 2, 3]);
const nowhere = () => new Float32Array(6);

suite('toSeed', () => {
	test('explains the papers that have the name best, then those near them', () => {
		const seed = toSeed(candidateOf(0, 'Epic verse', [0, 1, 2]), places, {
			place: nowhere(),
			subject: 0,
		});
		const [named, near, far] = [seed!.explains[0]!, seed!.explains[3]!, seed!.explains[8]!];
		assert.ok(named > near && near > far, `${named} ${near} ${far}`);
		assert.ok(named <= 1 && far >= 0);
	});

	test('is worth less where all papers are about it', () => {
		const place = nowhere();
		const [apart, subject] = [0, 0.9].map(near => toSeed(verse, places, { place, subject: near }));
		assert.ok(apart!.quality > 2 * subject!.quality);
	});

	test('is none for papers that have nothing in common but the name', () => {
		const opposite = [Float32Array.of(1, 0), Float32Array.of(-1, 0)];
		assert.equal(
			toSeed(candidateOf(0, 'Thing', [0, 1]), opposite, { place: new Float32Array(2), subject: 0 }),
			undefined,
		);
	});
});

suite('directionOf', () => {
	test('is where the papers lie, drawn towards where the name lies', () => {
		const name = placeNear(5, 0);
		const alone = directionOf(verse, places, nowhere());
		const drawn = directionOf(verse, places, name);
		assert.ok(nearness(alone, places[0]!) > 0.9);
		assert.ok(nearness(drawn, name) > nearness(alone, name));
		assert.ok(Math.abs(Math.hypot(...drawn) - 1) < 1e-5);
	});
});
