import { isNextEntry } from './starts';

/** A part of a value that stands for what `@string` says. */
export interface MacroName {
	/** As written; case does not matter. */
	readonly macro: string;
}

/** What a field says: a text, or parts joined by `#`, of which some are names of macros. */
export type Value = string | readonly (string | MacroName)[];

/** A value in a text, and the end of what was read. */
export interface ReadValue {
	readonly value: Value;
	readonly end: number;
	/** Whether a bracket or quotation mark was not closed, so that the end is a guess. */
	readonly isBroken: boolean;
}

/**
 * Reads the value of a field, which is one of these, or several joined by `#`:
 *
 * ```bibtex
 * {braces, {nested}}   "quotation marks {"}within{"} braces"   2024   macro   bare words, tolerated
 * ```
 *
 * @param limit where the value ends at the latest
 */
export function readValue(text: string, from: number, limit: number): ReadValue {
	const parts: (string | MacroName)[] = [];
	let at = from;
	for (;;) {
		at = skipSpace(text, at, limit);
		const code = text.charCodeAt(at);
		if (at < limit && (code === openBrace || code === quote)) {
			const end = code === quote ? endOfQuoted(text, at, limit) : endOfBraced(text, at, limit);
			if (end < 0) {
				const rest = withoutClosers(text.slice(at + 1, limit));
				return { value: joined([...parts, rest]), end: limit, isBroken: true };
			}
			parts.push(text.slice(at + 1, end));
			at = end + 1;
		} else {
			const end = endOfBare(text, at, limit);
			const bare = text.slice(at, end).trimEnd();
			if (bare !== '') {
				parts.push(isText.test(bare) ? bare : { macro: bare });
			}
			at = end;
		}
		const next = skipSpace(text, at, limit);
		if (next >= limit || text.charCodeAt(next) !== hash) {
			return { value: joined(parts), end: at, isBroken: false };
		}
		at = next + 1;
	}
}

/** Numbers, words that lost their braces, and months, whose macros every style has. */
const isText = /^\d+$|\s|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;

const openBrace = 0x7b;
const closeBrace = 0x7d;
const quote = 0x22;
const hash = 0x23;
const atSign = 0x40;

function joined(parts: readonly (string | MacroName)[]): Value {
	const [only] = parts;
	return parts.length === 1 && typeof only === 'string' ? only : parts;
}

/** What is left of a value that nothing closed. */
function withoutClosers(text: string): string {
	let end = text.length;
	while (end > 0 && /[\s,}")]/.test(text.charAt(end - 1))) {
		end--;
	}
	return text.slice(0, end);
}

/**
 * Where the brace opened at `open` is closed; -1 where it is not before the next entry.
 *
 * @param mayHoldEntries as comments do, with which people put entries aside
 */
export function endOfBraced(
	text: string,
	open: number,
	limit: number,
	mayHoldEntries = false,
): number {
	let depth = 0;
	for (let i = open; i < limit; i++) {
		const code = text.charCodeAt(i);
		if (code === openBrace) {
			depth++;
		} else if (code === closeBrace) {
			depth--;
			if (depth === 0 && !isLetter(text, i)) {
				return i;
			}
			depth = Math.max(1, depth);
		} else if (code === atSign && !mayHoldEntries && isNextEntry(text, i)) {
			return -1;
		}
	}
	return -1;
}

/** An escaped brace counts as others do, except where a value would end with it in mid-sentence. */
function isLetter(text: string, brace: number): boolean {
	valueEnd.lastIndex = brace + 1;
	return text.charCodeAt(brace - 1) === 0x5c && !valueEnd.test(text);
}

/**
 * Where the quotation mark opened at `open` is closed: by one outside braces with which the value
 * ends. Others are quotation marks of people who do not write braces around them.
 */
function endOfQuoted(text: string, open: number, limit: number): number {
	let depth = 0;
	for (let i = open + 1; i < limit; i++) {
		const code = text.charCodeAt(i);
		if (code === openBrace) {
			depth++;
		} else if (code === closeBrace) {
			depth--;
		} else if (code === quote && depth <= 0) {
			valueEnd.lastIndex = i + 1;
			if (valueEnd.test(text)) {
				return i;
			}
		} else if (code === atSign && isNextEntry(text, i)) {
			return -1;
		}
	}
	return -1;
}

/** What follows a value: a comma, a bracket, `#`, a new line or the end of the text. */
const valueEnd = /[^\S\r\n]{0,200}(?:[,#})\r\n]|$)/y;

function endOfBare(text: string, from: number, limit: number): number {
	let i = from;
	for (; i < limit; i++) {
		const code = text.charCodeAt(i);
		const isLineEnd = code === 10 || code === 13;
		if (isLineEnd || code === 0x2c || code === closeBrace || code === hash || code === 0x29) {
			return i;
		}
	}
	return i;
}

function skipSpace(text: string, from: number, limit: number): number {
	let i = from;
	while (i < limit && (text.charCodeAt(i) <= 0x20 || text.charCodeAt(i) === 0xa0)) {
		i++;
	}
	return i;
}
