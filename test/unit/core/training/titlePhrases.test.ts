import assert from 'node:assert/strict';
import { PhraseReader } from '../../../../src/core/training/phraseWords';
import { countInTitles, countKeywords } from '../../../../src/core/training/titlePhrases';

suite('titlePhrases', () => {
	const reader = new PhraseReader();
	const named = (counts: ReadonlyMap<string, number>) =>
		[...counts].map(([key, count]) => {
			const stems = key.split(' ').map(stem => reader.stems.textOf(Number(stem)));
			return `${stems.join(' ')} ${count}`;
		});

	test('counts what may be a name, once a title', () => {
		const titles = [
			'Chain of Thought for Search Agents',
			'On the chain-of-thought of search agents, and chain of thought again',
			'Search: agents',
		].map(title => reader.read(title));
		assert.deepEqual(named(countInTitles(titles, 2)).sort(), [
			'agent 3',
			'chain 2',
			'chain of thought 2',
			'search 3',
			'search agent 2',
			'thought 2',
		]);
	});

	test('counts keywords, once a paper', () => {
		const keywords = [
			['Search agents', 'search agent'],
			['Search agents', 'a, b', 'the'],
		];
		const read = keywords.map(all => all.map(keyword => reader.read(keyword)));
		assert.deepEqual(named(countKeywords(read)), ['search agent 2']);
	});
});
