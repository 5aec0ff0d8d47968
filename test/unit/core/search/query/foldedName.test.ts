import assert from 'node:assert/strict';
import { foldName, hasWords } from '../../../../../src/core/search/query/foldedName';

const has = (name: string, wanted: string, whole = false) =>
	hasWords(foldName(name), foldName(wanted), whole);

suite('foldName', () => {
	test('writes the words together and keeps where they begin', () => {
		assert.deepEqual(foldName('Fine-Tuning of Ångström'), {
			text: 'finetuningofangstrom',
			starts: [0, 4, 10, 12],
		});
		assert.deepEqual(foldName('C++ & Größe+'), { text: 'c++grosse+', starts: [0, 3] });
		assert.deepEqual(foldName(' — '), { text: '', starts: [] });
	});
});

suite('hasWords', () => {
	test('finds words that follow each other, the last one begun', () => {
		assert.ok(has('Search agents for the web', 'agents f'));
		assert.ok(!has('Search agents', 'gents'));
		assert.ok(!has('Search agents', 'agents search'));
		assert.ok(!has('Search agents', ''));
	});

	test('wants the last word whole if asked to', () => {
		assert.ok(has('Search agents', 'search', true));
		assert.ok(has('Search agents', 'agents', true));
		assert.ok(!has('Search agents', 'search agent', true));
	});

	test('begins anywhere in scripts without spaces', () => {
		assert.ok(has('深度强化学习', '强化'));
		assert.ok(has('การเรียนรู้', 'เรียน'));
	});
});
