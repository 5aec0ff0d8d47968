import * as assert from 'node:assert/strict';
import { keyOfNotePath, notePath } from '../../../../src/core/notes/notePath';

suite('notePath', () => {
	const paths: readonly (readonly [string, string])[] = [
		['earl2025', 'notes/earl2025.md'],
		['Earl2025', 'notes/earl2025.md'],
		['doe:2024+x', 'notes/doe%3a2024+x.md'],
		['con', 'notes/%63on.md'],
		['com1.x', 'notes/%63om1.x.md'],
		['console2024', 'notes/console2024.md'],
		['über/../etc', 'notes/%c3%bcber%2f..%2fetc.md'],
	];
	for (const [key, path] of paths) {
		test(`keeps ${key} in ${path}, and finds the way back`, () => {
			assert.equal(notePath(key), path);
			assert.equal(keyOfNotePath(path), key.toLowerCase());
		});
	}

	test('has a place for a key that holds half a character', () => {
		assert.equal(notePath('doe\ud8352024'), 'notes/doe%ef%bf%bd2024.md');
	});

	test('knows what is no note', () => {
		assert.equal(keyOfNotePath('listings/a.md'), undefined);
		assert.equal(keyOfNotePath('notes/a/b.md'), undefined);
		assert.equal(keyOfNotePath('notes/a.txt'), undefined);
	});

	test('takes a name that escapes nothing as it is', () => {
		assert.equal(keyOfNotePath('notes/50%.md'), '50%');
	});
});
