import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordTable } from '../../../../../src/core/search/index/wordTable';
import { toChunk, wordsOf } from '../../../../../src/core/search/text/analysis';
import { findChunkEnd } from '../../../../../src/core/search/text/chunkEnd';

/** The words of an entry, however it is held. */
function wordsAt(table: WordTable, entry: number): readonly string[] {
	if (table.isPlain(entry)) {
		return [table.textAt(entry).toLowerCase()];
	}
	const joined = table.joinedOf(entry);
	return joined
		? joined.map(one => table.textAt(one < 0 ? -1 - one : one).toLowerCase())
		: table.wordsOf(entry).map(({ text }) => text);
}

function partsAt(table: WordTable, entry: number): number {
	return table.isPlain(entry) ? 1 : table.partsOf(entry);
}

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

	test('knows what several plain words make by their entries', () => {
		const table = new WordTable();
		const entry = enter(table, 'Fine-tuning');
		assert.equal(table.isPlain(entry), false);
		assert.deepEqual(wordsAt(table, entry), ['fine', 'tuning', 'finetuning']);
		assert.equal(table.partsOf(entry), 2);
		assert.equal(enter(table, 'tuning'), table.joinedOf(entry)?.[1]);
	});

	test('takes all others apart', () => {
		const table = new WordTable();
		const entry = enter(table, 'Schrödinger’s');
		assert.deepEqual(wordsAt(table, entry), ['schrodinger']);
		assert.equal(table.partsOf(entry), 1);
	});

	test('gives every chunk the words that a query has for it', () => {
		const table = new WordTable();
		const sign = fc.constantFrom(
			'-',
			"'",
			'_',
			'.',
			'+',
			'#',
			'ö',
			'深',
			'a',
			'The',
			'GPT',
			'4',
			'of',
			'x'.repeat(39),
			'y'.repeat(41),
			'z'.repeat(81),
		);
		fc.assert(
			fc.property(
				fc.array(sign, { maxLength: 12 }).map(all => all.join('')),
				text => {
					for (let at = 0; at < text.length; at++) {
						const end = findChunkEnd(text, at);
						if (end > at) {
							const chunk = toChunk(text.slice(at, end));
							const entry = table.enter(text, at, end);
							assert.deepEqual(
								wordsAt(table, entry),
								wordsOf(chunk).map(word => word.text),
							);
							assert.equal(partsAt(table, entry), chunk.parts.length);
							at = end - 1;
						}
					}
				},
			),
		);
	});

	test('says when its numbers no longer mean what they did', () => {
		const table = new WordTable();
		enter(table, 'tree');
		const { epoch } = table;
		table.forget();
		assert.deepEqual([table.size, table.epoch > epoch], [0, true]);
	});
});
