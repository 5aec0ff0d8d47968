import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BranchTable } from '../../../../src/core/words/branchTable';

suite('BranchTable', () => {
	test('holds what a map holds', () => {
		const entries = fc.array(fc.tuple(fc.nat(40), fc.nat(2 ** 30), fc.nat(2 ** 30)));
		fc.assert(
			fc.property(entries, all => {
				const table = new BranchTable();
				const map = new Map<string, number>();
				for (const [first, second, third] of all) {
					table.set(first, second, third);
					map.set(`${first} ${second}`, third);
				}
				for (const [first, second] of all) {
					assert.equal(table.get(first, second), map.get(`${first} ${second}`));
					assert.equal(table.get(first + 41, second), -1);
				}
			}),
		);
	});

	test('grows', () => {
		const table = new BranchTable();
		for (let i = 0; i < 20_000; i++) {
			table.set(i, i % 7, i);
		}
		assert.equal(table.get(12_345, 12_345 % 7), 12_345);
		assert.equal(table.get(12_345, 8), -1);
	});
});
