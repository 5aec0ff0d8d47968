import type { Span } from '../../text';
import { forEachLine } from '../lines';
import type { Problem } from '../listing';
import { Fields } from './fields';

/** A tag at the beginning of a line, and where its value begins. */
export interface TagLine {
	readonly tag: string;
	readonly value: number;
}

/** How one form writes records as lines that begin with a tag. */
export interface TagSyntax {
	/** The tag of a line, if it has one. */
	readonly tagOf: (text: string, start: number, end: number) => TagLine | undefined;
	/** Whether a tag begins a new record. Without an open record every tag does. */
	readonly begins: (tag: string, open: Fields, isApart: boolean) => boolean;
	/** Whether a tag ends the record; what stands behind it belongs to none. */
	readonly ends: (tag: string) => boolean;
	/** Whether a line without a tag is known to say nothing. */
	readonly isFurniture: (line: string) => boolean;
}

/**
 * Reads records of lines that begin with a tag. A line without one goes on with the value above
 * it, as a paragraph of its own where a blank line stands between.
 *
 * @param visit takes a record with the place of its lines
 * @returns lines that belong to no record
 */
export function readTagged(
	text: string,
	syntax: TagSyntax,
	visit: (fields: Fields, span: Span) => void,
): Problem[] {
	const problems: { message: string; span: { start: number; end: number } }[] = [];
	let open: Fields | undefined;
	let from = 0;
	let to = 0;
	let isApart = true;
	let isStray = false;
	const close = () => {
		if (open) {
			visit(open, { start: from, end: to });
		}
		open = undefined;
	};
	forEachLine(text, (lineStart, lineEnd) => {
		const start = skipSpace(text, lineStart, lineEnd);
		const end = trimSpace(text, start, lineEnd);
		if (start === end) {
			isApart = true;
			return;
		}
		const line = syntax.tagOf(text, start, end);
		if (line) {
			isStray = false;
			const { tag } = line;
			if (!open || syntax.begins(tag, open, isApart)) {
				close();
				if (!syntax.ends(tag)) {
					open = new Fields();
					from = start;
				}
			}
			to = end;
			if (syntax.ends(tag)) {
				close();
			} else {
				open?.add(tag, text.slice(skipSpace(text, line.value, end), end));
			}
		} else if (mayBeFurniture(text, start, end) && syntax.isFurniture(text.slice(start, end))) {
			isStray = false;
		} else if (open) {
			open.append(text.slice(start, end), isApart);
			to = end;
		} else {
			const last = problems.at(-1);
			if (isStray && last) {
				last.span.end = end;
			} else {
				problems.push({ message: 'This belongs to no entry.', span: { start, end } });
			}
			isStray = true;
		}
		isApart = false;
	});
	close();
	return problems;
}

/** Longer lines are text, whatever they begin with. */
function mayBeFurniture(text: string, start: number, end: number): boolean {
	return end - start < 200 || text.startsWith('Link to the', start);
}

/** The first unit in a stretch that is no white space; the byte order mark counts as such. */
export function skipSpace(text: string, start: number, end: number): number {
	while (start < end && isSpace(text.charCodeAt(start))) {
		start++;
	}
	return start;
}

function trimSpace(text: string, start: number, end: number): number {
	while (end > start && isSpace(text.charCodeAt(end - 1))) {
		end--;
	}
	return end;
}

function isSpace(code: number): boolean {
	return code <= 0x20 || code === 0xa0 || code === 0xfeff || code === 0xfffe;
}

/** Whether a unit may begin a tag. */
export function isCapital(code: number): boolean {
	return code >= 0x41 && code <= 0x5a;
}

/** Whether a unit may stand within a tag. */
export function isCapitalOrDigit(code: number): boolean {
	return isCapital(code) || (code >= 0x30 && code <= 0x39);
}
