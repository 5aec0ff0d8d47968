import type { Span } from '../../text';
import { type RawEntry, readRawEntry } from './rawEntry';
import { commands, findStart, type Start } from './starts';
import { endOfBraced, type Value } from './value';

/** A BibTeX text taken apart. */
export interface Blocks {
	/** What `@string` says, by names in lower case; where two say it, the later one counts. */
	readonly macros: ReadonlyMap<string, Value>;
	/** The contents of `@comment{…}`, where programs keep what they know. */
	readonly comments: readonly string[];
	/** Text outside entries and commands, which BibTeX takes for comments. */
	readonly gaps: readonly Span[];
}

/**
 * Takes a text apart into entries and what stands between them. Entries are handed over one by one,
 * so that those of a large file need not all be kept as they were written.
 *
 * ```bibtex
 * Anything out here is a comment.
 * @string{icml = "International Conference on Machine Learning"}
 * @comment{jabref-meta: databaseType:bibtex;}
 * @inproceedings(earl2025, title = {Earl}, booktitle = icml # " 2025")
 * ```
 *
 * @param visit is given each entry, in order
 * @param readsCommented whether entries behind `%` count, as they do in code where all are so
 */
export function findBlocks(
	text: string,
	visit: (entry: RawEntry) => void,
	readsCommented = false,
): Blocks {
	const macros = new Map<string, Value>();
	const comments: string[] = [];
	const gaps: Span[] = [];
	let last = 0;
	for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, last))) {
		const start = findStart(text, at);
		if (!start || (!readsCommented && isCommented(text, at))) {
			continue;
		}
		if (at > last) {
			gaps.push({ start: last, end: at });
		}
		if (start.type === 'comment' || start.type === 'preamble') {
			last = endOfCommand(text, start);
			if (start.type === 'comment') {
				comments.push(text.slice(start.end, last - 1));
			}
			continue;
		}
		const entry = readRawEntry(text, at, start);
		last = Math.max(entry.span.end, start.end);
		if (commands.has(entry.type)) {
			for (const { name, value } of entry.fields) {
				macros.set(name, value);
			}
		} else {
			visit(entry);
		}
	}
	if (text.length > last) {
		gaps.push({ start: last, end: text.length });
	}
	return { macros, comments, gaps };
}

/** Whether its line begins with `%`. */
function isCommented(text: string, at: number): boolean {
	if (at === 0 || text.charCodeAt(at - 1) === 10) {
		return false;
	}
	const from = Math.max(0, at - widest);
	const left = text.slice(from, at);
	const line = Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1;
	return (line > 0 || from === 0) && /^\s*%/.test(left.slice(line));
}

/** How far the beginning of a line is looked for. */
const widest = 300;

/** Behind the bracket that closes a command; where none does, the end of its line. */
function endOfCommand(text: string, { closer, end }: Start): number {
	const limit = text.length;
	const close =
		closer === '}' ? endOfBraced(text, end - 1, limit, true) : text.indexOf(closer, end);
	if (close >= 0) {
		return close + 1;
	}
	const line = text.slice(end, end + 1000).search(/[\r\n]/);
	return line < 0 ? Math.min(limit, end + 1000) : end + line;
}
