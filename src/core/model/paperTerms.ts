import { emptyWords } from './emptyWords';
import { stemOf } from './stem';

const word = /[a-z0-9][a-z0-9+]*/g;
/** What may stand between two words of a pair. */
const between = /^[\s\-‐‑–/]{1,2}$/;

/**
 * What is told the words of a text one by one, in order, with their places in it. A text in which
 * small letters take more room than capitals (`İ`) is told with the places of its small letters.
 */
export type TermListener = (
	stem: string,
	before: string | undefined,
	start: number,
	end: number,
) => void;

/**
 * Reads a text as the model knows texts: words in lower case with letters and digits, of two signs at
 * least, without those that tell nothing; as stems. `before` is the stem that a word follows
 * without a break, so that both are a pair.
 */
export class TermReader {
	/** Of words that were read; empty for those that tell nothing. */
	private readonly stems = new Map<string, string>();

	read(text: string, listener: TermListener): void {
		let before: string | undefined;
		let end = 0;
		const lower = text.toLowerCase();
		for (const match of lower.matchAll(word)) {
			const stem = this.stemOf(match[0]);
			if (stem === undefined || !between.test(lower.slice(end, match.index))) {
				before = undefined;
			}
			end = match.index + match[0].length;
			if (stem !== undefined) {
				listener(stem, before, match.index, end);
				before = stem;
			}
		}
	}

	private stemOf(one: string): string | undefined {
		let stem = this.stems.get(one);
		if (stem === undefined) {
			const isEmpty = one.length < 2 || emptyWords.has(one) || /^\d+$/.test(one);
			stem = isEmpty ? '' : stemOf(one);
			this.stems.set(one, stem);
		}
		return stem === '' ? undefined : stem;
	}
}
