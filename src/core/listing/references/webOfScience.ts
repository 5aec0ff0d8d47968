import { formatPublicId } from '../../paper/ids';
import type { PaperDate } from '../../paper/paper';
import type { Span } from '../../text';
import { dateOfParts, readDate } from '../dates';
import { entryOf } from '../entryOf';
import type { Entry, Listing } from '../listing';
import type { Source } from '../source';
import { toAbstract, toAuthors, toIds, toKeywords, toLine, toPublished, toTitle } from './facts';
import type { Fields } from './fields';
import { headLines } from './ris';
import { isCapital, isCapitalOrDigit, type TagLine, type TagSyntax } from './taggedLines';
import { readTaggedListing, withoutTitle } from './taggedListing';

/**
 * Parses what the Web of Science and the databases beside it export as plain text.
 *
 * ```text
 * FN Clarivate Analytics Web of Science
 * VR 1.0
 * PT J
 * AU Lovelace, A
 *    Menabrea, LF
 * TI Notes on the analytical
 *    engine
 * PY 1843
 * ER
 *
 * EF
 * ```
 *
 * Tags are those of "Web of Science Core Collection Field Tags". A line that goes on is indented by
 * three; in lists of authors each line is one.
 *
 * @returns `undefined` where no entry is found
 */
export function parseWebOfScience({ text }: Source): Listing | undefined {
	return readTaggedListing(text, {
		form: 'tagged',
		syntax,
		toEntry: toWebOfScienceEntry,
		problemOf: (fields, span) => (isFrame(fields) ? undefined : withoutTitle(span)),
	});
}

/** Whether a text begins as such an export does, or at least with a record of one. */
export function looksLikeWebOfScience(source: Source): boolean {
	const lines = headLines(source.head.slice(0, 2_000), 8);
	const [first = '', second = ''] = lines;
	return (
		/^FN .*(?:Web of|ISI|Clarivate|Thomson|Export)/i.test(first) ||
		(/^(?:FN|VR) /.test(first) && /^(?:VR|PT) /.test(second)) ||
		(/^PT [A-Z]$/.test(first) && /^[A-Z][A-Z0-9] \S/.test(second))
	);
}

const syntax: TagSyntax = {
	tagOf: webOfScienceTag,
	begins: tag => tag === 'PT',
	ends: tag => tag === 'ER' || tag === 'EF',
	isFurniture: () => false,
};

/** Only at the very beginning of a line, since values that go on may begin with two capitals. */
function webOfScienceTag(text: string, start: number, end: number): TagLine | undefined {
	const isAtStart = start === 0 || /[\n\r\uFEFF]/.test(text[start - 1] ?? '');
	const isTag =
		isAtStart &&
		isCapital(text.charCodeAt(start)) &&
		isCapitalOrDigit(text.charCodeAt(start + 1)) &&
		(start + 2 === end || text.charCodeAt(start + 2) === 0x20);
	return isTag ? { tag: text.slice(start, start + 2), value: start + 2 } : undefined;
}

/** The lines around all records. */
function isFrame(fields: Fields): boolean {
	return fields.has('FN') || (fields.size === 1 && fields.has('VR'));
}

function toWebOfScienceEntry(fields: Fields, span: Span): Entry | undefined {
	const medline = fields.first('PM');
	const ids = [
		...toIds(fields.all('DI', 'D2')),
		...toIds(medline === undefined ? [] : [`pmid:${medline}`]),
	];
	const id = ids.find(one => one !== undefined);
	const title = toTitle(fields.first('TI')) || (id ? formatPublicId(id) : '');
	if (title === '') {
		return undefined;
	}
	const source = toLine(fields.first('SO', 'CT', 'JI', 'J9'));
	// A book is its own source.
	const venue = source !== undefined && toTitle(source) === title ? undefined : source;
	const date = toDate(fields);
	const full = fields.all('AF', 'BF');
	const named = full.length > 0 ? full : fields.all('AU', 'BA', 'CA', 'GP');
	return entryOf({
		title,
		abstract: toAbstract(fields.all('AB')),
		authors: toAuthors(named.length > 0 ? named : fields.all('BE')),
		...{ ids, span, venue, date, published: toPublished(date, venue) },
		keywords: toWrapped(fields.all('DE', 'ID')),
		categories: toWrapped(fields.all('WC')),
	});
}

/** Here a line end within a list is a wrap, and divides nothing. */
function toWrapped(texts: readonly string[]): readonly string[] {
	return toKeywords(texts.map(text => text.replace(/\s*\n\s*/g, ' ')));
}

/** `PD` tells a month, perhaps a day, perhaps the year again: `FEB 2011`, `SPR`, `JUN 28 2011`. */
function toDate(fields: Fields): PaperDate | undefined {
	const year = fields.first('PY', 'EY');
	const day = fields.first('PD');
	const whole = day === undefined ? undefined : readDate(day);
	if (year === undefined || whole?.startsWith(year)) {
		return whole ?? readDate(fields.first('EA') ?? '');
	}
	const [, month, dayOfMonth] = /^([A-Za-z]{3,9})(?:[\s-]+(\d{1,2}))?(?!\d)/.exec(day ?? '') ?? [];
	return dateOfParts(year, month, dayOfMonth);
}
