import { toPaperDate } from '../../paper/date';
import {
	formatPublicId,
	parseArxivVersion,
	parsePublicId,
	type PublicId,
	splitPublicId,
} from '../../paper/ids';
import type { Author, PaperDate } from '../../paper/paper';
import type { Span } from '../../text';
import { findAddresses } from '../addresses';
import { entryOf } from '../entryOf';
import type { Entry } from '../listing';
import { isPlaceholder, told } from '../placeholder';
import { cleanLine, cleanText, type Notation } from '../text/clean';

/** What a listing of arXiv says of a paper, as written there. Any part may be missing. */
export interface FoundPaper {
	readonly span: Span;
	readonly title?: string | undefined;
	/** Ids and addresses that may be ids, the paper's arXiv id first; a version may follow it. */
	readonly ids: readonly (string | undefined)[];
	readonly abstract?: string | undefined;
	readonly authors?: readonly Author[] | undefined;
	readonly authorCount?: number | undefined;
	/** When it was submitted, or when it was listed. */
	readonly date?: PaperDate | undefined;
	/** arXiv's categories, the primary one first. */
	readonly categories?: readonly string[] | undefined;
	readonly keywords?: readonly string[] | undefined;
	/** The DOI, or several of them. */
	readonly doi?: string | undefined;
	/** Where it was published: `Astrophys.J. 395 (1992) L83-L86`. */
	readonly journal?: string | undefined;
	/** When that was, where the source says so apart. */
	readonly published?: PaperDate | undefined;
	/** The authors' own comments, of which only the addresses count. */
	readonly comments?: string | undefined;
	readonly urls?: readonly (string | undefined)[] | undefined;
	readonly code?: string | undefined;
	readonly project?: string | undefined;
	readonly organization?: string | undefined;
	readonly version?: number | undefined;
}

/** How arXiv writes its texts: TeX's accents may stand anywhere. */
export const arxivText: Notation = { tex: 'words' };

/**
 * The entry that a listing's words make: clean text, ids apart from the version, addresses each
 * once. `undefined` where neither a title nor an id is told.
 */
export function toArxivEntry(found: FoundPaper, notation = arxivText): Entry | undefined {
	const ids = readIds(found);
	const title = cleanLine(found.title ?? '', notation);
	const [id] = ids;
	if (isPlaceholder(title) && id === undefined) {
		return undefined;
	}
	const abstract = readAbstract(found.abstract ?? '', notation);
	const journal = cleanLine(found.journal ?? '', notation).replace(/[\s,;]+$/, '');
	const venue = told(journal);
	return entryOf({
		span: found.span,
		title: isPlaceholder(title) && id !== undefined ? formatPublicId(id) : title,
		abstract,
		authors: found.authors,
		authorCount: found.authorCount,
		date: submitted(found.date, id),
		categories: unique(found.categories),
		keywords: unique(found.keywords),
		ids,
		version: found.version ?? found.ids.map(text => versionIn(text)).find(one => one !== undefined),
		venue,
		published: found.published ?? (venue === undefined ? undefined : yearInJournal(venue)),
		urls: readUrls(found, abstract, ids),
		code: found.code,
		project: found.project,
		organization: cleanLine(found.organization ?? ''),
	});
}

/**
 * An abstract on lines: arXiv joins them, unless one begins with white space, which begins a
 * paragraph. Placeholders are no abstract.
 */
export function readAbstract(text: string, notation = arxivText): string | undefined {
	const lines = text.includes('\n') ? text.split(/\r?\n/) : [];
	const indented = lines.filter((line, i) => i > 0 && /^[ \t]+\S/.test(line)).length;
	const paragraphs =
		indented > 0 && indented * 2 < lines.length ? text.replace(/\n[ \t]+(?=\S)/g, '\n\n') : text;
	const abstract = cleanText(paragraphs, notation);
	return told(abstract);
}

/** The month that an arXiv id tells: `2024-11` of `2411.04118`, `1992-04` of `astro-ph/9204001`. */
export function monthOfId(id: PublicId): PaperDate | undefined {
	const [kind, bare] = splitPublicId(id);
	const match = kind === 'arxiv' ? /(?:^|\/)(\d\d)(\d\d)/.exec(bare) : null;
	if (!match) {
		return undefined;
	}
	const year = Number(match[1]);
	return toPaperDate(year > 90 ? 1900 + year : 2000 + year, Number(match[2]));
}

/** Categories as list pages write them: `cs.CV`, `cs.CL` of `Vision (cs.CV); Language (cs.CL)`. */
export function readSubjects(text: string): readonly string[] {
	return text
		.split(';')
		.map(subject => /\(([\w-]+(?:\.[\w-]+)?)\)\s*$/.exec(subject)?.[1] ?? subject.trim())
		.filter(subject => subject !== '');
}

/**
 * A submission is no younger than its id, whose month may be one behind at the turn of a month.
 * Where the date is a later one, it is that of a revision or of the listing.
 */
function submitted(date: PaperDate | undefined, id: PublicId | undefined): PaperDate | undefined {
	const month = id && monthOfId(id);
	if (month === undefined || date === undefined) {
		return date ?? month;
	}
	const [ofDate, ofId] = [date.slice(0, 7), month.slice(0, date.length)];
	return monthsOf(ofDate) > monthsOf(ofId) + 1 ? month : date;
}

/** `2024-11` in months; a year alone is its first month. */
function monthsOf(date: string): number {
	return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
}

function readIds({ ids, doi }: FoundPaper): readonly PublicId[] {
	const dois = doi?.trim().split(/[\s,;]+(?=10\.|https?:|doi:)/i) ?? [];
	const found = [...ids, ...dois].map(text =>
		text === undefined ? undefined : parsePublicId(text.replace(/^oai:arXiv\.org:/i, 'arXiv:')),
	);
	return [...new Set(found.filter(id => id !== undefined))];
}

function versionIn(text: string | undefined): number | undefined {
	return text === undefined || !/v\d/i.test(text) ? undefined : parseArxivVersion(text);
}

function readUrls(
	{ urls = [], comments = '', code, project }: FoundPaper,
	abstract: string | undefined,
	ids: readonly PublicId[],
): readonly (string | undefined)[] {
	const found = [abstract ?? '', comments]
		.flatMap(text => findAddresses(text))
		.map(({ url }) => url);
	return [...found, ...urls, code, project].filter(url => {
		const id = url === undefined || url === '' ? undefined : parsePublicId(url);
		return id === undefined || !ids.includes(id);
	});
}

/** A year where journals' references have it: in parentheses, or at the end. */
function yearInJournal(venue: string): PaperDate | undefined {
	const year = /\(((?:19|20)\d\d)\)|[,\s]((?:19|20)\d\d)\.?$/.exec(venue);
	return year ? toPaperDate(Number(year[1] ?? year[2])) : undefined;
}

function unique(texts: readonly string[] | undefined): readonly string[] | undefined {
	return texts && [...new Set(texts.map(text => text.trim()).filter(text => !isPlaceholder(text)))];
}
