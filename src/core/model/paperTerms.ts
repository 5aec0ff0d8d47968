import { stemOf } from '../words/stem';
import { WordForms } from '../words/wordForms';
import { emptyWords } from './emptyWords';

/**
 * Of other scripts the model knows nothing, and it was learnt from words that end where one begins:
 * *poincar* of *Poincaré*; so *LLM* is read where Korean has an ending behind it.
 */
const readable = /^[a-z0-9][a-z0-9+]+/;
const number = /^\d+$/;

/** What is told the words of a text one by one, in order, with their places in it. */
export type TermListener = (
	stem: string,
	before: string | undefined,
	start: number,
	end: number,
) => void;

/**
 * Reads a text as the model knows texts: words with letters and digits, of two signs at least,
 * without those that tell nothing; as stems. `before` is the stem that a word follows without a
 * break, so that both are a pair.
 */
export class TermReader {
	/** By form; empty for words that tell nothing, missing for those not asked about yet. */
	private readonly stems: (string | undefined)[] = [];

	/** @param forms others may read the same texts */
	constructor(readonly forms = new WordForms()) {}

	read(text: string, listener: TermListener): void {
		let before: string | undefined;
		const words = this.forms.read(text);
		for (let i = 0; i < words.length; i++) {
			const stem = this.stemOf(words.numberAt(i));
			if (stem !== undefined) {
				const pairsWith = words.runsOnAt(i) ? before : undefined;
				listener(stem, pairsWith, words.startAt(i), words.endAt(i));
			}
			before = stem;
		}
	}

	/** The stem of a word by its form; `undefined` where it tells nothing. */
	stemOf(form: number): string | undefined {
		while (this.stems.length <= form) {
			this.stems.push(undefined);
		}
		const stem = (this.stems[form] ??= this.findStem(form));
		return stem === '' ? undefined : stem;
	}

	private findStem(form: number): string {
		const whole = this.forms.textOf(form).toLowerCase();
		const [word = ''] = readable.exec(whole) ?? [];
		if (word === '' || emptyWords.has(word) || number.test(word)) {
			return '';
		}
		return word === whole ? this.forms.stemOf(form) : stemOf(word);
	}
}
