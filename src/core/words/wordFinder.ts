import { isSign, letter } from './signs';

/** What a sign of a text may be to a word: it parts words, belongs to one, may end one, is one alone. */
const [parts, belongs, ends, alone] = [1, 2, 3, 4] as const;
/** Not asked yet, or half of a sign of two code units. */
const unknown = 0;

const oneLetter = new RegExp(`^${letter}$`, 'u');
const plainLetter = /^[A-Za-z0-9]$/;
const plus = '+';

/**
 * Finds words: runs of letters and digits, or one sign each. `C++` is another language than C. What is a
 * word is said once more in `splitWords`. The patterns are asked once for each sign that is met; what is known is passed over in loops of its own.
 */
export class WordFinder {
	/** By code unit. */
	private readonly kinds = new Uint8Array(0x10000);

	constructor() {
		for (let unit = 0; unit < 128; unit++) {
			const one = String.fromCharCode(unit);
			this.kinds[unit] = plainLetter.test(one) ? belongs : one === plus ? ends : parts;
		}
	}

	/** Where the next word begins; the end of the text where none does. */
	begin(text: string, from: number): number {
		const { kinds } = this;
		const { length } = text;
		let at = from;
		while (at < length) {
			if (kinds[text.charCodeAt(at)] === parts) {
				at++;
				continue;
			}
			const kind = this.kindAt(text, at);
			if (kind === belongs || kind === alone) {
				return at;
			}
			at += lengthAt(text, at);
		}
		return at;
	}

	/** Where the word ends that begins at `start`. */
	end(text: string, start: number): number {
		const { kinds } = this;
		const { length } = text;
		let at = start;
		if (this.kindAt(text, at) === alone) {
			return at + lengthAt(text, at);
		}
		while (at < length) {
			if (kinds[text.charCodeAt(at)] === belongs) {
				at++;
				continue;
			}
			const kind = this.kindAt(text, at);
			if (kind !== belongs) {
				return kind === ends ? this.behindPlus(text, at) : at;
			}
			at += lengthAt(text, at);
		}
		return at;
	}

	/** Where a word ends that a plus follows: behind it, but in *image+text* before it. */
	private behindPlus(text: string, start: number): number {
		let at = start;
		while (text.charAt(at) === plus) {
			at++;
		}
		return at < text.length && this.kindAt(text, at) === belongs ? start : at;
	}

	/** What the sign at a place of a text is to a word. */
	private kindAt(text: string, at: number): number {
		const unit = text.charCodeAt(at);
		const known = this.kinds[unit] ?? unknown;
		if (known !== unknown) {
			return known;
		}
		const one = text.slice(at, at + lengthAt(text, at));
		const found = isSign(one) ? alone : oneLetter.test(one) ? belongs : parts;
		// A half of a sign says nothing about the next one.
		this.kinds[unit] = isHalf(unit) ? unknown : found;
		return found;
	}
}

/** How many code units the sign at a place of a text has. */
function lengthAt(text: string, at: number): number {
	return isHalf(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isHalf(unit: number): boolean {
	return unit >= 0xd800 && unit < 0xe000;
}
