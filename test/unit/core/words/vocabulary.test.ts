import assert from 'node:assert/strict';
import { Vocabulary } from '../../../../src/core/words/vocabulary';

function stems(text: string): readonly string[] {
	const vocabulary = new Vocabulary();
	return vocabulary
		.read(text)
		.numbers()
		.map(stem => vocabulary.stems.textOf(stem));
}

suite('Vocabulary', () => {
	test('keeps the case of short forms, drops their plural', () => {
		assert.deepEqual(stems('CLIP clips LLMs'), ['CLIP', 'clip', 'LLM']);
	});

	test('reads a title in capitals as if it were not', () => {
		const title = 'LEARNING TO SEARCH WITH VERY LITTLE SUPERVISION';
		assert.deepEqual(stems(title), stems(title.toLowerCase()));
	});

	test('lets phrases run over spaces and hyphens only', () => {
		const words = new Vocabulary().read("long-horizon agents, agent's (tools)");
		assert.deepEqual(
			words.numbers().map((_, i) => words.runsOnAt(i)),
			[false, true, true, false, false, false],
		);
	});

	test('says where each word stands', () => {
		const text = 'Über 学习 agents';
		const read = new Vocabulary().read(text);
		assert.deepEqual(
			read.numbers().map((_, i) => text.slice(read.startAt(i), read.endAt(i))),
			['Über', '学', '习', 'agents'],
		);
	});

	test('passes over words no one could have written', () => {
		assert.deepEqual(stems(`a ${'x'.repeat(10_000)} search`), [' a', 'search']);
	});

	test('takes stop words, letters and numbers for empty', () => {
		const vocabulary = new Vocabulary();
		const telling = vocabulary.read('100+ of 7 20 a x C++ 3D 学 100x').numbers();
		assert.deepEqual(
			telling.filter(stem => !vocabulary.isEmpty(stem)).map(stem => vocabulary.stems.textOf(stem)),
			['c++', '3d', '学', '100x'],
		);
	});
});
