import assert from 'node:assert/strict';
import { Analysis, isStopWord, wordsOf } from '../../../../../src/core/search/text/analysis';

function words(text: string): readonly string[] {
	return new Analysis()
		.analyse(text)
		.chunks.flatMap(chunk => wordsOf(chunk).map(word => word.text));
}

suite('Analysis', () => {
	const texts: Readonly<Record<string, readonly string[]>> = {
		'Search agents, again': ['search', 'agents', 'again'],
		'fine-tuning': ['fine', 'tuning', 'finetuning'],
		'C++ and LoRA+': ['c', 'c++', 'and', 'lora', 'lora+'],
		'a+b': ['a', 'b'],
		'GPT-4 R1': ['gpt', '4', 'gpt4', 'r1'],
		'Qwen2.5': ['qwen2', '5', 'qwen25'],
		'$\\pi_{0}$': ['pi', '0', 'pi0'],
		'RL/HF': ['rl', 'hf'],
		"the model's": ['the', 'model', 'models'].slice(0, 2),
		强化学习: ['强化', '化学', '学习'],
		'用 LLM 学': ['用', 'llm', '学'],
		LLM推理: ['llm', '推理'],
		'\ud800 ok \udc00': ['ok'],
		'': [],
	};
	for (const [text, expected] of Object.entries(texts)) {
		test(`takes ${JSON.stringify(text)} apart`, () => {
			assert.deepEqual(words(text), expected);
		});
	}

	test('says where each chunk begins and each part lies', () => {
		const text = 'On fine-tuning';
		const { chunks, starts } = new Analysis().analyse(text);
		const part = chunks[1]!.parts[1]!;
		assert.equal(text.slice(starts[1]! + part.from, starts[1]! + part.to), 'tuning');
	});

	test('gives the same chunk for the same letters', () => {
		const analysis = new Analysis();
		assert.equal(analysis.analyse('agents').chunks[0], analysis.analyse('two agents').chunks[1]);
	});

	test('stems English words only', () => {
		const [plain, accented] = new Analysis().analyse('explorations 強化').chunks;
		assert.equal(plain!.parts[0]!.stem, 'explor');
		assert.equal(accented!.parts[0]!.stem, '強化');
	});
});

test('isStopWord knows the words that say nothing', () => {
	assert.equal(isStopWord('the'), true);
	assert.equal(isStopWord('attention'), false);
});
