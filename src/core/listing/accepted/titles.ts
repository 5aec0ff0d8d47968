import { isObject } from '../../library/json';
import { entryOf } from '../entryOf';
import { unnamed } from '../json/listing';
import { isQuote, nameAt, skipBlank, skipValue } from '../json/scan';
import { parseValue } from '../json/value';
import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { cleanLine } from '../text/clean';
import { told } from '../placeholder';
import { looksLikeTex } from '../text/looksLikeTex';
import { type ListFacts, toPaper } from './paper';
import { venueInName } from './venue';

/**
 * Lists of titles, as scripts of Python or JavaScript hold them, and JSON lists of the same; what
 * the list is called is the session, where it says so. Objects in such lists are papers as well.
 *
 * ```python
 * SESSION_1 = [
 *     "A Title",
 *     "Another Title",
 * ]
 * ```
 */
export function parseTitles({ text, name }: Source): Listing | undefined {
	const named = venueInName(name);
	const entries: Entry[] = [];
	const problems: Problem[] = [];
	for (const { start, category } of listsIn(text)) {
		readList(text, start, { named, category }, entries, problems);
	}
	return areTitles(entries) ? { form: 'accepted-list', entries, problems } : undefined;
}

/** Whether it seems to be lists of titles. */
export function looksLikeTitles(source: Source): boolean {
	const { head, json } = source;
	if (json?.root === 'list') {
		return /^\[\s*(?:\[\s*)?["']/.test(head);
	}
	if (json) {
		return /^\{\s*"[^"\n]{1,200}"\s*:\s*\[\s*"/.test(head);
	}
	const first = assigned().exec(head);
	return (
		first !== null && /^\[\s*(?:#[^\n]*\s+)?["'{]/.test(head.slice(first.index + first[0].length))
	);
}

/** `SESSION_1 = [`, `const papers: Paper[] = [`, at the beginning of a line. */
function assigned(): RegExp {
	return /^(?:export )?(?:const |let |var )?([A-Za-z_]\w{0,80})[ \t]*(?::[^=\n]{1,80})?=[ \t]*(?=\[)/gm;
}

interface TitleList {
	/** Where its bracket is. */
	readonly start: number;
	readonly category?: string | undefined;
}

function* listsIn(text: string): Generator<TitleList> {
	const start = skipBlank(text, 0);
	if (text[start] === '[') {
		yield { start };
		return;
	}
	if (text[start] === '{') {
		let at = skipBlank(text, start + 1);
		for (let named = memberAt(text, at); named; named = memberAt(text, at)) {
			if (text[named.value] === '[') {
				yield { start: named.value, category: categoryOf(named.name) };
			}
			at = skipBlank(text, skipValue(text, named.value));
		}
		return;
	}
	for (const match of text.matchAll(assigned())) {
		yield { start: match.index + match[0].length, category: categoryOf(match[1] ?? '') };
	}
}

function memberAt(text: string, at: number): ReturnType<typeof nameAt> {
	return isQuote(text, at) ? nameAt(text, at) : undefined;
}

/** `SESSION_1` is the session `Session 1`; `papers` is nothing of the kind. */
function categoryOf(name: string): string | undefined {
	const words = name.replace(/[_\s]+/g, ' ').trim();
	if (
		/^(?:all |accepted |the )?(?:papers?|titles?|list|posters?|data|accepted|items)$/i.test(words)
	) {
		return undefined;
	}
	const isShouted = words === words.toUpperCase();
	return isShouted ? words.charAt(0) + words.slice(1).toLowerCase() : words;
}

function readList(
	text: string,
	start: number,
	list: ListFacts,
	entries: Entry[],
	problems: Problem[],
): void {
	for (let at = next(text, start + 1); at < text.length && text[at] !== ']'; at = next(text, at)) {
		const from = at;
		at = skipValue(text, at);
		const span = { start: from, end: at };
		if (text[from] === '[') {
			readList(text, from, list, entries, problems);
			continue;
		}
		const value =
			isQuote(text, from) || text[from] === '{' ? parseValue(text.slice(from, at)) : null;
		const taken = isObject(value)
			? toPaper(value, span, list)
			: typeof value === 'string' && told(value) !== undefined
				? titled(value, span, list)
				: unnamed;
		if (typeof taken === 'string') {
			problems.push({ message: taken, span });
		} else if (taken) {
			entries.push(taken);
		}
	}
}

/** Remarks may stand between the titles. */
function next(text: string, from: number): number {
	let at = skipBlank(text, from);
	while (text[at] === '#' || text.startsWith('//', at)) {
		const end = text.indexOf('\n', at);
		at = end < 0 ? text.length : skipBlank(text, end);
	}
	return at;
}

function titled(title: string, span: Entry['span'], { named, category }: ListFacts): Entry {
	const year = named?.year as Entry['date'];
	return entryOf({
		title: cleanLine(title, { tex: looksLikeTex(title) }),
		venue: named?.venue,
		date: year,
		published: year,
		categories: category === undefined ? [] : [category],
		span,
	});
}

/** Titles are phrases; other lists of texts hold names, addresses, words. */
function areTitles(entries: readonly Entry[]): boolean {
	const phrases = entries.filter(
		({ title }) => title.length >= 12 && title.length <= 300 && /\S\s+\S+\s+\S/.test(title),
	);
	return entries.length >= 3 && phrases.length >= entries.length * 0.7;
}
