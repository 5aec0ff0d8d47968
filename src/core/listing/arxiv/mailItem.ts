import { readDate } from '../dates';
import type { Entry, Problem } from '../listing';
import type { Span } from '../../text';
import { readAuthors } from './authors';
import { arxivText, toArxivEntry } from './paper';

/** The lines of one paper in a mailing, each with its place. */
export interface MailItem {
	readonly span: Span;
	/** From the id to the last field. */
	readonly head: readonly MailLine[];
	/** The abstract as it stands; empty where there is none. */
	readonly abstract: string;
}

/** A line without its end. */
export interface MailLine extends Span {
	readonly text: string;
}

/** What one paper comes to. */
export interface ReadItem {
	readonly entry?: Entry;
	readonly problems: readonly Problem[];
}

/** Fields that say nothing that is kept. */
const passed = new Set([
	'from',
	'report-no',
	'msc-class',
	'acm-class',
	'license',
	'subj-class',
	'proxy',
	'note',
	'notes',
	'figures',
]);

const fieldLine =
	/^([A-Za-z][A-Za-z-]{1,20})(?: \((?:\*cross-listing\*|revised ?v?(\d{0,3})[^)]*)\))?:\s?(.*)$/;

/**
 * Reads one paper of a mailing, of a listing file or of an `.abs` file.
 *
 * ```text
 * arXiv:2303.00763 (*cross-listing*)
 * From: A. Sender <a@example.org>
 * Date: Wed, 1 Mar 2023 19:00:02 GMT   (3197kb,D)
 * Date (revised v2): Thu, 2 Mar 2023 10:00:00 GMT   (3198kb,D)
 *
 * Title: A title that goes on
 *   in the next line
 * Authors: A. Author (Somewhere) and B. Author
 * Categories: astro-ph.GA astro-ph.HE
 * ```
 */
export function readMailItem(item: MailItem): ReadItem {
	const fields = new Map<string, string>();
	const problems: Problem[] = [];
	let version: number | undefined;
	let current: string | undefined;
	for (const line of item.head) {
		if (line.text.trim() === '') {
			current = undefined;
			continue;
		}
		const field = /^\s/.test(line.text) ? null : fieldLine.exec(line.text);
		const name = field?.[1]?.toLowerCase() ?? '';
		if (field && isField(name)) {
			current = name;
			version = field[2] === undefined ? version : Number(field[2]) || version;
			if (!fields.has(name)) {
				fields.set(name, field[3] ?? '');
			}
		} else if (/^replaced with revised version\b/i.test(line.text)) {
			current = undefined;
		} else if (current !== undefined && /^\s/.test(line.text)) {
			fields.set(current, `${fields.get(current) ?? ''}\n${line.text.trim()}`);
		} else {
			problems.push({
				message: 'Not a field of this entry: a name and a colon would begin one.',
				span: { start: line.start, end: line.end },
			});
		}
	}
	const id = (fields.get('arxiv') ?? fields.get('paper') ?? '').replace(/\(\*.*$/s, '').trim();
	const { authors } = readAuthors(fields.get('authors') ?? fields.get('author') ?? '', arxivText);
	const entry = toArxivEntry({
		span: item.span,
		ids: [`arXiv:${id}`],
		title: fields.get('title'),
		abstract: item.abstract,
		authors,
		date: readDate(fields.get('date') ?? ''),
		categories: fields.get('categories')?.split(/\s+/),
		doi: fields.get('doi'),
		journal: fields.get('journal-ref'),
		comments: fields.get('comments'),
		version,
	});
	if (!entry) {
		const message = 'An entry without a title and without an arXiv id that can be read.';
		return { problems: [{ message, span: item.span }] };
	}
	return { entry, problems };
}

function isField(name: string): boolean {
	return passed.has(name) || known.has(name);
}

const known = new Set([
	...['arxiv', 'paper', 'date', 'title', 'author', 'authors', 'categories', 'comments'],
	...['comment', 'journal-ref', 'doi'],
]);
