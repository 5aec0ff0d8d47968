/** What a sign of a text may be to a word: it parts words, belongs to one, goes on in one, is one alone. */
export const [parts, belongs, goesOn, alone] = [1, 2, 3, 4] as const;
/** Not asked yet, or half of a sign of two code units. */
const unknown = 0;

/** Languages written without spaces have no words to see: there each sign counts as one. */
const sign = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
const letter = /^[\p{L}\p{N}\p{M}]$/u;
const plainLetter = /^[A-Za-z0-9]$/;

/** By code unit. The patterns are asked once for each that is met. */
export const kinds = new Uint8Array(0x10000);
for (let unit = 0; unit < 128; unit++) {
	const one = String.fromCharCode(unit);
	// `C++` is another language than C.
	kinds[unit] = plainLetter.test(one) ? belongs : one === '+' ? goesOn : parts;
}

/** What the sign at a place of a text is to a word. */
export function kindAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	const known = kinds[unit] ?? unknown;
	if (known !== unknown) {
		return known;
	}
	const one = text.slice(at, at + lengthAt(text, at));
	const found = sign.test(one) ? alone : letter.test(one) ? belongs : parts;
	kinds[unit] = isHalf(unit) ? unknown : found;
	return found;
}

/** How many code units the sign at a place of a text has. */
export function lengthAt(text: string, at: number): number {
	return isHalf(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether a word is one sign of a language written without spaces. */
export function isSign(word: string): boolean {
	return sign.test(word);
}

function isHalf(unit: number): boolean {
	return unit >= 0xd800 && unit < 0xe000;
}
