import type { Span } from '../text';

/** A line that says something: its span is without the white space at both ends. */
export interface Line extends Span {
	/** Whether it is the first line, or a blank one stands above it. */
	readonly apart: boolean;
}

/**
 * The lines of a text that are not blank. Ends of lines are `\n`, `\r\n` or `\r`, also mixed, as
 * in a file put together from several.
 */
export function findLines(text: string): Line[] {
	const lines: Line[] = [];
	forEachFilledLine(text, (start, end, apart) => {
		lines.push({ start, end, apart });
	});
	return lines;
}

/** Calls `visit` with the lines that `findLines` gives, one by one, without keeping them. */
export function forEachFilledLine(
	text: string,
	visit: (start: number, end: number, apart: boolean) => void,
): void {
	let apart = true;
	forEachLine(text, (from, to) => {
		let start = from;
		let end = to;
		while (start < end && isSpace(text.charCodeAt(start))) {
			start++;
		}
		while (end > start && isSpace(text.charCodeAt(end - 1))) {
			end--;
		}
		if (start < end) {
			visit(start, end, apart);
		}
		apart = start === end;
	});
}

/** Calls `visit` with the span of each line, without its end; the last one may be empty. */
export function forEachLine(text: string, visit: (start: number, end: number) => void): void {
	let start = 0;
	// Each is searched for only when the last one found lies behind, so that a text without `\r`
	// is not searched for it line by line.
	let feed = next(text, '\n', 0);
	let carriage = next(text, '\r', 0);
	while (feed < text.length || carriage < text.length) {
		const end = Math.min(feed, carriage);
		visit(start, end);
		start = carriage + 1 === feed && feed < text.length ? feed + 1 : end + 1;
		if (feed < start) {
			feed = next(text, '\n', start);
		}
		if (carriage < start) {
			carriage = next(text, '\r', start);
		}
	}
	visit(start, text.length);
}

function next(text: string, character: string, from: number): number {
	const found = text.indexOf(character, from);
	return found < 0 ? text.length : found;
}

/** Whether a UTF-16 unit is white space as copied text has it, the byte order mark included. */
function isSpace(code: number): boolean {
	return (
		code <= 0x20 ||
		code === 0xa0 ||
		(code >= 0x2000 && code <= 0x200b) ||
		code === 0x202f ||
		code === 0x3000 ||
		code === 0xfeff
	);
}
