import type { Span } from '../../text';

/**
 * Where things end in JSON, without making values of them: a listing of a hundred megabytes is
 * taken apart into its entries first, so that one bad entry costs only itself. Single quotes are
 * understood as well, since Python writes dictionaries so.
 */

/** The first unit at or after `at` that is neither white space nor a comma. */
export function skipBlank(text: string, at: number): number {
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code > 0x20 && code !== comma && code !== 0xfeff) {
			break;
		}
	}
	return at;
}

/** The unit behind the string that begins at `at`; the end of the text where it is not closed. */
export function skipString(text: string, at: number): number {
	const quote = text[at] ?? '"';
	let end = text.indexOf(quote, at + 1);
	while (end >= 0 && isEscaped(text, end)) {
		end = text.indexOf(quote, end + 1);
	}
	return end < 0 ? text.length : end + 1;
}

/** The unit behind the value that begins at `at`; the end of the text where it is not closed. */
export function skipValue(text: string, at: number): number {
	const first = text.charCodeAt(at);
	if (first === doubleQuote || first === singleQuote) {
		return skipString(text, at);
	}
	if (first !== openBrace && first !== openBracket && first !== openParenthesis) {
		return skipWord(text, at);
	}
	let depth = 0;
	for (let i = at; i < text.length; i++) {
		switch (text.charCodeAt(i)) {
			case doubleQuote:
			case singleQuote:
				i = skipString(text, i) - 1;
				break;
			case openBrace:
			case openBracket:
			case openParenthesis:
				depth++;
				break;
			case closeBrace:
			case closeBracket:
			case closeParenthesis:
				if (--depth === 0) {
					return i + 1;
				}
		}
	}
	return text.length;
}

/** A member of an object: its name and the place of its value. */
export interface Member {
	readonly name: string;
	readonly value: Span;
}

/** The members of the object that begins at `at`; ends early where the text is broken. */
export function* membersAt(text: string, at: number): Generator<Member> {
	for (let i = skipBlank(text, at + 1); isQuote(text, i);) {
		const nameEnd = skipString(text, i);
		const name = text.slice(i + 1, nameEnd - 1);
		const colon = skipBlank(text, nameEnd);
		if (text[colon] !== ':') {
			return;
		}
		const start = skipBlank(text, colon + 1);
		const end = skipValue(text, start);
		yield { name, value: { start, end } };
		i = skipBlank(text, end);
	}
}

const comma = 0x2c;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openParenthesis = 0x28;
const closeParenthesis = 0x29;

/** Whether a string begins at `at`. */
export function isQuote(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === doubleQuote || code === singleQuote;
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, at: number): boolean {
	let slashes = 0;
	while (text[at - 1 - slashes] === '\\') {
		slashes++;
	}
	return slashes % 2 === 1;
}

function skipWord(text: string, at: number): number {
	let end = at;
	while (end < text.length && !/[\s,:\]})]/.test(text.charAt(end))) {
		end++;
	}
	return Math.max(end, at + 1);
}
