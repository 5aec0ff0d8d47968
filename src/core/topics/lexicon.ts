import type { Model } from '../model/model';
import { Vocabulary } from '../words/vocabulary';
import type { WordForms } from '../words/wordForms';
import { fields } from './fields';
import { KnownNames } from './knownNames';
import { PhraseBook } from './phraseBook';

const fieldWeight = 0.55;
const fieldShare = 0.03;

/**
 * A phrase book with the names that researchers use and the fields of work that phrases tell of.
 *
 * @param forms others may read the same texts
 */
export function openLexicon(
	model: Pick<Model, 'names' | 'stems' | 'phrases'>,
	forms?: WordForms,
): PhraseBook {
	const vocabulary = new Vocabulary(forms, model.stems);
	const book = new PhraseBook(vocabulary, new KnownNames(model));
	for (const [name, phrases] of fields) {
		const stems = phrases.split(', ').map(phrase => stemsOf(vocabulary, phrase));
		book.addField({ name, weight: fieldWeight, share: fieldShare, stems: stems[0] ?? [] }, stems);
	}
	return book;
}

/** The stems of a phrase. */
export function stemsOf(vocabulary: Vocabulary, phrase: string): readonly number[] {
	return vocabulary.read(phrase).numbers();
}
