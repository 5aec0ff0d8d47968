import { parseArxivVersion } from '../../paper/ids';
import { formatPublicId } from '../../paper/ids';
import { dateOfParts, readDate } from '../dates';
import { isPlaceholder } from '../placeholder';
import type { Entry, Problem } from '../listing';
import { idOfAddress, labelOf } from './address';
import type { Block } from './blocks';
import { cellsOf, type Column, type Table } from './columns';
import type { Headings } from './headings';
import { parseInline, plainOf, plainText, toLink } from './inline';
import { toMarkdownEntry } from './entry';
import { ItemFacts, takeDetail } from './item';
import { parseNamesOnly, parseVenue, parseWholeDate } from './meta';
import { findTitle } from './title';

/** What a row is: a paper, something that is none, or a problem. */
export interface RowFound {
	readonly entry?: Entry;
	readonly problem?: Problem;
	/** Whether it leads to a paper. */
	readonly isSure: boolean;
}

/** Reads a row as a paper. */
export function readRow(
	block: Pick<Block, 'text' | 'start' | 'end'>,
	table: Table,
	headings: Headings,
	hasTitle: boolean,
): RowFound {
	const cells = cellsOf(block.text, table.columns.length);
	const facts = new ItemFacts();
	const titleCell = titleCellOf(cells, table.columns);
	for (const [i, cell] of cells.entries()) {
		if (isNothing(cell)) {
			continue;
		}
		if (i === titleCell) {
			takeTitle(facts, cell);
		} else {
			takeCell(facts, cell, table.columns[i] ?? 'none', headings);
		}
	}
	const span = { start: block.start, end: block.end };
	const [id] = facts.ids;
	const title = facts.title !== '' ? facts.title : id === undefined ? '' : formatPublicId(id);
	if (title === '') {
		const says = cells.some(cell => !isNothing(cell));
		return facts.isLinked || (says && table.isOfPapers)
			? {
					problem: { message: 'This row seems to name a paper, but has no title.', span },
					isSure: facts.isLinked,
				}
			: { isSure: false };
	}
	if (severalIds.test(title)) {
		return { isSure: false };
	}
	const categories = headings.categories(hasTitle);
	const entry = toMarkdownEntry(facts, { title, span, date: headings.date, categories });
	return { entry, isSure: facts.isLinked };
}

/** Ids of several papers and nothing else: a row about them, as in an overview of topics. */
const severalIds =
	/^(?:arxiv:)?\d{4}\.\d{4,5}(?:\s*(?:[,;&+/↔→]|and|vs\.?)\s*(?:arxiv:)?\d{4}\.\d{4,5})+$/i;

/** What tables have in cells that are to be filled, besides what all sources write. */
const unfilled = /^(?:\/|\\|todo|coming soon|\*\*-\*\*)$/i;

function isNothing(cell: string): boolean {
	return isPlaceholder(cell) || (cell.length <= 12 && unfilled.test(cell));
}

/** The cell that holds the title: by its heading, else the one with bold or linked words. */
function titleCellOf(cells: readonly string[], found: readonly Column[]): number {
	const byTitle = found.indexOf('title');
	if (byTitle >= 0) {
		return byTitle;
	}
	const byPaper = found.indexOf('paper');
	if (byPaper >= 0 && hasTitle(cells[byPaper] ?? '')) {
		return byPaper;
	}
	const marked = cells.findIndex((cell, i) => found[i] !== 'date' && isMarked(cell));
	return marked >= 0 ? marked : found.indexOf('name');
}

/** Whether a cell tells more than where the paper is. */
function hasTitle(cell: string): boolean {
	const found = findTitle(parseInline(cell));
	return (
		found.title.length > 3 && labelOf(found.title) === undefined && !/^[\d.]+$/.test(found.title)
	);
}

function isMarked(cell: string): boolean {
	const inner = /^\*\*(.+)\*\*$/s.exec(cell)?.[1] ?? /^\[([^\]]{12,})\]\(/.exec(cell)?.[1];
	return (
		inner !== undefined &&
		/\p{L}{3}/u.test(inner) &&
		!/^\[[^\]]*\]\(|^https?:/.test(inner) &&
		parseWholeDate(inner) === undefined
	);
}

/** `**Title**`, `[Title](…)`, `1) Title  summary`, `**Title**<br><sub>机构: Lab<br>summary</sub>`. */
function takeTitle(facts: ItemFacts, cell: string): void {
	const whole = /^\*\*((?:(?!\*\*)[^<])+)\*\*$/.exec(cell)?.[1];
	if (whole !== undefined && !/\]\(|https?:/.test(whole)) {
		facts.title = plainText(whole);
		return;
	}
	const lines = cell
		.split(/<br\s*\/?>/i)
		.map(line => line.replace(/<\/?(?:sub|sup|small|font[^<>]*)>/gi, ''));
	const at = lines.findIndex(line =>
		/\p{L}/u.test(line.replace(/!\[[^[\]]{0,400}\]\([^()]*\)|<[^<>]*>/g, '')),
	);
	const first = lines[at] ?? cell;
	const inline = parseInline(first);
	const numbered = /^\s*\d{1,3}[).]\s+/.exec(inline.flat)?.[0] ?? '';
	const found = findTitle(
		numbered === '' ? inline : { ...inline, flat: inline.flat.slice(numbered.length) },
	);
	for (const link of inline.links) {
		facts.link(link, link.text === found.link?.text ? 'other' : link.label);
	}
	if (found.by === 'text') {
		const body = plainParts(inline.flat.slice(numbered.length).replace(/[\ue100-\uf0ff]/g, ' '));
		facts.title = body.title;
		if (body.summary !== '') {
			facts.summary.push(body.summary);
		}
	} else {
		facts.title = found.title;
		const rest = plainOf(inline, found.after).replace(/^[\s:.–—-]+/, '');
		if (rest.length > 60) {
			facts.summary.push(rest);
		} else {
			facts.rest(found.after);
		}
	}
	for (const line of lines.slice(at + 1)) {
		if (line.trim() !== '') {
			takeDetail(facts, line.trim());
		}
	}
}

/** A title and a summary of which nothing but two spaces or a dash tells where one ends. */
function plainParts(text: string): { title: string; summary: string } {
	const whole = text.trim();
	const parted = /^(.{3,160}?[^\s])(?:\s{2,}|\s[-–—]\s)(?=\S)(.{30,})$/s.exec(whole);
	const [title, summary] = parted ? [parted[1] ?? '', parted[2] ?? ''] : [whole, ''];
	return { title: plainText(title).replace(/[\s:.,–-]+$/, ''), summary: plainText(summary) };
}

function takeCell(facts: ItemFacts, cell: string, column: Column, headings: Headings): void {
	switch (column) {
		case 'authors': {
			const text = plainText(cell);
			facts.authors ??= parseNamesOnly(
				text.includes('et.al') ? text.replace(/\s*et\.al\.?/, ' et al') : text,
			);
			return;
		}
		case 'date':
			takeDate(facts, cell, headings);
			return;
		case 'venue':
			takeVenue(facts, cell);
			return;
		case 'keywords':
		case 'organization':
			takeNamed(facts, cell, column);
			return;
		case 'abstract': {
			const inline = parseInline(cell);
			inline.links.forEach(link => facts.link(link, 'other'));
			facts.summary.push(plainOf(inline, inline.flat));
			return;
		}
		case 'name':
			return;
		case 'paper':
		case 'topics':
		case 'code':
		case 'project':
		case 'title':
		case 'other':
		case 'none':
			takeLinks(facts, cell, column);
	}
}

function takeNamed(facts: ItemFacts, cell: string, column: 'keywords' | 'organization'): void {
	const text = plainText(cell);
	if (column === 'organization') {
		facts.organization ??= text;
	} else {
		facts.keywords.push(...text.split(/[,;，；、]/).map(word => word.trim()));
	}
}

/** Dates may lack the year, which stands in the heading: `<span …>07-28</span>`. */
function takeDate(facts: ItemFacts, cell: string, headings: Headings): void {
	const text = cell.includes('<') ? plainText(cell) : cell.replaceAll('*', '').trim();
	const short = /^(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
	const date = short ? dateOfParts(headings.year, short[1], short[2]) : readDate(text);
	if (date !== undefined) {
		facts.setDate(date, false);
	}
}

function takeVenue(facts: ItemFacts, cell: string): void {
	const inline = parseInline(cell);
	inline.links.forEach(link => facts.link(link));
	const text = plainOf(inline, inline.flat.replace(/[\ue100-\uf0ff]/g, ' '));
	const found = parseVenue(text);
	if (found) {
		facts.setVenue(found.venue, found.date);
	} else if (
		text.length > 1 &&
		text.length < 120 &&
		!/^(?:blog|preprint|arxiv|github)/i.test(text)
	) {
		facts.setVenue(text, undefined);
	}
}

/** The plain case by itself: `[2605.13741](http://arxiv.org/abs/2605.13741)`. */
const plainLink = /^\*{0,2}\[([^\][]*)\]\((https?:\/\/[^()\s]+)\)\*{0,2}$/;

function takeLinks(facts: ItemFacts, cell: string, column: Column): void {
	const plain = plainLink.exec(cell);
	const links = plain ? [toLink(plain[1] ?? '', plain[2] ?? '')] : parseInline(cell).links;
	for (const link of links) {
		const isGiven = column === 'code' || column === 'project' || column === 'paper';
		const isOfCode = column === 'paper' && link.kind === 'code';
		facts.link(link, isOfCode ? 'code' : isGiven ? column : link.label);
	}
	if (links.length === 0) {
		const id = idOfAddress(cell);
		if (id !== undefined) {
			facts.isLinked = true;
			facts.isPaper = true;
			facts.ids.push(id);
			facts.version = parseArxivVersion(cell);
		}
	}
}
