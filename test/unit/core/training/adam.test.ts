import assert from 'node:assert/strict';
import { Adam } from '../../../../src/core/training/adam';

suite('Adam', () => {
	test('moves the rows that are used by the rate at first, against their gradient', () => {
		const rows = Float32Array.of(1, 1, 1, 1, 1, 1);
		const gradient = Float32Array.of(5, -0.1, 7, 7, 0, 2);
		new Adam(rows, 2).step([0, 2], gradient, 0.5);
		const moved = [...rows].map(value => Math.round(value * 1000) / 1000);
		assert.deepEqual(moved, [0.5, 1.5, 1, 1, 1, 0.5]);
		assert.deepEqual([...gradient], [0, 0, 7, 7, 0, 0]);
	});

	test('comes to the lowest place of a bowl', () => {
		const rows = Float32Array.of(3, -4);
		const adam = new Adam(rows, 2);
		for (let step = 0; step < 500; step++) {
			adam.step([0], rows.slice(), 0.05 * (1 - step / 500));
		}
		assert.ok(Math.hypot(...rows) < 0.05, String(rows));
	});
});
