import assert from 'node:assert/strict';
import { isOneEditApart } from '../../../../src/core/search/spelling';

suite('isOneEditApart', () => {
	const apart: readonly (readonly [string, string, boolean])[] = [
		['entropy', 'entrpy', true],
		['entropy', 'enttropy', true],
		['entropy', 'entropi', true],
		['entropy', 'entorpy', true],
		['entropy', 'entropys', true],
		['entropy', 'xentropy', true],
		['entropy', 'entropy', false],
		['entropy', 'entrxpx', false],
		['entropy', 'entr', false],
		['abcd', 'badc', false],
	];
	for (const [a, b, expected] of apart) {
		test(`${a} and ${b}: ${expected}`, () => {
			assert.equal(isOneEditApart(a, b), expected);
			assert.equal(isOneEditApart(b, a), expected);
		});
	}
});
