import assert from 'node:assert/strict';
import { findShortForms } from '../../../../src/core/topics/shortForms';
import { Vocabulary } from '../../../../src/core/words/vocabulary';

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
