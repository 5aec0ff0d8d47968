import { letter, sign } from './signs';

const hasSigns = new RegExp(sign, 'u');
const runOf = (one: string): string => `(?:${one})+(?:\\++(?!\\+|${one}))?`;
const runs = new RegExp(`(${runOf(letter)})`, 'u');
const runsAndSigns = new RegExp(`(${sign}|${runOf(`(?!${sign})${letter}`)})`, 'u');

/**
 * A text as what lies between words and words in turns; the words are those that `WordFinder` finds.
 * This runs in native code: while a program is just starting, that takes a tenth of the time of
 * loops over signs, which are not compiled yet; later it takes twice as long.
 */
export function splitWords(text: string): readonly string[] {
	return text.split(hasSigns.test(text) ? runsAndSigns : runs);
}
