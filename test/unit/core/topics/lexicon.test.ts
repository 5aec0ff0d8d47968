import assert from 'node:assert/strict';
import { isGeneric } from '../../../../src/core/topics/generic';
import { openLexicon, stemsOf, type Tables } from '../../../../src/core/topics/lexicon';
import { profileOf } from '../../../../src/core/topics/profile';
import type { PhraseBook } from '../../../../src/core/topics/phraseBook';
import type { TopicPaper } from '../../../../src/core/topics/topic';
import { Vocabulary } from '../../../../src/core/topics/words';

const tables: Tables = {
	names:
		'LLM agents~97|Large language model agents~9b|Search agents~89|Deep search agents~89|Exploration~54',
	acronyms: 'LLM=large language model',
	frequencies: '',
	fields: [['Medicine', 'medicine, medical, search agents']],
};

function open(): PhraseBook {
	const lexicon = openLexicon(new Vocabulary(), tables);
	let step = lexicon.next();
	while (!step.done) {
		step = lexicon.next();
	}
	return step.value;
}

function conceptsOf(title: string): readonly string[] {
	const book = open();
	const paper = { id: 'title:0', title, abstract: '' } as TopicPaper;
	return [...profileOf(paper, book).concepts].map(([number, { written }]) => {
		return `${book.concepts[number]?.name ?? ''}: ${written}`;
	});
}

suite('openLexicon', () => {
	test('takes a short form and what it stands for as one concept', () => {
		const book = open();
		const short = book.find(stemsOf(book.vocabulary, 'LLM agents'));
		assert.ok(short);
		assert.equal(book.find(stemsOf(book.vocabulary, 'large language model agents')), short);
	});
});

suite('profileOf', () => {
	test('finds shorter names within longer ones, and the field besides', () => {
		assert.deepEqual(conceptsOf('Deep search agents'), [
			'Deep search agents: Deep search agents',
			'Search agents: search agents',
			'Medicine: search agents',
		]);
	});

	test('finds no name across a comma', () => {
		assert.deepEqual(conceptsOf('Search, agents'), []);
	});

	test('asks of a single word that it is the noun', () => {
		assert.deepEqual(conceptsOf('We explore'), []);
		assert.deepEqual(conceptsOf('Safe exploration'), ['Exploration: exploration']);
	});
});

suite('isGeneric', () => {
	test('knows what says nothing from what only sounds like it', () => {
		for (const name of ['Deep learning', 'State-of the-art', 'Training data', 'Language models']) {
			assert.ok(isGeneric(name), name);
		}
		for (const name of ['Large language models', 'Federated learning', 'Data augmentation']) {
			assert.ok(!isGeneric(name), name);
		}
	});
});
