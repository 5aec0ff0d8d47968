import { formatPublicId } from '../../paper/ids';
import type { Span } from '../../text';
import { readDate } from '../dates';
import { entryOf } from '../entryOf';
import type { Entry, Listing } from '../listing';
import type { Source } from '../source';
import {
	idsInVenue,
	toAbstract,
	toAddresses,
	toAuthors,
	toIds,
	toKeywords,
	toLine,
	toPublished,
	toTitle,
} from './facts';
import type { Fields } from './fields';
import { isKey } from './risEntry';
import { headLines } from './ris';
import { type TagLine, type TagSyntax } from './taggedLines';
import { readTaggedListing } from './taggedListing';

/**
 * Parses the format of refer and BibIX, which EndNote exports as `.enw`.
 *
 * ```text
 * %0 Journal Article
 * %A Lovelace, Ada
 * %T Notes on the analytical engine
 * %J Scientific Memoirs
 * %D 1843
 * %R 10.1000/notes.1843
 *
 * %0 Book
 * ```
 *
 * A tag is `%` and one character. Records are divided by blank lines, or where there are types (`%0`),
 * by these and by a second title behind a blank line. Tags as in refer(1) and in EndNote's export style of the same name.
 *
 * @returns `undefined` where no entry is found
 */
export function parseRefer({ text }: Source): Listing | undefined {
	return readTaggedListing(text, { form: 'endnote-refer', syntax, toEntry: toReferEntry });
}

/** Whether the first lines are tags of refer, of which one tells a title, an author or a type. */
export function looksLikeRefer({ head }: Source): boolean {
	if (!head.startsWith('%')) {
		return false;
	}
	const lines = headLines(head.slice(0, 4_000), 6);
	const tags = lines.map(line => referTag(line, 0, line.length)?.tag);
	return (
		/^%[0ATBE](?: |$)/.test(lines[0] ?? '') || tags.slice(0, 3).every(tag => tag !== undefined)
	);
}

const syntax: TagSyntax = {
	tagOf: referTag,
	begins: (tag, open, isApart) =>
		tag === '%0'
			? open.size > 1 || !open.has('%0')
			: isApart && (!open.has('%0') || (tag === '%T' && open.has('%T'))),
	ends: () => false,
	isFurniture: () => false,
};

function referTag(text: string, start: number, end: number): TagLine | undefined {
	if (text.charCodeAt(start) !== 0x25 || end - start < 2) {
		return undefined;
	}
	const code = text.charCodeAt(start + 1);
	const isTag =
		code > 0x20 &&
		code < 0x7f &&
		code !== 0x25 &&
		(start + 2 === end || text.charCodeAt(start + 2) <= 0x20);
	return isTag ? { tag: text.slice(start, start + 2), value: start + 2 } : undefined;
}

function toReferEntry(fields: Fields, span: Span): Entry | undefined {
	const venue = toLine(fields.first('%J', '%B', '%S'));
	const ids = [...toIds(fields.all('%R', '%U', '%M', '%3')), ...idsInVenue(venue)];
	const id = ids.find(one => one !== undefined);
	const isBook = /^(?:book|edited book)$/i.test(fields.first('%0') ?? '');
	const title =
		toTitle(fields.first('%T', '%Q')) ||
		toTitle(isBook ? fields.first('%B') : undefined) ||
		(id ? formatPublicId(id) : '');
	if (title === '') {
		return undefined;
	}
	const date = [...fields.all('%D', '%8')].map(readDate).find(one => one !== undefined);
	const exact = readDate(fields.first('%8') ?? '');
	const day = date !== undefined && exact?.startsWith(date) ? exact : date;
	const named = fields.all('%A');
	return entryOf({
		title,
		abstract: toAbstract(fields.all('%X')),
		authors: toAuthors(named.length > 0 ? named : fields.all('%E', '%?')),
		...{ ids, span, date: day, venue: isBook ? undefined : venue },
		published: isBook ? undefined : toPublished(day, venue, fields.first('%I')),
		keywords: toKeywords(fields.all('%K')),
		keys: fields.all('%F').filter(isKey),
		urls: toAddresses(fields.all('%U', '%>')),
	});
}
