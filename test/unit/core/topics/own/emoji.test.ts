import assert from 'node:assert/strict';
import { isEmoji } from '../../../../../src/core/topics/own/emoji';

suite('isEmoji', () => {
	for (const text of ['🔎', '❤️', '👩‍🔬', '🇫🇷', '1️⃣', '👍🏽', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']) {
		test(`${text} is one`, () => assert.equal(isEmoji(text), true));
	}
	for (const text of ['', 'a', '1', '🔎🔎', 'x🔎', '🔎 ', '$(star)']) {
		test(`${JSON.stringify(text)} is none`, () => assert.equal(isEmoji(text), false));
	}
});
