import type { Entry, Listing, Problem } from '../listing';
import { toEntry } from './entry';
import { furnitureKind } from './furniture';
import { type Line, findLines } from '../lines';
import { readMeta } from './meta';
import { type Draft, readPage } from './page';
import { findPageYear } from './pageYear';

/**
 * Parses text copied from a Hugging Face Daily Papers page, or from its search.
 *
 * ```text
 * Daily Papers
 *
 * byAK and the research community
 *
 * Apr 22
 *
 * Rewarding the Search, Not the Guess
 *
 * We reward an agent for evidence it finds rather than for answers it guesses.
 *
 *   • 4 authors
 * ·
 * Oct 17, 2025 3
 * ```
 *
 * The number behind the date is that of the comments. An organisation may stand in place of the
 * author count, and some papers have nothing below their abstract.
 *
 * @returns `undefined` where the text only seemed to be such a page
 */
export function parseHfText(text: string, name: string): Listing | undefined {
	const listing = read(text, name);
	if (listing.entries.length === 0) {
		return undefined;
	}
	if (hasMeta(text)) {
		return listing;
	}
	// Without meta lines the page's head is all there is to go by, and converted pages have it too.
	const isPlain = listing.problems.length <= listing.entries.length && !/^#{1,6} /m.test(text);
	return isPlain ? listing : undefined;
}

/** Whether a text has what the page has: meta lines somewhere, or at least its head. */
export function looksLikeHfText(text: string): boolean {
	return hasMeta(text) || hasHead(text);
}

function read(text: string, name: string): Listing {
	const page = readPage(text);
	const pageYear = page.drafts.some(lacksYear)
		? findPageYear(text, name, writtenYears(page.drafts))
		: undefined;
	const entries: Entry[] = page.drafts.map(draft => toEntry(text, draft, pageYear));
	const problems: Problem[] = [...page.problems];
	const undated = page.drafts.find(draft => lacksYear(draft) && pageYear === undefined);
	if (undated?.meta?.dated) {
		problems.push({
			message:
				'Dates without a year, and nothing tells which: begin the name of the file with the date of the page, as in 2026-04-22-daily-papers.txt.',
			span: undated.meta.dated.dateSpan,
		});
	}
	problems.sort((a, b) => a.span.start - b.span.start);
	return { form: 'hf-text', entries, problems };
}

function lacksYear({ meta }: Draft): boolean {
	return meta?.dated !== undefined && meta.dated.date.year === undefined;
}

function* writtenYears(drafts: readonly Draft[]): Iterable<number> {
	for (const { meta } of drafts) {
		if (meta?.dated?.date.year !== undefined) {
			yield meta.dated.date.year;
		}
	}
}

/** How much around a dot can be meta lines. */
const reach = 300;

/** A dot and a line end, and the beginning of a month behind it. */
const dotAndMonth = /·[ \t]{0,3}[\r\n]\s{0,9}[A-Z][a-z]{2}/g;

function hasMeta(text: string): boolean {
	for (const { index } of text.matchAll(dotAndMonth)) {
		const from = Math.max(0, index - reach);
		const around = text.slice(from, index + reach);
		const lines = findLines(around);
		const at = lines.findIndex(({ start }) => start === index - from);
		const meta = at < 0 ? undefined : readMeta(around, lines, Math.max(0, at - 1), true);
		if (meta?.dated && !meta.linked) {
			return true;
		}
	}
	return false;
}

/** Two phrases of the page's head, for a day of which no paper shows meta lines. */
export function hasHead(text: string): boolean {
	const head = text.slice(0, 3000);
	const isPhrase = ({ start, end }: Line) => furnitureKind(head.slice(start, end)) === 'page';
	return findLines(head).filter(isPhrase).length >= 2;
}
