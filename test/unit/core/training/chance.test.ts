import assert from 'node:assert/strict';
import { Chance } from '../../../../src/core/training/chance';

suite('Chance', () => {
	test('gives the same numbers for the same seed', () => {
		const draw = (seed: number) => {
			const chance = new Chance(seed);
			return Array.from({ length: 5 }, () => chance.below(1000));
		};
		assert.deepEqual(draw(7), draw(7));
		assert.notDeepEqual(draw(7), draw(8));
	});

	test('gives normal numbers around 0 with deviation 1', () => {
		const chance = new Chance(1);
		const drawn = Array.from({ length: 20_000 }, () => chance.normal());
		const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
		const square = drawn.reduce((sum, value) => sum + value * value, 0) / drawn.length;
		assert.ok(Math.abs(mean) < 0.03, String(mean));
		assert.ok(Math.abs(square - 1) < 0.03, String(square));
	});

	test('keeps all values when it shuffles', () => {
		const values = Int32Array.from({ length: 100 }, (_, index) => index);
		new Chance(3).shuffle(values);
		assert.notEqual(values[0]! + values[1]! * 100, 100);
		assert.deepEqual(
			[...values].sort((a, b) => a - b),
			Array.from({ length: 100 }, (_, index) => index),
		);
	});
});
