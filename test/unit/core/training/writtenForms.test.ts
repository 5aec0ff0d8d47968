import assert from 'node:assert/strict';
import { WrittenForms } from '../../../../src/core/training/writtenForms';

const written = (title: string, abstracts: readonly string[], phrase: RegExp) => {
	const forms = new WrittenForms();
	forms.readTitle(0, title, 0, title.length);
	for (const abstract of abstracts) {
		for (const { 0: found, index } of abstract.matchAll(phrase)) {
			forms.readAbstract(0, abstract, index, index + found.length);
		}
	}
	return forms.of(0);
};

suite('WrittenForms', () => {
	test('takes the commonest form within sentences', () => {
		const abstracts = ['We use tree search.', 'A tree-search, a tree search.', 'Tree Search.'];
		assert.equal(written('Tree-Search', abstracts, /tree.search/gi), 'Tree search');
	});

	test('keeps proper names and short forms large', () => {
		const abstracts = [
			'the hidden Markov model',
			'A Hidden Markov Model (HMM)',
			'hidden Markov model',
		];
		assert.equal(written('x', abstracts, /hidden markov model/gi), 'Hidden Markov model');
		assert.equal(written('x', ['many LLM agents'], /llm agents/gi), 'LLM agents');
		assert.equal(written('x', ['by LoRA or by LoRA'], /lora/gi), 'LoRA');
	});

	test('takes titles where there is nothing else, without their large letters', () => {
		assert.equal(written('Deep GRPO Tricks', [], /x/g), 'Deep GRPO tricks');
		assert.equal(new WrittenForms().of(3), undefined);
	});
});
