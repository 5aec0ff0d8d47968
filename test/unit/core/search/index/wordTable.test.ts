import assert from 'node:assert/strict';
import { WordTable } from '../../../../../src/core/search/index/wordTable';

suite('WordTable', () => {
	const enter = (table: WordTable, word: string) => table.enter(word, 0, word.length);

	test('numbers what it meets once', () => {
		const table = new WordTable();
		const first = table.enter('a tree', 2, 6);
		assert.equal(enter(table, 'tree'), first);
		assert.notEqual(enter(table, 'trees'), first);
		assert.equal(table.size, 2);
	});

	test('knows plain words by numbers alone', () => {
		const table = new WordTable();
		const [tree, trees, the] = ['tree', 'Trees', 'The'].map(word => enter(table, word));
		assert.ok([tree, trees, the].every(entry => table.isPlain(entry!)));
		assert.equal(table.stemOf(tree!), 0);
		assert.notEqual(table.stemOf(trees!), 0);
		assert.deepEqual([table.isLostInProse(the!), table.isLostInProse(tree!)], [true, false]);
	});

	test('takes all others apart', () => {
		const table = new WordTable();
		const entry = enter(table, 'fine-tuning');
		assert.equal(table.isPlain(entry), false);
		assert.deepEqual(
			table.wordsOf(entry).map(({ text }) => text),
			['fine', 'tuning', 'finetuning'],
		);
		assert.equal(table.partsOf(entry), 2);
	});

	test('says when its numbers no longer mean what they did', () => {
		const table = new WordTable();
		enter(table, 'tree');
		const { epoch } = table;
		table.forget();
		assert.deepEqual([table.size, table.epoch > epoch], [0, true]);
	});
});
