import assert from 'node:assert/strict';
import { findShortForms } from '../../../../src/core/topics/shortForms';
import { findTitlePhrases } from '../../../../src/core/topics/titlePhrases';
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
});

suite('findShortForms', () => {
	function explained(text: string): readonly string[] {
		return findShortForms(text, new Vocabulary().read(text)).map(({ written }) => written);
	}

	test('takes the words whose letters it is', () => {
		assert.deepEqual(explained('We use Group Relative Policy Optimization (GRPO) here'), [
			'Group Relative Policy Optimization',
		]);
	});

	test('passes over small words', () => {
		const text = 'reinforcement learning with verifiable rewards (RLVR)';
		assert.deepEqual(explained(text), ['reinforcement learning with verifiable rewards']);
	});

	test('leaves what does not fit', () => {
		assert.deepEqual(explained('a benchmark (MMLU) and (GPT) and tuning (a)'), []);
	});
});

suite('findTitlePhrases', () => {
	function phrases(title: string): readonly string[] {
		const vocabulary = new Vocabulary();
		const found = findTitlePhrases(title, vocabulary.read(title), vocabulary);
		return found.map(({ written }) => written);
	}

	test('takes phrases that begin and end with a noun, and plurals', () => {
		assert.deepEqual(phrases('Rainbow matchings in graphs'), [
			'Rainbow matchings',
			'matchings',
			'matchings in graphs',
			'graphs',
		]);
		assert.ok(!phrases('Fast adaptive control').includes('Fast adaptive'));
	});

	test('takes runs of signs', () => {
		assert.ok(phrases('机器翻译的数据').includes('机器翻译'));
		assert.ok(!phrases('机器翻译的数据').includes('译的'));
	});
});
