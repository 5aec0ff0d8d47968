import assert from 'node:assert/strict';
import { addTo, nearness, Places } from '../../../../src/core/topics/places';

const near = (one: ArrayLike<number>, other: readonly number[]) =>
	other.every((value, i) => Math.abs((one[i] ?? 0) - value) < 1e-6);

suite('Places', () => {
	test('are seen from their middle: what all have in common tells none apart', () => {
		const { all } = new Places([Float32Array.of(0.8, 0.6, 0), Float32Array.of(0.8, 0, 0.6)]);
		assert.ok(near(all[0]!, [0, Math.SQRT1_2, -Math.SQRT1_2]));
		assert.ok(nearness(all[0]!, all[1]!) < -0.99);
	});

	test('see another place from the same middle, and leave the given ones as they are', () => {
		const raw = [Float32Array.of(1, 0), Float32Array.of(0, 1)];
		const places = new Places(raw);
		assert.ok(near(places.see(Float32Array.of(1, 0)), [...places.all[0]!]));
		assert.deepEqual([...raw[0]!], [1, 0]);
	});

	test('leave a paper nowhere that lies nowhere', () => {
		const { all } = new Places([new Float32Array(2), Float32Array.of(0, 1)]);
		assert.deepEqual([...all[0]!], [0, 0]);
		assert.deepEqual(new Places([]).all, []);
	});
});

suite('nearness', () => {
	test('is 1 for the same place and 0 for a stranger', () => {
		assert.equal(nearness(Float32Array.of(0, 1), Float32Array.of(0, 1)), 1);
		assert.equal(nearness(Float32Array.of(1, 0), Float32Array.of(0, 1)), 0);
	});
});

suite('addTo', () => {
	test('adds a share of a place', () => {
		const sum = Float32Array.of(1, 1);
		addTo(sum, Float32Array.of(2, -4), 0.5);
		assert.deepEqual([...sum], [2, -1]);
	});
});
