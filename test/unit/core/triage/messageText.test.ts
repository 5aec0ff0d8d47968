import assert from 'node:assert/strict';
import { messageSafe } from '../../../../src/core/triage/messageText';

/** What VS Code takes for a link in a notification. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

suite('messageSafe', () => {
	test('a title makes no link that runs a command', () => {
		const title = 'A [paper](command:workbench.action.terminal.new) [[x](command:y)](https://z)';
		assert.match(title, link);
		assert.doesNotMatch(messageSafe(title), link);
	});

	test('other texts stay as they are', () => {
		const title = 'Entropy [revised] (and why it matters): f(x)[0]';
		assert.equal(messageSafe(title), title);
	});
});
