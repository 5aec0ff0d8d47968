import type { PublicId } from '../../paper/ids';
import type { Span } from '../../text';
import type { SearchField } from '../engine';
import type { Condition } from './filters';
import { parseFilter } from './filterValue';
import { findNamedIds } from './namedIds';
import { findQueryName } from './queryNames';
import { readTokens, type Token } from './tokens';

/** A query as it was understood. */
export interface TypedQuery {
	readonly parts: readonly QueryPart[];
	/** Public ids named in it, each once. */
	readonly ids: readonly PublicId[];
}

/** What a query consists of: words to look for, and filters. */
export type QueryPart = TextPart | FilterPart;

/** Words to look for: all plain words that stand together, a phrase, or the value of a field. */
export interface TextPart {
	readonly type: 'text';
	/** As typed, without quotation marks, sign and name of the field. */
	readonly text: string;
	/** It stood between quotation marks: the words must follow each other as they are. */
	readonly exact: boolean;
	/** The only fields to look into. */
	readonly fields?: readonly SearchField[];
	/** It must not be there. */
	readonly not: boolean;
	/** It ends where the typed text ends, so it may be the beginning of a longer word. */
	readonly open: boolean;
	/** All of it, with sign, name and quotation marks. */
	readonly span: Span;
}

/** A filter, and where it stands. */
export interface FilterPart extends Condition {
	readonly type: 'filter';
	readonly span: Span;
}

const longestQuery = 1_000;
const mostParts = 40;

/** Letters of English come first, as they are found much faster. */
const anyWord = /[a-z]|[\p{L}\p{N}]/iu;

/**
 * Understands whatever is typed: what makes no sense as syntax is taken as plain words, and what
 * is about to make sense, such as `topic:` at the end, is left out.
 *
 * @example `reward models -survey author:"Ada Lovelace" year:2024..`
 */
export function parseQuery(typed: string): TypedQuery {
	const text = toReadable(typed);
	const parts: QueryPart[] = [];
	let words: Span | undefined;
	const endWords = () => {
		if (words) {
			parts.push(...toText(text, words, words, { open: words.end === typed.length }));
			words = undefined;
		}
	};
	for (const token of readTokens(text)) {
		const meant = toParts(token, text, typed.length);
		if (meant === 'words') {
			words = { start: words?.start ?? token.span.start, end: token.span.end };
			continue;
		}
		endWords();
		parts.push(...meant);
		if (parts.length >= mostParts) {
			break;
		}
	}
	endWords();
	const kept = parts.slice(0, mostParts);
	return { parts: kept, ids: findNamedIds(kept.filter(mayNameId).map(part => part.text)) };
}

function toParts(token: Token, text: string, end: number): readonly QueryPart[] | 'words' {
	const { name, value, quotes, not, span } = token;
	const typed = text.slice(value.start, value.end);
	const open = quotes !== 'closed' && value.end === end;
	const known = name === undefined ? undefined : findQueryName(name);
	if (typed === '' && (quotes !== 'none' || text.slice(span.end).trim() === '')) {
		// Nothing yet, or nothing between quotation marks.
		return [];
	}
	if (known?.type === 'filter') {
		const filter = parseFilter(known.filter, { text: typed, quoted: quotes !== 'none', open });
		if (filter !== undefined) {
			return filter === 'unfinished' ? [] : [{ type: 'filter', filter, not, span }];
		}
	}
	if (known?.type === 'field' && anyWord.test(typed)) {
		const exact = isExact(token, typed);
		return toText(text, value, span, { exact, fields: [known.field], not, open });
	}
	if (name !== undefined || quotes === 'none') {
		const words = { start: span.start + 1, end: span.end };
		return not ? toText(text, words, span, { not, open: span.end === end }) : 'words';
	}
	return toText(text, value, span, { exact: isExact(token, typed), not, open });
}

/** The user is still typing a phrase that is not closed: a word of it may be all there will be. */
function isExact({ quotes }: Token, typed: string): boolean {
	return quotes === 'closed' || (quotes === 'unclosed' && /\s/.test(typed));
}

function toText(
	text: string,
	value: Span,
	span: Span,
	more: Partial<TextPart>,
): readonly QueryPart[] {
	const typed = text.slice(value.start, value.end);
	return anyWord.test(typed)
		? [{ type: 'text', text: typed, exact: false, not: false, open: false, ...more, span }]
		: [];
}

function mayNameId(part: QueryPart): part is TextPart {
	return part.type === 'text' && !part.not && (!part.fields || part.fields.includes('key'));
}

function toReadable(typed: string): string {
	if (typed.length <= longestQuery) {
		return typed;
	}
	// Half a character at the cut is none.
	return typed.slice(0, longestQuery).replace(/[\ud800-\udbff]$/, '');
}
