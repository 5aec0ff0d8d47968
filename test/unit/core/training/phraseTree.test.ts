import assert from 'node:assert/strict';
import { PhraseTree } from '../../../../src/core/training/phraseTree';
import { PhraseReader } from '../../../../src/core/training/phraseWords';

suite('PhraseTree', () => {
	const reader = new PhraseReader();
	const phrases = ['search', 'search agents', 'chain of thought'];
	const tree = new PhraseTree(phrases.map(phrase => reader.read(phrase).map(({ stem }) => stem)));
	const meet = (text: string) => {
		const met: string[] = [];
		tree.meet(reader.read(text), (phrase, first, last) =>
			met.push(`${phrases[phrase]}: ${text.slice(first.from, last.to)}`),
		);
		return met;
	};

	test('finds phrases in any form, also within each other', () => {
		assert.deepEqual(meet('A Search-Agent with chains of thoughts'), [
			'search: Search',
			'search agents: Search-Agent',
			'chain of thought: chains of thoughts',
		]);
	});

	test('finds none over a sign that parts', () => {
		assert.deepEqual(meet('search, agents; chain of (thought)'), ['search: search']);
	});
});
