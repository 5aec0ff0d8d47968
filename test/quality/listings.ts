import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Entry } from '../../src/core/listing/listing';
import { parseListing } from '../../src/core/listing/parse';
import { monthNumber } from '../../src/core/paper/date';
import { renderHfText, type ShownPaper } from '../helpers/hfText';
import type { Row } from '../helpers/row';

export const name = 'listings';

const folder = '../shared/data/listings';

/** How many fields come out right: of pages with known content, and of the user's example. */
export function run(): Promise<readonly Row[]> {
	if (!existsSync(folder)) {
		return Promise.resolve([{ skipped: `${folder} is absent` }]);
	}
	return Promise.resolve([...expectedRows(), ...archiveRows(), exampleRow()]);
}

/** A paper as `*.expected.json` has it. */
interface Expected {
	readonly title: string;
	readonly abstract: string;
	readonly authors_count: number | null;
	readonly org_slug: string | null;
	readonly org_name: string | null;
	readonly date_shown: string;
	readonly comments: number | null;
}

function expectedRows(): Row[] {
	const pages = `${folder}/hf_text`;
	return readdirSync(pages)
		.filter(file => file.endsWith('.expected.json'))
		.map(file => {
			const listing = file.replace('.expected.json', '.txt');
			const expected = JSON.parse(readFileSync(`${pages}/${file}`, 'utf8')) as Expected[];
			return score(listing, readFileSync(`${pages}/${listing}`, 'utf8'), listing, expected);
		});
}

/** A paper as the archive of the page's interface has it. */
interface Archived {
	readonly title: string;
	readonly numComments: number;
	readonly organization?: { readonly name: string; readonly fullname: string };
	readonly paper: {
		readonly title: string;
		readonly summary: string;
		readonly publishedAt: string;
		readonly authors: readonly unknown[];
	};
}

/** Days of the archive, shown as the page shows them, every ninth paper without meta lines. */
function archiveRows(): Row[] {
	const days = `${folder}/hf_api_json`;
	return readdirSync(days)
		.filter(file => /^daily_papers_.*\.json$/.test(file))
		.map(file => {
			const papers = JSON.parse(readFileSync(`${days}/${file}`, 'utf8')) as Archived[];
			const expected = papers.map(toExpected);
			const shown = expected.map((paper, i) => toShown(paper, i % 9 === 8));
			const bare = expected.map((paper, i) => (i % 9 === 8 ? withoutMeta(paper) : paper));
			return score(`${file} as text`, renderHfText(shown), file, bare);
		});
}

function toExpected({ paper, organization, numComments }: Archived): Expected {
	const month = new Date(paper.publishedAt).toLocaleString('en', {
		month: 'short',
		timeZone: 'UTC',
	});
	return {
		title: fold(paper.title),
		abstract: fold(paper.summary),
		authors_count: organization ? null : paper.authors.length,
		org_slug: organization?.name ?? null,
		org_name: organization?.fullname ?? null,
		date_shown: `${month} ${Number(paper.publishedAt.slice(8, 10))}, ${paper.publishedAt.slice(0, 4)}`,
		comments: numComments,
	};
}

function withoutMeta({ title, abstract }: Expected): Expected {
	const none = { authors_count: null, org_slug: null, org_name: null, comments: null };
	return { title, abstract, date_shown: '', ...none };
}

function toShown(paper: Expected, bare: boolean): ShownPaper {
	const { title, abstract, authors_count, org_slug, org_name, date_shown, comments } = paper;
	return {
		title,
		abstract,
		...(!bare && {
			date: date_shown,
			...(authors_count !== null && { authorCount: authors_count }),
			...(org_slug !== null && org_name !== null && { organization: [org_slug, org_name] }),
			...(comments !== null && comments > 0 && { comments }),
		}),
	};
}

function score(what: string, text: string, fileName: string, expected: readonly Expected[]): Row {
	const listing = parseListing(text, fileName);
	const entries = listing?.entries ?? [];
	let right = 0;
	let fields = 1;
	const wrong: string[] = [];
	for (const [i, paper] of expected.entries()) {
		const entry = entries[i];
		for (const [field, isRight] of Object.entries(compare(entry, paper))) {
			fields++;
			right += isRight ? 1 : 0;
			if (!isRight) {
				wrong.push(`${i + 1}.${field}`);
			}
		}
	}
	right += entries.length === expected.length ? 1 : 0;
	return {
		listing: what,
		papers: entries.length,
		right,
		of: fields,
		problems: listing?.problems.length ?? 0,
		wrong: wrong.slice(0, 5).join(' '),
	};
}

function compare(entry: Entry | undefined, paper: Expected): Record<string, boolean> {
	return {
		title: entry?.title === paper.title,
		abstract: entry?.abstract === paper.abstract,
		authors: (entry?.authorCount ?? null) === paper.authors_count,
		slug: (entry?.organizationSlug ?? null) === paper.org_slug,
		organization: (entry?.organization ?? null) === (paper.org_name && fold(paper.org_name)),
		date: isShown(entry?.date, paper.date_shown),
		comments: (entry?.comments ?? 0) === (paper.comments ?? 0),
	};
}

/** Whether a date is the one shown; a year that is not shown is not compared. */
function isShown(date: string | undefined, shown: string): boolean {
	if (date === undefined || shown === '') {
		return date === undefined && shown === '';
	}
	const [month = '', day = '', year = date.slice(0, 4)] = shown.split(/,? /);
	const expected = [year, String(monthNumber(month)).padStart(2, '0'), day.padStart(2, '0')];
	return date === expected.join('-');
}

function exampleRow(): Row {
	const text = readFileSync(`${folder}/hf_text/daily-papers-search.txt`, 'utf8');
	const { entries = [], problems = [] } = parseListing(text, 'daily-papers-search.txt') ?? {};
	const having = (fact: keyof Entry) => entries.filter(entry => entry[fact] !== undefined);
	const sum = (fact: 'authorCount' | 'comments') =>
		entries.reduce((total, entry) => total + (entry[fact] ?? 0), 0);
	const counted: readonly (readonly [number, number])[] = [
		[entries.length, 54],
		[having('authorCount').length, 43],
		[sum('authorCount'), 323],
		[having('organization').length, 6],
		[entries.length - having('date').length, 5],
		[having('comments').length, 25],
		[sum('comments'), 71],
		[entries.filter(({ date }) => date?.startsWith('2026')).length, 9],
		[entries.flatMap(({ urls }) => urls).length, 6],
		[problems.length, 0],
	];
	return {
		listing: 'daily-papers-search.txt, counts',
		papers: entries.length,
		right: counted.filter(([got, expected]) => got === expected).length,
		of: counted.length,
		problems: problems.length,
		wrong: '',
	};
}

function fold(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
