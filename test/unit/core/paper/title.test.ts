import * as assert from 'node:assert/strict';
import { shortTitle, titleKey, titleWords } from '../../../../src/core/paper/title';

suite('titleKey', () => {
	const alike: readonly (readonly [string, string])[] = [
		['Multi-Agent Learning', 'multiagent learning.'],
		['Schrödinger Bridges', 'Schrodinger  Bridges'],
		['Retrieval with source citations', 'Retrieval with sourcecitations'],
		['An $\\ell_1$ Norm', 'An $\\ell_1$ norm'],
		['\\emph{Deep} Nets', 'Deep nets'],
		['Q&A', 'Q and A'],
		['ﬁne-tuning', 'Fine Tuning'],
	];
	for (const [a, b] of alike) {
		test(`${a} is ${b}`, () => assert.equal(titleKey(a), titleKey(b)));
	}

	const different: readonly (readonly [string, string])[] = [
		['GPT-3', 'GPT-4'],
		['がくしゅう', 'かくしゅう'],
		['???', '!!!'],
		['Learning to rank', 'Learning to run'],
	];
	for (const [a, b] of different) {
		test(`${a} is not ${b}`, () => assert.notEqual(titleKey(a), titleKey(b)));
	}
});

suite('titleWords', () => {
	test('folds what people type differently', () => {
		assert.deepEqual(titleWords('Gödel & Łukasiewicz: v2'), ['godel', 'and', 'lukasiewicz', 'v2']);
	});
});

suite('shortTitle', () => {
	const cases: Readonly<Record<string, string>> = {
		'Search-R2: Enhancing Search-Integrated Reasoning': 'Search-R2',
		'Select Less, Reason More: Prioritizing Evidence': 'Select Less, Reason More',
		'Part I: Tricks or Traps? A Deep Dive into RL': 'Tricks or Traps?',
		'Bounded Ratio Reinforcement Learning': 'Bounded Ratio Reinforcement Learning',
		'GLM – the model': 'GLM',
		'Ratio 3:1 in practice': 'Ratio 3:1 in practice',
		': odd': ': odd',
	};
	for (const [title, short] of Object.entries(cases)) {
		test(`of ${title}`, () => assert.equal(shortTitle(title), short));
	}

	test('takes no time on a title of any length', () => {
		const title = 'word '.repeat(200_000).trim();
		assert.equal(shortTitle(title), title);
	});
});
