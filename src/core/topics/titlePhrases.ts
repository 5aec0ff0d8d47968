import { isSign, type Vocabulary, type Word } from './words';

/** A phrase as a text has it. */
export interface WrittenPhrase {
	readonly stems: readonly number[];
	readonly written: string;
}

const longestPhrase = 3;
/** In languages written without spaces a word is some two signs. */
const longestSigns = 6;
/** Little words that a name may hold: *mixture of experts*, not *agents for libraries*. */
const joins = /^(of|and|the|in)$/i;
/** Ends of words that are no noun: a phrase ending so has lost its head. */
const noHead = /(ed|ive|able|ible|ous|ful|less|ical|ional|ural|ic|ly)$/i;
/** A title's plurals are things, mostly: *matroids*, *galaxies*. */
const plural = /[^sui]s$/;

/** Phrases of a title that may be the name of something; each may be found more than once. */
export function findTitlePhrases(title: string, vocabulary: Vocabulary): readonly WrittenPhrase[] {
	const words = vocabulary.read(title);
	return words.flatMap((_, first) => phrasesFrom(first, words, title, vocabulary));
}

function phrasesFrom(
	first: number,
	words: readonly Word[],
	title: string,
	{ stems, empty }: Vocabulary,
): readonly WrittenPhrase[] {
	const start = words[first];
	if (!start || empty[start.stem]) {
		return [];
	}
	const phrases: WrittenPhrase[] = [];
	const alone = title.slice(start.start, start.end);
	if (plural.test(alone)) {
		phrases.push({ stems: [start.stem], written: alone });
	}
	const signs = isSign(stems[start.stem] ?? '');
	const longest = signs ? longestSigns : longestPhrase;
	for (let last = first + 1; last < Math.min(words.length, first + longest); last++) {
		const word = words[last];
		if (!word?.runsOn || isSign(stems[word.stem] ?? '') !== signs) {
			break;
		}
		if (empty[word.stem] && !joins.test(title.slice(word.start, word.end))) {
			break;
		}
		const written = title.slice(start.start, word.end);
		if (!empty[word.stem] && (signs || !noHead.test(written))) {
			phrases.push({ stems: words.slice(first, last + 1).map(({ stem }) => stem), written });
		}
	}
	return phrases;
}
