import assert from 'node:assert/strict';
import { compilePhrases } from '../../../../src/core/model/compilePhrases';
import { isGeneric } from '../../../../src/core/topics/generic';
import { openLexicon, stemsOf } from '../../../../src/core/topics/lexicon';
import { passagesOf, profileOf } from '../../../../src/core/topics/profile';
import type { PhraseBook } from '../../../../src/core/topics/phraseBook';
import { papersOf } from '../../../helpers/topicPapers';
import type { TopicPaper } from '../../../../src/core/topics/topic';

const known = {
	names:
		'LLM agents~y7|Large language model agents~yb|Search agents~u9|Deep search agents~u9|Exploration~k4',
	acronyms: 'LLM=large language model',
};

function open(tables = known): PhraseBook {
	return openLexicon({ ...tables, ...compilePhrases(tables) });
}

function conceptsOf(title: string): readonly string[] {
	const book = open();
	const paper = { id: 'title:0', title, abstract: '' } as TopicPaper;
	return [...profileOf(passagesOf(paper, book.vocabulary), book).concepts].map(
		([number, { written }]) => {
			return `${book.conceptOf(number)?.name ?? ''}: ${written}`;
		},
	);
}

suite('openLexicon', () => {
	test('takes a short form and what it stands for as one concept', () => {
		const book = open();
		const short = book.find(stemsOf(book.vocabulary, 'LLM agents'));
		assert.ok(short);
		assert.equal(book.find(stemsOf(book.vocabulary, 'large language model agents')), short);
	});

	test('knows the field that a name tells of by its short form', () => {
		const book = open({
			names: 'Group relative policy optimization~y9',
			acronyms: 'GRPO=group relative policy optimization',
		});
		const named = book.find(stemsOf(book.vocabulary, 'GRPO'));
		assert.equal(named?.name, 'Group relative policy optimization');
		const fields = named.fields?.map(field => book.conceptOf(field)?.name);
		assert.deepEqual(fields, ['Policy optimization']);
	});

	test('knows how good a name is and how common', () => {
		const book = open({ names: 'Search agents~z3|Broken|~', acronyms: 'ABC|=|X=' });
		const concept = book.find(stemsOf(book.vocabulary, 'search agents'));
		assert.deepEqual([concept?.weight, concept?.share], [1, 1 / 8]);
		assert.equal(book.find(stemsOf(book.vocabulary, 'broken')), undefined);
	});
});

suite('profileOf', () => {
	test('finds shorter names within longer ones, and the field besides', () => {
		const found = conceptsOf('Deep search agents in medicine');
		assert.ok(found.includes('Deep search agents: Deep search agents'));
		assert.ok(found.includes('Search agents: search agents'));
		assert.ok(found.includes('Medicine: medicine'));
	});

	test('finds no name across a comma', () => {
		assert.deepEqual(conceptsOf('Search, agents'), []);
	});

	test('writes words whole that go on behind a hyphen', () => {
		assert.deepEqual(conceptsOf('On self-exploration'), ['Exploration: self-exploration']);
		const [paper] = papersOf(['Multi-hop search']);
		const book = open();
		const { terms } = profileOf(passagesOf(paper!, book.vocabulary), book);
		assert.deepEqual(
			[...terms.values()].map(({ written }) => written),
			['Multi-hop', 'search'],
		);
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
