import assert from 'node:assert/strict';
import { Chance } from '../../../../src/core/training/chance';
import { contrast } from '../../../../src/core/training/contrast';

suite('contrast', () => {
	test('is small where each view is nearest to its other, large where to a wrong one', () => {
		const directions = Float64Array.of(1, 0, 0, 1);
		const turned = Float64Array.of(0, 1, 1, 0);
		assert.ok(contrast(directions, directions, 2, 0.1).loss < 1e-4);
		assert.ok(contrast(directions, turned, 2, 0.1).loss > 9);
	});

	test('changes with its numbers as it says', () => {
		const chance = new Chance(5);
		const make = () => Float64Array.from({ length: 4 * 3 }, () => chance.normal() / 3);
		const [one, other] = [make(), make()];
		const { byOne, byOther } = contrast(one, other, 3, 0.5);
		for (const [values, slopes] of [
			[one, byOne],
			[other, byOther],
		] as const) {
			for (let i = 0; i < values.length; i++) {
				const value = values[i]!;
				values[i] = value + 1e-5;
				const above = contrast(one, other, 3, 0.5).loss;
				values[i] = value - 1e-5;
				const below = contrast(one, other, 3, 0.5).loss;
				values[i] = value;
				assert.ok(Math.abs((above - below) / 2e-5 - slopes[i]!) < 1e-7, `${i}`);
			}
		}
	});
});
