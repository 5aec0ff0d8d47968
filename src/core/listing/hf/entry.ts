import { toPaperDate } from '../../paper/date';
import type { FactName } from '../../paper/paper';
import type { Span } from '../../text';
import { findAddresses } from '../addresses';
import type { Line } from '../lines';
import type { Entry } from '../listing';
import type { Draft } from './page';

/**
 * The facts of a paper on the page.
 *
 * @param pageYear the year of dates that name none; without it they stay unknown
 */
export function toEntry(text: string, { paper, meta }: Draft, pageYear?: number): Entry {
	const title = spanOf(paper.title);
	const abstract = paper.abstract.length > 0 ? spanOf(paper.abstract) : undefined;
	const shown = meta?.dated?.date;
	const year = shown?.year ?? pageYear;
	const date = shown && year !== undefined && toPaperDate(year, shown.month, shown.day);
	const addresses = abstract ? findAddresses(text.slice(abstract.start, abstract.end)) : [];
	const count = meta?.who?.authorCount;
	const organization = meta?.who?.organization;
	const slug = meta?.who?.organizationSlug;
	const comments = meta?.dated?.comments;

	const spans: Partial<Record<FactName, Span>> = { title };
	if (abstract) {
		spans.abstract = abstract;
	}
	if (meta?.who) {
		spans[count === undefined ? 'organization' : 'authorCount'] = meta.who.span;
	}
	if (date && meta?.dated) {
		spans.date = meta.dated.dateSpan;
	}
	if (meta?.dated?.commentsSpan) {
		spans.comments = meta.dated.commentsSpan;
	}
	if (abstract && addresses[0]) {
		spans.urls = {
			start: abstract.start + addresses[0].span.start,
			end: abstract.start + (addresses.at(-1) ?? addresses[0]).span.end,
		};
	}
	return {
		title: join(text, paper.title),
		...(abstract && { abstract: join(text, paper.abstract) }),
		...(count !== undefined && { authorCount: count }),
		...(organization !== undefined && { organization }),
		...(slug !== undefined && { organizationSlug: slug }),
		...(date && { date, dateIsLocal: true }),
		...(comments !== undefined && { comments }),
		ids: [],
		urls: [...new Set(addresses.map(({ url }) => url))],
		span: { start: title.start, end: meta?.end ?? abstract?.end ?? title.end },
		spans,
	};
}

function spanOf(lines: readonly Line[]): Span {
	return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

/** One line again of what was wrapped; paragraphs stay apart. */
function join(text: string, lines: readonly Line[]): string {
	let joined = '';
	for (const { start, end, apart } of lines) {
		const words = text.slice(start, end);
		const clean = /[^\S ]|  /.test(words) ? words.replace(/\s+/g, ' ') : words;
		joined = joined === '' ? clean : joined + (apart ? '\n\n' : ' ') + clean;
	}
	return joined;
}
