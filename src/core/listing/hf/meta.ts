import type { Line } from '../lines';
import {
	type DateLine,
	parseAuthorCount,
	parseDateLine,
	parseOrganization,
	type Who,
} from './facts';

/** What stands below an abstract: who, a dot, the date. Any part may be missing in a cut copy. */
export interface Meta {
	readonly who?: Who;
	readonly dated?: DateLine;
	/** How many lines it takes. */
	readonly length: number;
	/** Where its last part ends. */
	readonly end: number;
	/** Written with links, as converted pages have it: those have a reader of their own. */
	readonly linked: boolean;
}

/** No organisation is called by more. */
const longestName = 200;

/**
 * The meta lines that begin at line `at`, if they do.
 *
 * ```text
 *   • 4 authors                    zai-org Z.ai
 * ·                                ·
 * Oct 17, 2025                     Jan 9 3
 * ```
 *
 * @param room whether the lines above are enough for a title and an abstract
 */
export function readMeta(
	text: string,
	lines: readonly Line[],
	at: number,
	room: boolean,
): Meta | undefined {
	const first = lines[at];
	if (!first) {
		return undefined;
	}
	if (isDot(text, first)) {
		const dated = readDate(text, lines[at + 1]);
		return dated && toMeta(undefined, dated, first, 2);
	}
	if (first.end - first.start > longestName) {
		return undefined;
	}
	const line = text.slice(first.start, first.end);
	const dot = lines[at + 1];
	if (!dot || !isDot(text, dot)) {
		const who = parseAuthorCount(line, first.start, true);
		return who && toMeta(who, undefined, first, 1);
	}
	const dated = readDate(text, lines[at + 2]);
	const cutShort = lines[at + 2] === undefined;
	const count = parseAuthorCount(line, first.start, false);
	if (count && (dated || cutShort || line.startsWith('•'))) {
		return toMeta(count, dated, dot, dated ? 3 : 2);
	}
	// With a blank line between, a line above the dot may as well be the abstract's.
	if ((!dated && !cutShort) || (dot.apart && !room)) {
		return undefined;
	}
	const meta = toMeta(parseOrganization(line, first.start), dated, dot, dated ? 3 : 2);
	return isLink(line) ? { ...meta, linked: true } : meta;
}

/** `](https://…`, `][34]`, `https://…`: how converters of pages write what was a link. */
export function isLink(line: string): boolean {
	return /\]\(http|\]\[\d|^https?:\/\/\S+$/.test(line);
}

/** The `·` between who and when, alone on its line. */
export function isDot(text: string, line: Line): boolean {
	return line.end - line.start === 1 && '·•⋅・'.includes(text.charAt(line.start));
}

function readDate(text: string, line: Line | undefined): DateLine | undefined {
	return line && parseDateLine(text.slice(line.start, line.end), line.start);
}

function toMeta(
	who: Who | undefined,
	dated: DateLine | undefined,
	last: Line,
	length: number,
): Meta {
	const end = dated ? (dated.commentsSpan ?? dated.dateSpan).end : last.end;
	return { ...(who && { who }), ...(dated && { dated }), length, end, linked: false };
}
