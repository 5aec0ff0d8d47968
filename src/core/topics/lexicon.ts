import { fields } from './fields';
import { packedAcronyms } from './model/acronyms';
import { packedFrequencies } from './model/frequencies';
import { packedNames } from './model/names';
import { PhraseBook } from './phraseBook';
import type { Vocabulary } from './words';

/** What is known about names before any paper is read, packed as `model/` has it. */
export interface Tables {
	/** `Search agents~88|…`: how name-like (0-9), how rare (octaves, base 36). */
	readonly names: string;
	/** `LLM=large language model|…` */
	readonly acronyms: string;
	/** `entropi~d|…`: a stem and how rare it is (half octaves, base 36). */
	readonly frequencies: string;
	readonly fields: readonly (readonly [name: string, phrases: string])[];
}

/** What was learnt from the titles and abstracts of some 400,000 papers. */
export const researchTables: Tables = {
	names: packedNames,
	acronyms: packedAcronyms,
	frequencies: packedFrequencies,
	fields,
};

const namesASlice = 500;
const fieldWeight = 0.6;
const fieldShare = 0.03;

/** A phrase book with the names that researchers use, short forms joined to what they stand for. */
export function* openLexicon(vocabulary: Vocabulary, tables: Tables): Generator<void, PhraseBook> {
	const book = new PhraseBook(vocabulary);
	const meanings = new Map<number, readonly number[]>();
	for (const line of unpack(tables.acronyms)) {
		const [short, long] = line.split('=');
		if (short && long) {
			meanings.set(vocabulary.number(short), stemsOf(vocabulary, long));
		}
	}
	for (const [index, line] of unpack(tables.names).entries()) {
		if (index % namesASlice === 0) {
			yield;
		}
		const [name, digits] = line.split('~');
		if (name && digits) {
			const stems = stemsOf(vocabulary, name);
			const full = stems.flatMap(stem => meanings.get(stem) ?? stem);
			const weight = parseInt(digits.charAt(0), 10) / 9;
			const share = 2 ** -parseInt(digits.charAt(1), 36);
			const begins = full.length > 1 ? {} : { begins: name.toLowerCase().replace(/s$/, '') };
			const concept = book.add({ name, weight, share, stems: full, ...begins });
			if (full.length !== stems.length && !book.find(stems)) {
				book.alias(stems, concept);
			}
		}
	}
	for (const [name, phrases] of tables.fields) {
		const stems = phrases.split(', ').map(phrase => stemsOf(vocabulary, phrase));
		book.addField({ name, weight: fieldWeight, share: fieldShare, stems: stems[0] ?? [] }, stems);
	}
	for (const [short, long] of meanings) {
		const concept = book.find(long);
		if (concept && !book.find([short])) {
			book.alias([short], concept);
		}
	}
	return book;
}

/** How rare the stems of papers are, in natural logarithms of one in how many; by stem number. */
export function openFrequencies(
	vocabulary: Vocabulary,
	tables: Tables,
): ReadonlyMap<number, number> {
	const rarity = new Map<number, number>();
	const packed = new Map(
		unpack(tables.frequencies).map(entry => {
			const [stem = '', halfOctaves = ''] = entry.split('~');
			return [stem, (parseInt(halfOctaves, 36) / 2) * Math.LN2] as const;
		}),
	);
	for (const [number, stem] of vocabulary.stems.entries()) {
		const known = packed.get(stem.toLowerCase());
		if (known !== undefined) {
			rarity.set(number, known);
		}
	}
	return rarity;
}

/** The stems of a phrase. */
export function stemsOf(vocabulary: Vocabulary, phrase: string): readonly number[] {
	return vocabulary.read(phrase).map(word => word.stem);
}

function unpack(table: string): readonly string[] {
	return table.split(/[|\n]/).filter(entry => entry !== '');
}
