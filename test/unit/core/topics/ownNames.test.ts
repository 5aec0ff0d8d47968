import assert from 'node:assert/strict';
import { stemsOf } from '../../../../src/core/topics/lexicon';
import { OwnNames } from '../../../../src/core/topics/ownNames';
import { passagesOf } from '../../../../src/core/topics/profile';
import { PhraseBook } from '../../../../src/core/topics/phraseBook';
import { Vocabulary } from '../../../../src/core/words/vocabulary';
import { papersOf, type TopicText } from '../../../helpers/topicPapers';

const rare = () => 9;

/** A book that knows one name, with what some papers call things. */
function learn(texts: readonly TopicText[], rarity: (stem: number) => number | undefined = rare) {
	const book = new PhraseBook(new Vocabulary());
	const known = stemsOf(book.vocabulary, 'neural machine translation');
	book.add({ name: 'Neural machine translation', weight: 1, share: 0.01, stems: known });
	const own = new OwnNames(book);
	papersOf(...texts).forEach(paper => own.read(paper, passagesOf(paper, book.vocabulary)));
	own.finish(rarity, texts.length);
	return book;
}

const namesOf = (book: PhraseBook) =>
	Array.from({ length: book.size - 1 }, (_, i) => book.conceptOf(i + 1)?.name);

suite('OwnNames', () => {
	test('are phrases that two titles have', () => {
		const book = learn([['Rainbow Matchings Everywhere'], ['Counting rainbow matchings'], ['Tea']]);
		assert.deepEqual(namesOf(book), ['Rainbow matchings']);
	});

	test('keep capitals that the papers never write small', () => {
		const book = learn([
			['Steiner Trees in Planes', 'We grow trees.'],
			['Packing Steiner Trees', ''],
		]);
		assert.ok(namesOf(book).includes('Steiner trees'), String(namesOf(book)));
	});

	test('keep capitals that papers write small in no text but one in capitals', () => {
		const book = learn([
			['Packing Steiner Trees', ''],
			['Steiner Trees in Planes', ''],
			['ON THE NUMBER OF ALL STEINER TREES IN A PLANE', ''],
		]);
		assert.ok(namesOf(book).includes('Steiner Trees'), String(namesOf(book)));
	});

	test('join a short form to what most papers explain it by', () => {
		const explained = 'We use Soft Prompt Grafting (SPG) here.';
		const book = learn([
			['One', explained],
			['Two', explained],
			['Three', 'Sea Port Geometry (SPG) differs.'],
		]);
		const short = book.find(stemsOf(book.vocabulary, 'SPG'));
		assert.equal(short?.name, 'Soft Prompt Grafting');
		assert.equal(book.find(stemsOf(book.vocabulary, 'soft prompt grafting')), short);
	});

	test('join a short form to a name that is known, though one paper explains it', () => {
		const book = learn([['One', 'Neural Machine Translation (NMT) is old.']]);
		assert.equal(book.find(stemsOf(book.vocabulary, 'NMT'))?.name, 'Neural machine translation');
	});

	test('are no pieces of names that are known', () => {
		const book = learn([['Neural machine ears'], ['The neural machine']]);
		assert.deepEqual(namesOf(book), []);
	});

	test('are no single words that all papers have', () => {
		const titles: readonly TopicText[] = [['Hard matroids'], ['Soft matroids']];
		assert.deepEqual(namesOf(learn(titles)), ['Matroids']);
		assert.deepEqual(namesOf(learn(titles, () => 1)), []);
		assert.deepEqual(namesOf(learn(titles, () => undefined)), ['Matroids']);
	});
});
