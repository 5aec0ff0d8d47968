import assert from 'node:assert/strict';
import { learnAcronyms } from '../../../../src/core/training/acronyms';
import { finish } from '../../../helpers/madeUpPapers';

const learn = (least: number, ...abstracts: readonly string[]) =>
	finish(
		learnAcronyms(
			abstracts.map(abstract => ({ title: '', abstract, keywords: [] })),
			least,
		),
	);

suite('learnAcronyms', () => {
	test('joins forms that differ in their ends, and takes the one thing', () => {
		const abstracts = [
			'Large Language Models (LLMs) and more.',
			'Of large language models (LLMs).',
			'A large-language model (LLM).',
			'A tree (T) and large lazy moles (LLM).',
		];
		assert.deepEqual(learn(2, ...abstracts), [
			{ short: 'LLM', long: 'large language model', times: 3 },
		]);
		assert.equal(learn(1, ...abstracts).length, 2);
	});

	test('takes in what belongs to the short form', () => {
		assert.deepEqual(learn(1, 'By self-supervised learning (SSL).'), [
			{ short: 'SSL', long: 'self supervised learning', times: 1 },
		]);
		assert.deepEqual(learn(1, 'A multi-modal language model (MLM).'), [
			{ short: 'MLM', long: 'multi modal language model', times: 1 },
		]);
	});
});
