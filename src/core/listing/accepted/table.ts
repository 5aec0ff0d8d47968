import type { JsonObject } from '../../library/json';
import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { type DelimitedTable, readDelimited } from '../table/delimited';
import { plainName } from './fields';
import { hasOpenReviewIds } from './openReviewIds';
import { toPaper } from './paper';
import { withoutShared } from './shared';
import { venueInName } from './venue';

/**
 * Lists of accepted papers as tables (CSV, TSV), as Mini-Conf and ISMIR publish them and scripts
 * make them from OpenReview. Other columns, such as reviews, are passed over.
 *
 * ```csv
 * UID,title,authors,abstract,keywords,session
 * main.1,A Title,Ada Lovelace|Alan Turing,What it is about.,one|two,Machines
 * ```
 */
export function parseAcceptedTable(
	{ text, name }: Source,
	form: Listing['form'],
): Listing | undefined {
	const table = readDelimited(text);
	const named = venueInName(name);
	const first = table.rows.slice(0, 200).map(({ cells }) => toRecord(table, cells));
	const isOpenReview = hasOpenReviewIds(first, named?.venue);
	const list = { named, isOpenReview, isOfAll: form === 'openreview' };
	const entries: Entry[] = [];
	const problems: Problem[] = [...table.problems];
	for (const { cells, span } of table.rows) {
		const taken = toPaper(toRecord(table, cells), span, list);
		if (typeof taken === 'string') {
			problems.push({ message: taken, span });
		} else if (taken) {
			entries.push(taken);
		}
	}
	return entries.length === 0 ? undefined : { form, entries: withoutShared(entries), problems };
}

/** Whether it seems to be a table of accepted papers. */
export function looksLikeAcceptedTable(source: Source): boolean {
	const names = columnsOf(source);
	const isPapers =
		['title', 'papertitle'].some(one => names.has(one)) &&
		['authors', 'author', 'authornames', 'abstract', 'speakers'].some(one => names.has(one));
	return isPapers && accepted.some(name => names.has(name)) && !looksLikeOpenReviewTable(source);
}

/** Whether it seems to be a table made from OpenReview. */
export function looksLikeOpenReviewTable(source: Source): boolean {
	const names = columnsOf(source);
	const isTold = fromOpenReview.some(name => names.has(name));
	return names.has('title') && (isTold || source.head.includes('openreview.net/forum'));
}

const accepted = [
	'uid',
	'session',
	'sessions',
	'track',
	'papertype',
	'primarysubject',
	'decision',
	'accepttype',
	'presentationtype',
	'papertrack',
	'sess',
];
const fromOpenReview = [
	'openreviewurl',
	'forum',
	'ratings',
	'confidences',
	'avgrating',
	'ratingavg',
	'openreview',
];

/** More than any row of names is long. */
const longest = 5_000;

function columnsOf({ head }: Source): ReadonlySet<string> {
	const line = /^[^\r\n]*/.exec(head.slice(0, longest))?.[0] ?? '';
	const divider = ['\t', ';', ','].find(one => line.includes(one));
	return new Set(divider === undefined ? [] : line.split(divider).map(plainName));
}

function toRecord({ header }: DelimitedTable, cells: readonly string[]): JsonObject {
	const record: Record<string, string> = {};
	for (let i = 0; i < header.length; i++) {
		const cell = cells[i];
		if (cell !== undefined && cell !== '') {
			record[header[i] ?? ''] = cell;
		}
	}
	return record;
}
