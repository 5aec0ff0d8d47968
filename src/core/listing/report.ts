import { fullName } from '../paper/authors';
import { type IdKind, splitPublicId } from '../paper/ids';
import type { Author } from '../paper/paper';
import type { Span } from '../text';
import { plural } from '../triage/rowText';
import type { Entry, EntryTriage, Listing, ListingForm, Problem } from './listing';
import { positionsOf } from './place';

/** What `papers parse --json` prints about one file. Spans count UTF-16 units. */
export interface ListingReport {
	readonly format: ListingForm | null;
	readonly papers: readonly PaperReport[];
	readonly problems: readonly Problem[];
}

/** One paper in it. A fact that the listing does not tell is left out. */
export interface PaperReport {
	readonly title: string;
	readonly abstract: string;
	/** As the source writes them, where it writes each as one text. */
	readonly authors?: readonly string[];
	/** The same in parts, as far as they could be told. */
	readonly names?: readonly Author[];
	readonly authorCount?: number;
	readonly organization?: string;
	/** `2025-10-17`; shorter where less is known. */
	readonly date?: string;
	/** When it appeared in its venue, where the source tells. */
	readonly published?: string;
	readonly venue?: string;
	readonly comments?: number;
	readonly upvotes?: number;
	readonly categories?: readonly string[];
	readonly keywords?: readonly string[];
	readonly code?: string;
	readonly project?: string;
	/** What a bibliography calls it. */
	readonly keys?: readonly string[];
	readonly triage?: EntryTriage;
	/** The version of the arXiv id. */
	readonly version?: number;
	/** E.g. `{"arxiv":"2602.03647"}`; of several of one kind, the first. */
	readonly ids: Readonly<Partial<Record<IdKind, string>>>;
	readonly urls: readonly string[];
	readonly span: Span;
}

/** A parsed listing as a report. */
export function toReport({ form, entries, problems }: Listing): ListingReport {
	return { format: form, papers: entries.map(toPaperReport), problems };
}

/** The report on a file that is no listing or could not be read: no papers and one problem. */
export function failedReport(message: string, text = ''): ListingReport {
	return {
		format: null,
		papers: [],
		problems: [{ message, span: { start: 0, end: text.length } }],
	};
}

/** A report to be read by people: the form, a line for each paper, the problems with their places. */
export function formatReport(file: string, text: string, report: ListingReport): string {
	const { format, papers, problems } = report;
	const positions = positionsOf(
		text,
		problems.map(({ span }) => span.start),
	);
	return [
		`${file}: ${format === null ? 'not a listing' : `${format}, ${plural(papers.length, 'paper')}`}`,
		...papers.map((paper, i) => `  ${String(i + 1).padStart(3)}. ${formatPaper(paper)}`),
		...problems.map(({ message }, i) => {
			const { line = 0, column = 0 } = positions[i] ?? {};
			return `  ${file}:${line + 1}:${column + 1}: ${message}`;
		}),
		'',
	].join('\n');
}

function toPaperReport(entry: Entry): PaperReport {
	const { title, abstract, authors, urls } = entry;
	const ids: Partial<Record<IdKind, string>> = {};
	for (const id of entry.ids) {
		const [kind, bare] = splitPublicId(id);
		ids[kind] ??= bare;
	}
	return {
		title,
		abstract: abstract ?? '',
		...(authors && { authors: authors.map(fullName), names: authors }),
		...toldOf(entry),
		ids,
		urls,
		span: entry.span,
	};
}

/** What is told as it is, in this order. */
const told = [
	'authorCount',
	'organization',
	'date',
	'published',
	'venue',
	'comments',
	'upvotes',
	'categories',
	'keywords',
	'code',
	'project',
	'keys',
	'triage',
	'version',
] as const;

function toldOf(entry: Entry): Pick<PaperReport, (typeof told)[number]> {
	const known = told.filter(name => entry[name] !== undefined);
	return Object.fromEntries(known.map((name): [string, unknown] => [name, entry[name]]));
}

function formatPaper(paper: PaperReport): string {
	const who =
		paper.organization ??
		paper.authors?.join(', ') ??
		(paper.authorCount === undefined ? undefined : plural(paper.authorCount, 'author'));
	const comments = paper.comments === undefined ? undefined : plural(paper.comments, 'comment');
	const facts = [who, paper.date, comments].filter(fact => fact !== undefined).join(', ');
	return facts === '' ? paper.title : `${paper.title} (${facts})`;
}
