import type { PaperDate } from '../../paper/paper';
import { readDate } from '../dates';

/**
 * When a paper was first submitted, of a line of arxiv.org's search: `Submitted 9 May, 2025; v1
 * submitted 6 November, 2024; originally announced November 2024.`
 */
export function readSubmitted(line: string): PaperDate | undefined {
	const first = /\bv1 submitted\s+([^;]+)/i.exec(line) ?? /\bSubmitted\s+([^;]+)/i.exec(line);
	return first?.[1] === undefined ? undefined : readDate(first[1]);
}

/** A heading of a section or of a day on a list page, with what it says. */
export interface SectionHeading {
	/** Whether the papers below are new, so that the page's day is theirs. */
	readonly isNew: boolean;
	readonly day?: PaperDate;
}

/**
 * Reads a heading of a list page: `New submissions (showing 88 of 88 entries)`, `Cross-lists for
 * Fri, 8 Nov 24`, `Thu, 7 Nov 2024 (showing 50 of 190 entries )`, `Showing new listings for
 * Thursday, 7 November 2024`.
 */
export function readHeading(text: string): SectionHeading | undefined {
	const line = text.replace(/\s+/g, ' ').trim();
	const day =
		/(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, (\d{1,2} [A-Z][a-z]{2,8} (?:\d{4}|\d\d))\b/.exec(
			line,
		)?.[1];
	const date = day === undefined ? undefined : readDate(day.replace(/ (\d\d)$/, ' 20$1'));
	const dated = date === undefined ? {} : { day: date };
	if (/^(?:Showing )?new (?:submissions|listings)\b/i.test(line)) {
		return { isNew: true, ...dated };
	}
	if (
		/^(?:cross(?:[- ](?:submissions|lists))|replacements?(?: submissions)?)\b.{0,80}$/i.test(line)
	) {
		return { isNew: false, ...dated };
	}
	return date !== undefined && /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(line) && line.length < 80
		? { isNew: true, day: date }
		: undefined;
}
