import type { Author } from '../../paper/paper';
import { parseName } from '../names';
import type { Notation } from '../text/clean';

/** The people that arXiv's line of authors names, and how many it leaves out at least. */
export interface Authors {
	readonly authors: readonly Author[];
	/** How many there are, where the line says that it does not show all. */
	readonly count?: number;
}

/**
 * Reads the authors as arXiv writes them in one text. Affiliations stand in parentheses, also
 * nested; names are divided by commas, `and` or `&`; a suffix such as `Jr.` belongs to the name
 * before it.
 *
 * ```text
 * A. Schild (Oxford), B. Paczy\'nski (INAF (Arcetri), Italy) and C. King, Jr.
 * by F. X. Timmes, S. E. Woosley, et al. (12 additional authors not shown)
 * ```
 */
export function readAuthors(text: string, notation: Notation = {}): Authors {
	const hidden = /\((\d{1,5}) additional authors? not shown\)/i.exec(text);
	const authors = splitAuthors(text)
		.map(name => readAuthor(name, notation))
		.filter(author => author !== undefined);
	return hidden ? { authors, count: authors.length + Number(hidden[1]) } : { authors };
}

/** One author, without affiliation; `undefined` for what is no name. */
export function readAuthor(text: string, notation: Notation = {}): Author | undefined {
	return /\p{L}/u.test(text) ? parseName(text, notation) : undefined;
}

/** Names in one text, each without what stands in parentheses. */
export function splitAuthors(text: string): readonly string[] {
	if (/author list is (?:unavailable|not available)/i.test(text)) {
		return [];
	}
	const names: string[] = [];
	for (const piece of withoutParentheses(text)
		.replace(/\s{2,}/g, ' ')
		.replace(/^\s*by\s+/i, '')
		.replace(/\b((?:collaborations?|consortium|team|group)\s*):/gi, '$1,')
		.split(/,\s*(?:and|&)\s+|,|;|\s(?:and|&)\s/)) {
		const name = piece
			.replace(/^\s*(?:for|on behalf of)\s+(?:the\s+)?/i, '')
			.replace(/\s+(?:for|on behalf of) the\s.*$/is, '')
			.trim();
		const last = names.length - 1;
		if (/^(?:Jr|Sr|II|III|IV)\.?$/.test(name) && last >= 0) {
			names[last] = `${names[last] ?? ''} ${name}`;
		} else if (name !== '') {
			names.push(name);
		}
	}
	return names;
}

/** A text without its parentheses and what is in them; one that is never closed ends the text. */
function withoutParentheses(text: string): string {
	if (!text.includes('(')) {
		return text;
	}
	let result = '';
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === '(') {
			result += depth === 0 ? text.slice(from, at) : '';
			depth++;
		} else if (character === ')' && depth > 0 && --depth === 0) {
			from = at + 1;
		}
	}
	return depth === 0 ? result + text.slice(from) : result;
}
