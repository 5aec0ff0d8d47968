import assert from 'node:assert/strict';
import { Chance } from '../../../../src/core/training/chance';
import { contrast } from '../../../../src/core/training/contrast';
import { addRowGradients, toTextVectors } from '../../../../src/core/training/textVectors';

const views = (...texts: readonly (readonly number[])[]) => ({
	terms: Int32Array.from(texts.flat()),
	starts: Int32Array.from([0, ...texts.map((_, i) => texts.slice(0, i + 1).flat().length)]),
});

suite('textVectors', () => {
	test('a text points where the sum of its rows does', () => {
		const rows = Float32Array.of(3, 0, 0, 4);
		const { directions, lengths } = toTextVectors(views([0, 1], [], [1]), rows, 2);
		assert.deepEqual([...directions], [0.6, 0.8, 0, 0, 0, 1]);
		assert.deepEqual([...lengths], [5, 0, 4]);
	});

	test('the loss changes with the rows as the gradient says', () => {
		const chance = new Chance(2);
		const width = 4;
		const rows = Float32Array.from({ length: 6 * width }, () => chance.normal());
		const one = views([0, 1], [2, 2, 3], [5]);
		const other = views([1, 4], [0], [3, 5]);
		const lossOf = () =>
			contrast(
				toTextVectors(one, rows, width).directions,
				toTextVectors(other, rows, width).directions,
				width,
				0.3,
			).loss;
		const gradient = new Float32Array(rows.length);
		const oneVectors = toTextVectors(one, rows, width);
		const otherVectors = toTextVectors(other, rows, width);
		const { byOne, byOther } = contrast(oneVectors.directions, otherVectors.directions, width, 0.3);
		addRowGradients(one, oneVectors, byOne, gradient, width);
		addRowGradients(other, otherVectors, byOther, gradient, width);
		for (let i = 0; i < rows.length; i++) {
			const value = rows[i]!;
			rows[i] = value + 2 ** -9;
			const [above, right] = [lossOf(), rows[i]!];
			rows[i] = value - 2 ** -9;
			const [below, left] = [lossOf(), rows[i]!];
			rows[i] = value;
			const slope = (above - below) / (right - left);
			assert.ok(Math.abs(slope - gradient[i]!) < 1e-4, `${i}: ${slope} ${gradient[i]}`);
		}
	});
});
