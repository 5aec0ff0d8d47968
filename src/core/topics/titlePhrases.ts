import type { Vocabulary } from '../words/vocabulary';
import { isSign } from '../words/signs';
import type { Words } from '../words/words';

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
export function findTitlePhrases(
	title: string,
	words: Words,
	vocabulary: Vocabulary,
): readonly WrittenPhrase[] {
	return words.numbers().flatMap((_, first) => phrasesFrom(first, words, title, vocabulary));
}

function phrasesFrom(
	first: number,
	words: Words,
	title: string,
	vocabulary: Vocabulary,
): readonly WrittenPhrase[] {
	const start = words.startAt(first);
	const stem = words.numberAt(first);
	if (vocabulary.isEmpty(stem)) {
		return [];
	}
	const phrases: WrittenPhrase[] = [];
	const alone = title.slice(start, words.endAt(first));
	if (plural.test(alone)) {
		phrases.push({ stems: [stem], written: alone });
	}
	const signs = isSign(vocabulary.stems.textOf(stem));
	const longest = signs ? longestSigns : longestPhrase;
	for (let last = first + 1; last < Math.min(words.length, first + longest); last++) {
		const next = words.numberAt(last);
		if (!words.runsOnAt(last) || isSign(vocabulary.stems.textOf(next)) !== signs) {
			break;
		}
		const end = words.endAt(last);
		if (vocabulary.isEmpty(next) && !joins.test(title.slice(words.startAt(last), end))) {
			break;
		}
		const written = title.slice(start, end);
		if (!vocabulary.isEmpty(next) && (signs || !noHead.test(written))) {
			phrases.push({ stems: words.numbers(first, last + 1), written });
		}
	}
	return phrases;
}
