import { stemOf } from '../model/stem';
import { stopWords } from './stopWords';

/** A word of a text. */
export interface Word {
	/** Number of its stem in the vocabulary. */
	readonly stem: number;
	readonly start: number;
	readonly end: number;
	/** Whether a phrase may run on from the word before: only a space, hyphen or slash lies between. */
	readonly runsOn: boolean;
}

/** Languages written without spaces have no words to see: there each sign counts as one. */
const sign = '\\p{Script=Han}|[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';
const wordPattern = new RegExp(`${sign}|(?:(?!${sign})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const signPattern = new RegExp(`^(?:${sign})$`, 'u');
const runOn = /^(?:['’]s)?[\s\-‐‑–/]{0,2}$/;
const longestWord = 40;
/** `AT` is not the word *at*, nor `CLIP` a clip: short forms keep their case. */
const shortForm = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*s?$/u;
const english = /^[a-z]+$/;
const lowerCase = /\p{Ll}/u;

/** Numbers the stems of all texts read, and remembers what is known about each. */
export class Vocabulary {
	readonly stems: string[] = [];
	/** By stem number: whether it tells nothing. */
	readonly empty: boolean[] = [];
	private readonly byStem = new Map<string, number>();
	private readonly byWord = new Map<string, number>();

	/** The number of a word's stem; the word as it stands in the text. */
	number(word: string): number {
		const known = this.byWord.get(word);
		if (known !== undefined) {
			return known;
		}
		const lower = word.toLowerCase();
		const isStop = stopWords.has(lower) && !shortForm.test(word);
		const stem = isStop ? ` ${lower}` : toStem(word, lower);
		let number = this.byStem.get(stem);
		if (number === undefined) {
			number = this.stems.length;
			this.byStem.set(stem, number);
			this.stems.push(stem);
			this.empty.push(isStop || (lower.length < 2 && !isSign(lower)) || /^\d+$/.test(lower));
		}
		this.byWord.set(word, number);
		return number;
	}

	/** The words of a text, in order. */
	read(text: string): readonly Word[] {
		const words: Word[] = [];
		const shouts = text.length > longestWord && !lowerCase.test(text);
		let last = -1;
		for (const match of text.matchAll(wordPattern)) {
			const start = match.index;
			const end = start + match[0].length;
			if (match[0].length > longestWord) {
				last = -1;
				continue;
			}
			const gap = last < 0 ? undefined : text.slice(last, start);
			const runsOn = gap !== undefined && (gap === ' ' || gap === '-' || runOn.test(gap));
			words.push({
				stem: this.number(shouts ? match[0].toLowerCase() : match[0]),
				start,
				end,
				runsOn,
			});
			last = end;
		}
		return words;
	}
}

function toStem(word: string, lower: string): string {
	if (shortForm.test(word)) {
		return word.replace(/s$/, '');
	}
	// The rules are for English, and dear: they are half the time of reading a text.
	return english.test(lower) ? stemOf(lower) : lower;
}

/** Whether a word is one sign of a language written without spaces. */
export function isSign(word: string): boolean {
	return signPattern.test(word);
}
