import { monthNumber } from '../../paper/date';
import type { Span } from '../../text';

/** A date as the page shows it; without a year it is of the page's own year. */
export interface ShownDate {
	readonly month: number;
	readonly day: number;
	readonly year?: number;
}

/** The line below the dot: a date, and the number of comments if there are any. */
export interface DateLine {
	readonly date: ShownDate;
	readonly dateSpan: Span;
	readonly comments?: number;
	readonly commentsSpan?: Span;
	/** Where the line goes on with something else: two pages pasted without a line end between. */
	readonly rest?: Span;
}

/** Who wrote a paper: one of the two, never both. */
export interface Who {
	readonly authorCount?: number;
	readonly organization?: string;
	readonly organizationSlug?: string;
	readonly span: Span;
}

const shownDate =
	/^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? {1,2}(\d{1,2})(?!\d)(?:, ?(\d{4})(?!\d))?/;

/** `Apr 22` or `Oct 17, 2025`, and nothing else. */
export function parseShownDate(line: string): ShownDate | undefined {
	const match = shownDate.exec(line.slice(0, 40));
	return match?.[0].length === line.length ? toShownDate(match) : undefined;
}

/** `Jan 9 3`, `Oct 17, 2025`, with their places; `start` is where the line begins in the text. */
export function parseDateLine(line: string, start: number): DateLine | undefined {
	const match = shownDate.exec(line.slice(0, 40));
	const date = match && toShownDate(match);
	if (!match || !date) {
		return undefined;
	}
	const dateEnd = start + match[0].length;
	const comments = /^\s{1,3}(\d{1,7})/.exec(line.slice(match[0].length, match[0].length + 12));
	const end = dateEnd + (comments?.[0].length ?? 0);
	return {
		date,
		dateSpan: { start, end: dateEnd },
		...(comments?.[1] !== undefined && {
			comments: Number(comments[1]),
			commentsSpan: { start: end - comments[1].length, end },
		}),
		...(end < start + line.length && { rest: { start: end, end: start + line.length } }),
	};
}

const authorCount = /^([•·*\-–]\s{0,3})?(\d{1,3}(?:,\d{3})+|\d{1,6}) authors?$/i;

/** `• 4 authors`. The bullet may be missing only where the caller knows that authors stand here. */
export function parseAuthorCount(line: string, start: number, bullet: boolean): Who | undefined {
	const match = line.length < 40 ? authorCount.exec(line) : null;
	if (match?.[2] === undefined || (bullet && match[1]?.startsWith('•') !== true)) {
		return undefined;
	}
	const from = start + (match[1]?.length ?? 0);
	return {
		authorCount: Number(match[2].replaceAll(',', '')),
		span: { start: from, end: from + match[2].length },
	};
}

/**
 * `zai-org Z.ai`: the alternative text of the logo, which is the slug, and the name. Slugs have no
 * spaces; names may have, and may be anything. A line that begins with no slug is all name.
 */
export function parseOrganization(line: string, start: number): Who {
	const space = line.indexOf(' ');
	const slug = line.slice(0, space);
	const end = start + line.length;
	if (space < 0 || !/^\w[\w.-]*$/.test(slug)) {
		return { organization: line, span: { start, end } };
	}
	const name = line.slice(space).trimStart();
	return {
		organization: name.replace(/\s+/g, ' '),
		organizationSlug: slug,
		span: { start: end - name.length, end },
	};
}

function toShownDate(match: RegExpExecArray): ShownDate | undefined {
	const month = monthNumber(match[1] ?? '');
	const day = Number(match[2]);
	if (month === undefined || day < 1 || day > 31) {
		return undefined;
	}
	return { month, day, ...(match[3] !== undefined && { year: Number(match[3]) }) };
}
