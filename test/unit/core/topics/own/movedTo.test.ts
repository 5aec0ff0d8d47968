import assert from 'node:assert/strict';
import { movedTo } from '../../../../../src/core/topics/own/movedTo';

suite('movedTo', () => {
	const names = ['A', 'B', 'C', 'D'];
	for (const [name, to, expected] of [
		['B', -1, ['B', 'A']],
		['B', 1, ['A', 'C', 'B']],
		['D', 'A', ['D', 'A', 'B', 'C']],
		['A', 'C', ['B', 'C', 'A']],
		['A', -1, undefined],
		['D', 1, undefined],
		['B', 'B', undefined],
		['X', 'A', undefined],
		['A', 'X', undefined],
	] as const) {
		test(`puts ${name} to ${to}`, () => {
			assert.deepEqual(movedTo(names, name, to), expected);
		});
	}
});
