import assert from 'node:assert/strict';
import { stemsOf } from '../../../../src/core/topics/lexicon';
import { PhraseBook } from '../../../../src/core/topics/phraseBook';
import { Vocabulary } from '../../../../src/core/words/vocabulary';

const vocabulary = new Vocabulary();
const concept = (name: string) => ({
	...{ name, weight: 1, share: 0.01, stems: stemsOf(vocabulary, name) },
});

/** The names of the concepts of a text. */
function read(book: PhraseBook, text: string): readonly string[] {
	const words = vocabulary.read(text);
	const names: string[] = [];
	book.read(words, concept => names.push(book.conceptOf(concept)?.name ?? '?'));
	return names;
}

suite('PhraseBook', () => {
	test('finds phrases in a text, shorter ones within longer ones too', () => {
		const book = new PhraseBook(vocabulary);
		['Search agents', 'Deep search agents', 'Tea'].forEach(name => book.add(concept(name)));
		assert.deepEqual(read(book, 'Deep search agents drink tea'), [
			...['Deep search agents', 'Search agents', 'Tea'],
		]);
		assert.deepEqual(read(book, 'Search, agents'), []);
	});

	test('has one concept for a phrase, and several phrases for a concept', () => {
		const book = new PhraseBook(vocabulary);
		const first = book.add(concept('Search agents'));
		assert.equal(book.add(concept('search agent')), first);
		book.alias(stemsOf(vocabulary, 'deep research'), first);
		assert.deepEqual(read(book, 'Deep research'), ['Search agents']);
		assert.deepEqual([book.size, book.conceptOf(0)], [1, first]);
	});

	test('tells the field of a phrase besides what it means', () => {
		const book = new PhraseBook(vocabulary);
		book.add(concept('Brewing'));
		book.addField(concept('Tea'), [stemsOf(vocabulary, 'brewing'), stemsOf(vocabulary, 'leaves')]);
		assert.deepEqual(read(book, 'Brewing leaves'), ['Brewing', 'Tea', 'Tea']);
	});

	test('adds to another book, which stays as it is', () => {
		const base = new PhraseBook(vocabulary);
		const agents = base.add(concept('Search agents'));
		const book = new PhraseBook(vocabulary, base);
		const tea = book.add(concept('Green tea'));
		assert.equal(book.add(concept('Search agents')), agents);
		assert.deepEqual(read(book, 'Search agents, green tea'), ['Search agents', 'Green tea']);
		assert.deepEqual(read(base, 'Search agents, green tea'), ['Search agents']);
		assert.notEqual(tea.number, agents.number);
		assert.equal(base.conceptOf(tea.number), undefined);
	});
});
