import type { Span } from '../../text';
import { findQueryName } from './queryNames';

/**
 * A piece of a query: a word, a phrase between quotation marks, or a name with its value. Of
 * `-topic:"search agents"`, the name is `topic` and the value `search agents`.
 */
export interface Token {
	/** All of it: sign, name and quotation marks too. */
	readonly span: Span;
	/** A sign in front says that it must not be there. */
	readonly not: boolean;
	/** The name as typed, where it is one that queries know. */
	readonly name: string | undefined;
	/** Where the word, phrase or value stands, without quotation marks and spaces around it. */
	readonly value: Span;
	readonly quotes: 'none' | 'closed' | 'unclosed';
}

/** Marks of one row open and close a phrase: people mix them, and editors change them. */
const quoteMarks = ['"“”„‟〝〞＂', '«»'];
/** A mark that opens or closes a phrase. */
export const anyQuote = new RegExp(`[${quoteMarks.join('')}]`);

const anySpace = /\s/;
const ofWord = /[\p{L}\p{N}\p{M}]/u;
/** What a sign can stand before; a dash, an arrow and an option such as `--all` are none. */
const negated = new RegExp(`-(?=[\\p{L}\\p{N}\\p{M}${quoteMarks.join('')}])`, 'uy');
const named = /([a-z]{2,12})[:：]/iy;

const hasStatus = /^(?:status|is)$/i;
/** What the status `kept` is called, also while it is typed: people do not think of quotation marks. */
const toRead = /to\s+(?:read(?!\S)|(?:r(?:ea?)?)?$)/iy;

/** The pieces of a query in order. Everything in it but spaces belongs to one of them. */
export function readTokens(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let at = 0;
	while (at < text.length) {
		if (isSpace(text, at)) {
			at++;
			continue;
		}
		const token = readToken(text, at);
		tokens.push(token);
		at = token.span.end;
	}
	return tokens;
}

function readToken(text: string, start: number): Token {
	const afterSign = start + (text.startsWith('-', start) ? lengthAt(negated, text, start) : 0);
	named.lastIndex = afterSign;
	const word = named.exec(text)?.[1];
	const name = word !== undefined && findQueryName(word) ? word : undefined;
	const from = afterSign + (name === undefined ? 0 : name.length + 1);
	const piece = readPiece(text, from, name);
	return { ...piece, span: { start, end: piece.end }, not: afterSign > start, name };
}

interface Piece extends Pick<Token, 'value' | 'quotes'> {
	readonly end: number;
}

function readPiece(text: string, start: number, name: string | undefined): Piece {
	if (isQuote(text, start)) {
		return readPhrase(text, start);
	}
	const length = name !== undefined && hasStatus.test(name) ? lengthAt(toRead, text, start) : 0;
	return length === 0 ? readWord(text, start) : toWord({ start, end: start + length });
}

function toWord(value: Span): Piece {
	return { value, quotes: 'none', end: value.end };
}

function readPhrase(text: string, start: number): Piece {
	const marks = quoteMarks.find(row => row.includes(text.charAt(start))) ?? '';
	let end = start + 1;
	while (end < text.length && !marks.includes(text.charAt(end))) {
		end++;
	}
	const value = trim(text, { start: start + 1, end });
	return end < text.length
		? { value, quotes: 'closed', end: end + 1 }
		: { value, quotes: 'unclosed', end: Math.max(value.end, start + 1) };
}

/** Up to a space or a mark that opens a phrase, which the inches of `12"` do not. */
function readWord(text: string, start: number): Piece {
	let end = start;
	while (end < text.length && !isSpace(text, end)) {
		if (end > start && isQuote(text, end) && !ofWord.test(text.charAt(end - 1))) {
			break;
		}
		end++;
	}
	return toWord({ start, end });
}

function trim(text: string, { start, end }: Span): Span {
	const inside = text.slice(start, end);
	const from = start + inside.length - inside.trimStart().length;
	return { start: from, end: Math.max(from, start + inside.trimEnd().length) };
}

/** Most letters are told from spaces and marks by their number, in a small share of the time. */
function isSpace(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code < 128 ? code === 32 || (code >= 9 && code <= 13) : anySpace.test(text.charAt(at));
}

function isQuote(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code < 128 ? code === 34 : anyQuote.test(text.charAt(at));
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0].length ?? 0;
}
