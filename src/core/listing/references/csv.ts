import {
	formatPublicId,
	type PublicId,
	parseArxivVersion,
	parsePublicId,
	repairArxivId,
} from '../../paper/ids';
import type { PaperDate } from '../../paper/paper';
import { dateOfParts, readDate } from '../dates';
import { entryOf } from '../entryOf';
import type { Entry, Listing, Problem } from '../listing';
import { isPlaceholder } from '../placeholder';
import type { Source } from '../source';
import { hasHeader, readDelimited, type TableRow } from '../table/delimited';
import { findNameDivider, type NameDivider, parseAuthorCell } from './csvAuthors';
import { type Column, type Columns, findColumns, isHeader } from './csvColumns';
import { parseTopicCells } from './csvTopics';
import { idsInVenue, toAbstract, toAddresses, toIds, toLine, toPublished, toTitle } from './facts';
import { withoutTitle } from './taggedListing';

/**
 * Parses tables with one paper a row, as Zotero, Scopus, the Web of Science, PubMed, Google Scholar,
 * Publish or Perish, Rayyan, Covidence, IEEE Xplore, OpenAlex and The Lens export them.
 *
 * ```text
 * Title;Authors;Publication Year;DOI
 * Notes on the analytical engine;"Lovelace, Ada; Menabrea, Luigi";1843;10.1000/notes.1843
 * ```
 *
 * Columns are found by their names, in any order; a table is one of papers where it has a title and
 * something else that tells of a paper. Lines above the header, such as a search query, are passed
 * over.
 *
 * @returns `undefined` where no entry is found
 */
export function parseCsv({ text }: Source): Listing | undefined {
	const { header, rows, problems: unread } = readDelimited(text, isHeader);
	const columns = findColumns(header);
	const [authors = -1] = columns.get('authors') ?? [];
	const divider = findNameDivider(rows.slice(0, 500).map(row => row.cells[authors] ?? ''));
	const entries: Entry[] = [];
	const problems: Problem[] = [...unread];
	for (const row of rows) {
		if (
			row.cells.length > header.length &&
			row.cells.slice(header.length).some(cell => !isPlaceholder(cell))
		) {
			const message = `This row has ${row.cells.length} cells, and the header ${header.length}, so it is not known which is which.`;
			problems.push({ message, span: row.span });
			continue;
		}
		const entry = toCsvEntry(row, columns, divider);
		if (entry) {
			entries.push(entry);
		} else {
			problems.push(withoutTitle(row.span));
		}
	}
	problems.sort((a, b) => a.span.start - b.span.start);
	return entries.length === 0 ? undefined : { form: 'csv', entries, problems };
}

/** Whether one of the first lines is the header of a table of papers. */
export function looksLikeCsv({ head }: Source): boolean {
	return hasHeader(head, isHeader);
}

/** Takes what stands in a column of a row, the first one of its names that says something. */
type Told = (column: Column) => string | undefined;

function toCsvEntry(
	{ cells, span }: TableRow,
	columns: Columns,
	divider: NameDivider,
): Entry | undefined {
	const all = (column: Column) =>
		(columns.get(column) ?? [])
			.map(index => toValue(cells[index] ?? ''))
			.filter(text => !isPlaceholder(text));
	const told: Told = column => all(column)[0];
	const source = told('source');
	const venue = toLine(told('venue') ?? source?.replace(/\s*\((?:19|20)\d\d\).*$/s, ''));
	const addresses = toAddresses(all('url'));
	const ids = [
		...toIds(all('doi')),
		...all('pubmed').map(text => parsePublicId(`pmid:${/\d{1,9}/.exec(text)?.[0] ?? ''}`)),
		...all('arxiv').map(toArxivId),
		...all('id').map(toCatalogueId),
		...addresses.map(parsePublicId),
		...idsInVenue(venue),
		...idsInVenue(told('extra')),
	];
	const id = ids.find(one => one !== undefined);
	const title = toTitle(told('title')) || (id ? formatPublicId(id) : '');
	if (title === '') {
		return undefined;
	}
	const date = toDate(told, source);
	const arxiv = [...all('arxiv'), ...addresses, ...all('id')].find(text => /\dv\d/.test(text));
	return entryOf({
		title,
		abstract: toAbstract(all('abstract').slice(0, 1)),
		authors: parseAuthorCell(told('authors') ?? '', divider),
		...{ ids, span, venue, date, published: toPublished(date, venue, told('publisher')) },
		version: arxiv === undefined ? undefined : parseArxivVersion(arxiv),
		keywords: parseTopicCells(all('keywords')),
		categories: parseTopicCells(all('categories')),
		keys: all('key'),
		code: toAddresses(all('code'))[0],
		project: toAddresses(all('project'))[0],
		urls: addresses,
	});
}

/** Spreadsheets are told that a number is a text by writing it as a formula: `="4/3/2024"`. */
function toValue(cell: string): string {
	const trimmed = cell.trim();
	return trimmed.startsWith('="') ? trimmed.slice(2).replace(/"$/, '') : trimmed;
}

function toArxivId(text: string): PublicId | undefined {
	return parsePublicId(text) ?? parsePublicId(`arxiv:${text}`) ?? repairArxivId(text);
}

/** An id of a catalogue in a column that may as well hold the number of a row. */
function toCatalogueId(text: string): PublicId | undefined {
	return /^[\da-f]{40}$/.test(text) ? parsePublicId(`s2:${text}`) : parsePublicId(text);
}

function toDate(told: Told, source: string | undefined): PaperDate | undefined {
	const date = readDate(told('date') ?? '');
	const year = readDate(told('year') ?? '');
	if (year === undefined) {
		return date ?? readDate(/Date of Publication: (.+)$/.exec(source ?? '')?.[1] ?? source ?? '');
	}
	if (date?.startsWith(year)) {
		return date;
	}
	// A month may come with its day: `MAR 15`.
	const [, month = told('month'), day = told('day')] =
		/^([A-Za-z]{3,9})(?:[\s-]+(\d{1,2}))?$/.exec(told('month') ?? told('date') ?? '') ?? [];
	return year.length > 4 ? year : dateOfParts(year, month, day);
}
