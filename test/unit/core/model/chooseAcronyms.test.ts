import assert from 'node:assert/strict';
import { chooseAcronyms } from '../../../../src/core/model/chooseAcronyms';

suite('chooseAcronyms', () => {
	test('takes what is common and has one clear meaning', () => {
		assert.equal(
			chooseAcronyms([
				{ short: 'LLM', long: 'large language model', times: 900 },
				{ short: 'LLM', long: 'latent linear model', times: 20 },
				{ short: 'MDP', long: 'Markov decision process', times: 60 },
				{ short: 'MDP', long: 'multi-document passages', times: 50 },
				{ short: 'SPG', long: 'soft prompt grafting', times: 2 },
				{ short: 'RAG', long: 'retrieval-augmented generation', times: 80 },
			]),
			'LLM=large language model|RAG=retrieval-augmented generation',
		);
	});

	test('does not depend on the order of the meanings', () => {
		const ways = [
			{ short: 'GNN', long: 'gated neural net', times: 3 },
			{ short: 'GNN', long: 'graph neural network', times: 70 },
		];
		assert.equal(chooseAcronyms(ways), chooseAcronyms([...ways].reverse()));
	});

	test('of nothing is nothing', () => assert.equal(chooseAcronyms([]), ''));
});
