import { parsePublicId, repairArxivId } from '../../paper/ids';
import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { type DelimitedTable, readDelimited, type TableRow } from '../table/delimited';
import { isArxivRecord, readJsonRecord } from './jsonRecord';
import { isPlaceholder } from '../placeholder';
import { toArxivEntry } from './paper';

/** Columns that hold an id, or would have one if it had not been taken for a number. */
const idColumns = /^(?:arxiv[_ ]?id|arxiv|id|paper[_ ]?id|entry[_ ]?id|article[_ ]?id)$/i;

/** Other tools' tables have these. */
const foreign = /^(?:item type|publication title|bibtex|citation key|cites|openalex|eid|pmid|ut)$/i;

/** Whether a text is a table of arXiv's papers: told by its header and its first rows. */
export function looksLikeArxivTable({ head }: Pick<Source, 'head'>): boolean {
	const line = /^[^\r\n]{1,2000}/.exec(head)?.[0] ?? '';
	if (!/titles?\b/i.test(line) || !/[,;\t]/.test(line) || /^[{[<@%]/.test(line)) {
		return false;
	}
	const table = readDelimited(head.slice(0, 30_000));
	const { header, rows } = table;
	// The last row of a piece of the text may be cut.
	const whole = rows.length > 1 ? rows.slice(0, -1) : rows;
	if (header.some(name => foreign.test(name)) || whole.length === 0) {
		return false;
	}
	const isKaggle = header.join() === 'titles,summaries,terms';
	const read = whole.slice(0, 5).filter(row => isArxivRecord(toRecord(table, row)));
	return isKaggle || read.length * 2 > Math.min(5, whole.length);
}

/**
 * Parses tables of arXiv's metadata, with commas, semicolons or tabs
 * (<https://github.com/staeiou/arxiv_archive> is one). Ids that a spreadsheet or a data frame took
 * for numbers are repaired.
 *
 * ```text
 * arxiv_id	title	author_text	abstract	categories	created	doi
 * 1501.0092300000001	"Counting ""Bids"""	A. Author, B. Author	We count them.	econ.EM	2015-01-05
 * 704.0528	Counting Waves	C. Author		hep-th	2007-04-04	10.1000/abc
 * ```
 */
export function parseArxivTable(text: string): Listing | undefined {
	const table = readDelimited(text);
	const entries: Entry[] = [];
	const problems: Problem[] = [...table.problems];
	for (const row of table.rows) {
		const entry = toArxivEntry(readJsonRecord(toRecord(table, row), row.span));
		if (entry) {
			entries.push(entry);
		} else {
			const message = 'A row with neither a title nor an arXiv id.';
			problems.push({ message, span: row.span });
		}
	}
	return entries.length === 0 && problems.length > 0
		? undefined
		: { form: 'arxiv-table', entries, problems };
}

/** A row under the names that records in JSON have. */
function toRecord(
	{ header }: DelimitedTable,
	{ cells }: TableRow,
): Readonly<Record<string, string>> {
	const record: Record<string, string> = {};
	for (const [i, name] of header.entries()) {
		const cell = cells[i]?.trim() ?? '';
		if (name !== '' && !isPlaceholder(cell)) {
			record[nameOf(name)] = idColumns.test(name) ? repair(cell) : cell;
		}
	}
	return record;
}

function nameOf(column: string): string {
	return column
		.toLowerCase()
		.replace(/\s+/g, '_')
		.replace(/^author_text$|^author\(s\)$/, 'authors');
}

/** What is no id as it stands may have been a number on its way. */
function repair(cell: string): string {
	const repaired =
		parsePublicId(cell) === undefined || hasLostZeros(cell) ? repairArxivId(cell) : undefined;
	return repaired ?? cell;
}

/** `1501.0920` was `1501.09200`: with four digits there are no ids since 2015. */
function hasLostZeros(cell: string): boolean {
	const match = /^(\d{4})\.\d{4}$/.exec(cell);
	return match?.[1] !== undefined && match[1] >= '1501';
}
