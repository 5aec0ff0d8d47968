import * as assert from 'node:assert/strict';
import { moveCaret } from '../../../../src/core/notes/caret';

suite('moveCaret', () => {
	/** `|` marks the caret in both texts. */
	const moves: readonly (readonly [string, string, string])[] = [
		['stays in an equal text', 'a|b', 'a|b'],
		['stays when something is added behind it', 'one|\ntwo', 'one|\n1.5\ntwo'],
		['moves along when something is added before it', 'one\ntw|o', 'zero\none\ntw|o'],
		['stays at the end', 'one|', 'zero one|'],
		['goes to the end of what replaced its place', 'a old| z', 'a newer| z'],
		['does not fall out of an emptied text', 'one|', '|'],
	];
	for (const [what, from, to] of moves) {
		test(what, () => {
			const caret = moveCaret(from.replace('|', ''), to.replace('|', ''), from.indexOf('|'));
			assert.equal(caret, to.indexOf('|'));
		});
	}
});
