import type { Span } from '../../text';

/**
 * Where things end in JSON, without making values of them: a listing of a hundred megabytes is
 * taken apart into its entries first, so that one bad entry costs only itself. Single quotes are
 * understood as well, since Python writes dictionaries so.
 */

/** The first unit at or after `at` that is neither white space nor a comma. */
export function skipBlank(text: string, at: number): number {
	let next = at;
	while (next < text.length && isBlankCode(text.charCodeAt(next))) {
		next++;
	}
	return next;
}

/** Whether a unit is white space, a comma or a byte order mark. */
export function isBlankCode(code: number): boolean {
	return code <= 0x20 || code === comma || code === 0xfeff || code === 0xa0;
}

/** The unit behind the string that begins at `at`; `limit` where it is not closed before. */
export function skipString(text: string, at: number, limit = text.length): number {
	const quote = text[at] ?? '"';
	let end = text.indexOf(quote, at + 1);
	while (end >= 0 && end < limit && isEscaped(text, end, at)) {
		end = text.indexOf(quote, end + 1);
	}
	return end < 0 || end >= limit ? limit : end + 1;
}

/** The unit behind the value that begins at `at`; `limit` where it is not closed before. */
export function skipValue(text: string, at: number, limit = text.length): number {
	const first = text.charCodeAt(at);
	if (first === doubleQuote || first === singleQuote) {
		return skipString(text, at, limit);
	}
	if (first !== openBrace && first !== openBracket && first !== openParenthesis) {
		return skipWord(text, at);
	}
	let depth = 0;
	for (let i = at; i < limit; i++) {
		switch (text.charCodeAt(i)) {
			case doubleQuote:
			case singleQuote:
				i = skipString(text, i, limit) - 1;
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
	return limit;
}

/** A member of an object: its name and the place of its value. */
export interface Member {
	readonly name: string;
	readonly value: Span;
}

/** The members of the object that begins at `at`; ends early where the text is broken. */
export function* membersAt(text: string, at: number): Generator<Member> {
	for (let i = skipBlank(text, at + 1); isQuote(text, i);) {
		const named = nameAt(text, i);
		if (!named) {
			return;
		}
		const end = skipValue(text, named.value);
		yield { name: named.name, value: { start: named.value, end } };
		i = skipBlank(text, end);
	}
}

/** The name that begins at `at`, and where its value begins; none where no colon follows. */
export function nameAt(
	text: string,
	at: number,
): { readonly name: string; readonly value: number } | undefined {
	const end = skipString(text, at);
	const colon = skipBlank(text, end);
	return text[colon] === ':'
		? { name: text.slice(at + 1, end - 1), value: skipBlank(text, colon + 1) }
		: undefined;
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

/** Whether an odd number of backslashes stands before, in the string that begins at `start`. */
function isEscaped(text: string, at: number, start: number): boolean {
	let slash = at - 1;
	while (slash > start && text.charCodeAt(slash) === 0x5c) {
		slash--;
	}
	return (at - 1 - slash) % 2 === 1;
}

function skipWord(text: string, at: number): number {
	let end = at;
	while (end < text.length && !isWordEnd(text.charCodeAt(end))) {
		end++;
	}
	return Math.max(end, at + 1);
}

function isWordEnd(code: number): boolean {
	return (
		isBlankCode(code) ||
		code === 0x3a ||
		code === closeBracket ||
		code === closeBrace ||
		code === closeParenthesis
	);
}
