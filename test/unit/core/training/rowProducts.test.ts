import assert from 'node:assert/strict';
import { Chance } from '../../../../src/core/training/chance';
import { rowProducts, transpose } from '../../../../src/core/training/rowProducts';

suite('rowProducts', () => {
	for (const [rows, columns] of [
		[1, 1],
		[2, 4],
		[5, 7],
		[4, 9],
	] as const) {
		test(`multiplies ${rows} rows with ${columns}`, () => {
			const chance = new Chance(rows);
			const width = 3;
			const a = Float64Array.from({ length: rows * width }, () => chance.next());
			const b = Float64Array.from({ length: columns * width }, () => chance.next());
			const expected = Array.from({ length: rows * columns }, (_, at) => {
				const [i, j] = [Math.floor(at / columns) * width, (at % columns) * width];
				return a[i]! * b[j]! + a[i + 1]! * b[j + 1]! + a[i + 2]! * b[j + 2]!;
			});
			const products = [...rowProducts(a, b, width)];
			products.forEach((value, at) => assert.ok(Math.abs(value - expected[at]!) < 1e-12));
		});
	}

	test('transpose turns rows into columns', () => {
		assert.deepEqual([...transpose(Float64Array.of(1, 2, 3, 4, 5, 6), 3)], [1, 4, 2, 5, 3, 6]);
	});
});
