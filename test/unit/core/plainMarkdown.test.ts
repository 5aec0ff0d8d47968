import assert from 'node:assert/strict';
import { plainMarkdown } from '../../../src/core/plainMarkdown';

suite('plainMarkdown', () => {
	test('stands on one line and keeps its words apart', () => {
		assert.equal(plainMarkdown('two\n  words'), 'two words');
	});

	test('leaves nothing to Markdown, HTML or icons', () => {
		assert.equal(plainMarkdown('_a_ <b> $(x)'), '\\_a\\_ \\<b\\> \\$\\(x\\)');
	});
});
