import assert from 'node:assert/strict';
import { foldWord } from '../../../../../src/core/search/text/fold';

suite('foldWord', () => {
	const words: Readonly<Record<string, string>> = {
		Schrödinger: 'schrodinger',
		'Schro\u0308dinger': 'schrodinger',
		Erdős: 'erdos',
		Łukasz: 'lukasz',
		Weiß: 'weiss',
		İstanbul: 'istanbul',
		ＧＰＴ: 'gpt',
		π0: 'pi0',
		'π₀': 'pi0',
		'τ²': 'tau2',
		πολλά: 'πολλα',
		ﬁne: 'fine',
		強化: '強化',
		'½': '12',
	};
	for (const [word, folded] of Object.entries(words)) {
		test(`compares ${word} as ${folded}`, () => {
			assert.equal(foldWord(word), folded);
		});
	}
});
