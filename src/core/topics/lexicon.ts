import type { Model } from '../model/model';
import { fields } from './fields';
import { PhraseBook } from './phraseBook';
import type { Vocabulary } from './words';

const namesASlice = 500;
const fieldWeight = 0.55;
const fieldShare = 0.03;

/** A phrase book with the names that researchers use, short forms joined to what they stand for. */
export function* openLexicon(
	vocabulary: Vocabulary,
	model: Pick<Model, 'names' | 'acronyms'>,
): Generator<void, PhraseBook> {
	const book = new PhraseBook(vocabulary);
	const meanings = new Map<number, readonly number[]>();
	for (const line of unpack(model.acronyms)) {
		const [short, long] = line.split('=');
		if (short && long) {
			meanings.set(vocabulary.number(short), stemsOf(vocabulary, long));
		}
	}
	for (const [index, line] of unpack(model.names).entries()) {
		if (index % namesASlice === 0) {
			yield;
		}
		const [name, digits] = line.split('~');
		const stems = stemsOf(vocabulary, name ?? '');
		// *VLA* is a topic under its long name.
		const isShortForm = stems.length === 1 && meanings.has(stems[0] ?? -1);
		if (name && digits && !isShortForm) {
			const full = stems.flatMap(stem => meanings.get(stem) ?? stem);
			const weight = parseInt(digits.charAt(0), 36) / 35;
			const share = 2 ** -parseInt(digits.charAt(1), 36);
			const begins = full.length > 1 ? {} : { begins: name.toLowerCase().replace(/s$/, '') };
			const concept = book.add({ name, weight, share, stems: full, ...begins });
			if (full.length !== stems.length && !book.find(stems)) {
				book.alias(stems, concept);
			}
		}
	}
	for (const [name, phrases] of fields) {
		const stems = phrases.split(', ').map(phrase => stemsOf(vocabulary, phrase));
		book.addField({ name, weight: fieldWeight, share: fieldShare, stems: stems[0] ?? [] }, stems);
	}
	const models = stemsOf(vocabulary, 'models');
	for (const [short, long] of meanings) {
		const concept = book.find(long) ?? book.find([...long, ...models]);
		if (concept && !book.find([short])) {
			book.alias([short], concept);
		}
	}
	return book;
}

/** The stems of a phrase. */
export function stemsOf(vocabulary: Vocabulary, phrase: string): readonly number[] {
	return vocabulary.read(phrase).map(word => word.stem);
}

function unpack(table: string): readonly string[] {
	return table.split(/[|\n]/).filter(entry => entry !== '');
}
