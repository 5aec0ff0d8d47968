import * as assert from 'node:assert/strict';
import { differenceOf, isAlike } from '../../../../src/core/engine/difference';

suite('differenceOf', () => {
	test('names what is new, changed and gone', () => {
		const before = new Map([
			['a', { n: 1 }],
			['b', { n: 2 }],
			['c', { n: 3 }],
		]);
		const now = new Map([
			['a', { n: 1 }],
			['b', { n: 20 }],
			['d', { n: 4 }],
		]);
		assert.deepEqual(differenceOf(before, now, isAlike), {
			changed: [{ n: 20 }, { n: 4 }],
			gone: ['c'],
		});
	});
});

suite('isAlike', () => {
	test('looks into lists and objects', () => {
		assert.ok(isAlike({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }));
		for (const other of [{ a: [1] }, { a: [1, { b: 3 }] }, { b: [1, { b: 2 }] }, null, 'a']) {
			assert.ok(!isAlike({ a: [1, { b: 2 }] }, other));
		}
	});
});
