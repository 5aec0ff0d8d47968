import { stopWords } from './stopWords';
import { partsOf } from './partsOf';
import { StemTable } from './stemTable';
import { WordForms } from './wordForms';
import { isSign } from './signs';
import type { Words } from './words';

/** `AT` is not the word *at*, nor `CLIP` a clip: short forms keep their case. */
const shortForm = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*s?$/u;
const english = /^[a-z]+$/;
/** `100+` languages are as many as 100. */
const number = /^\d+\+*$/;
/** Stems of stop words begin so: no other word has their stem. */
const stop = ' ';

/** Numbers the stems of all texts read, and remembers what is known about each. */
export class Vocabulary {
	readonly stems: StemTable;
	/** By form. */
	private readonly numbers: number[] = [];
	/** By stem: whether it tells nothing; missing for those not asked about yet. */
	private readonly empty: (boolean | undefined)[] = [];

	/**
	 * @param forms others may read the same texts
	 * @param stems those that have a number from the start: `search|agent|…`
	 */
	constructor(
		readonly forms = new WordForms(),
		stems = '',
	) {
		this.stems = new StemTable(partsOf(stems, '|'));
	}

	/** The words of a text under the numbers of their stems. */
	read(text: string): Words {
		return this.forms.read(text).renumbered(form => this.numberOf(form));
	}

	/** Whether a stem tells nothing: a stop word, a number, a letter. */
	isEmpty(stem: number): boolean {
		const known = this.empty[stem];
		if (known !== undefined) {
			return known;
		}
		while (this.empty.length <= stem) {
			this.empty.push(undefined);
		}
		const text = this.stems.textOf(stem);
		const isLetter = text.length < 2 && !isSign(text);
		const found = isLetter || text.startsWith(stop) || number.test(text);
		this.empty[stem] = found;
		return found;
	}

	private numberOf(form: number): number {
		const known = this.numbers[form];
		if (known !== undefined && known >= 0) {
			return known;
		}
		while (this.numbers.length <= form) {
			this.numbers.push(-1);
		}
		const found = this.stems.add(this.stemOf(form));
		this.numbers[form] = found;
		return found;
	}

	private stemOf(form: number): string {
		const word = this.forms.textOf(form);
		const lower = word.toLowerCase();
		if (lower !== word && shortForm.test(word)) {
			return word.replace(/s$/, '');
		}
		if (stopWords.has(lower)) {
			return `${stop}${lower}`;
		}
		// The rules are for English.
		return english.test(lower) ? this.forms.stemOf(form) : lower;
	}
}
