import { formatPublicId } from '../../paper/ids';
import type { PaperDate } from '../../paper/paper';
import type { Span } from '../../text';
import { readDate } from '../dates';
import { entryOf } from '../entryOf';
import { forEachLine } from '../lines';
import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import {
	toAbstract,
	toAddresses,
	toAuthors,
	toIds,
	toKeywords,
	toLine,
	toPublished,
	toTitle,
} from './facts';
import { Fields } from './fields';
import { withoutTitle } from './taggedListing';

/**
 * Parses what Ovid exports as text.
 *
 * ```text
 * <1>
 * Author
 *   Lovelace, Ada 1;  Menabrea, Luigi 2
 * Title
 *   Notes on the analytical engine.[Article]
 * Source
 *   Scientific Memoirs.   3(2):666-731, September 1843.
 * DOI Number
 *   10.1000/notes.1843
 * ```
 *
 * A number in angle brackets begins a record, names of fields begin their lines, and what stands in
 * a field is indented. Instead of names there may be tags (`TI  - Notes`). Without numbers, the
 * field that comes first (`Score`, `Accession Number`) begins each record. From samples; Ovid does
 * not describe the format.
 *
 * @returns `undefined` where no entry is found
 */
export function parseOvid({ text }: Source): Listing | undefined {
	const entries: Entry[] = [];
	const problems: Problem[] = [];
	let fields: Fields | undefined;
	let from = 0;
	let to = 0;
	let isApart = false;
	const close = () => {
		const span = { start: from, end: to };
		const entry = fields && toOvidEntry(fields, span);
		if (entry) {
			entries.push(entry);
		} else if (fields) {
			problems.push(withoutTitle(span));
		}
	};
	const first = unnumbered.exec(text)?.[1];
	forEachLine(text, (start, end) => {
		const written = text.slice(start, end);
		const line = written.trim();
		if (line === '') {
			isApart = true;
			return;
		}
		const tag = /^([A-Z][A-Z0-9])\s{1,2}-(?:\s|$)/.exec(written)?.[1];
		if (first === undefined ? recordStart.test(line) : written.trimEnd() === first) {
			close();
			fields = new Fields();
			from = start + written.indexOf(line);
			if (first !== undefined) {
				fields.add(first, '');
			}
		} else if (!fields) {
			problems.push({ message: 'This belongs to no entry.', span: { start, end } });
		} else if (tag !== undefined) {
			fields.add(tag, written.slice(written.indexOf('-') + 1).trim());
		} else if (/^\s/.test(written)) {
			fields.append(line, isApart);
		} else {
			fields.add(line, '');
		}
		to = end;
		isApart = false;
	});
	close();
	return entries.length === 0 ? undefined : { form: 'tagged', entries, problems };
}

/** Whether a text begins with the number of a record and the name or tag of a field. */
export function looksLikeOvid({ head }: Source): boolean {
	return (
		unnumbered.test(head) ||
		/^<\d{1,6}>\s*[\r\n]+\s*(?:[A-Z][A-Za-z -]{2,40}\s*[\r\n]+[ \t]|[A-Z][A-Z0-9]\s{1,2}- )/.test(
			head,
		)
	);
}

/** A first field that has its name alone on a line, with another such field behind it. */
const unnumbered =
	/^\s{0,100}?(Score|Accession Number|VN|Unique Identifier|Record Owner)[ \t]*\r?\n[ \t]+\S.{0,200}\r?\n[A-Z][A-Za-z -]{2,40}\r?\n[ \t]+\S/;

const recordStart = /^<\d{1,6}>$/;

function toOvidEntry(fields: Fields, span: Span): Entry | undefined {
	const source = fields.first('Source', 'SO') ?? '';
	const pubmed = fields.first('PubMed ID', 'PMID', 'PM');
	const ids = [
		...toIds(fields.all('DOI Number', 'Digital Object Identifier', 'DOI', 'DO', 'DI')),
		...toIds(pubmed === undefined ? [] : [`pmid:${pubmed}`]),
	];
	const id = ids.find(one => one !== undefined);
	const title =
		toTitle(fields.first('Title', 'TI')?.replace(/\.?\s*\[[A-Z][\w ,&-]{2,40}\]\s*$/, '')) ||
		toTitle(fields.first('Chapter Title', 'Book Title', 'Original Title', 'OT')) ||
		(id ? formatPublicId(id) : '');
	if (title === '') {
		return undefined;
	}
	const venue = toVenue(fields.first('Journal Name', 'Journal', 'JN', 'JO') ?? source);
	const date = toDate(fields, source);
	return entryOf({
		title,
		abstract: toAbstract(fields.all('Abstract', 'AB')),
		authors: toAuthors(
			fields.all('Author', 'Authors', 'FA', 'AU').map(withoutNotes).slice(0, 1_000),
		),
		...{ ids, span, venue, date, published: toPublished(date, venue) },
		keywords: toKeywords(
			fields.all('Author Keywords', 'Keywords', 'Subject Headings', 'KW', 'ID', 'MH', 'SH'),
		),
		urls: toAddresses(fields.all('URL', 'UR', 'Link to the Ovid Full Text or citation')),
	});
}

/** Marks of affiliations, degrees and roles stand behind names: `Kohler, Lars MD 1`, `Max [Ed]`. */
function withoutNotes(text: string): string {
	return text
		.split(/;\s+/)
		.filter(name => !/^(?:[A-Z]{2,5}|Ph\.?D\.?)(?:\s*\d)*$/.test(name.trim()))
		.map(name =>
			name
				.replace(/\s*\[[^\]]*\]/g, '')
				.replace(/(?:,?\s+(?:RN|MD|MPH|PhD|MSc|\d{1,2}|[*+])|\s+,)+\s*$/, ''),
		)
		.join('; ');
}

/** The name before volume and pages: `Ecohydrology.   8(6):1048-1064, September 2015.` */
function toVenue(source: string): string | undefined {
	const name = source.split(/\.\s{2,}|\.\s+(?:Vol\.?\s|\d)|\.\s*$/)[0] ?? '';
	return /^\(|\(\d{4}\)/.test(name) ? undefined : toLine(name);
}

function toDate(fields: Fields, source: string): PaperDate | undefined {
	const told = fields.first(
		'Publication Date',
		'Date of Publication',
		'Year of Publication',
		'DP',
		'YR',
	);
	const fromSource = /(?:[A-Z][a-z]{2,8}\.?\s+(?:\d{1,2},?\s+)?)?(?:19|20)\d\d(?!\d)/.exec(
		source,
	)?.[0];
	const status = /\d{1,2} [A-Z][a-z]+ (?:19|20)\d\d/.exec(fields.first('Status') ?? '')?.[0];
	return [told, fromSource, status]
		.map(text => readDate(text ?? ''))
		.find(date => date !== undefined);
}
