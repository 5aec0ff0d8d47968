import { parsePublicId } from '../../paper/ids';
import { findAddresses } from '../addresses';
import { readDate } from '../dates';
import { entryOf } from '../entryOf';
import type { Entry } from '../listing';
import { parseNames } from '../names';
import { parseShownDate } from './facts';
import type { HtmlPage } from './dom';
import type { Piece } from './piece';

/**
 * Reads the page of one paper from what it shows, where the data for its scripts is not there.
 *
 * ```text
 * Title (a heading)   Published on Oct 1, 2025   Upvote 34   Authors: Ada Byron , Max Doe
 * Abstract (a heading)   One sentence.   AI-generated summary   We reward evidence.
 * View arXiv page → arxiv.org/abs/2510.00001
 * ```
 */
export function readPaperPage({ pieces, address }: HtmlPage): Entry | undefined {
	const at = pieces.findIndex(({ level }) => level === 1);
	const title = pieces[at];
	const below = pieces.slice(at + 1);
	const from = below.findIndex(({ words, level }) => level > 0 && /^abstract$/i.test(words));
	if (!title || from < 0) {
		return undefined;
	}
	const head = below.slice(0, from);
	const text = takeAbstract(below.slice(from + 1));
	const links = pieces.flatMap(piece => piece.links);
	const id =
		parsePublicId(address ?? '') ??
		parsePublicId(links.find(link => link.includes('arxiv.org/abs/')) ?? '');
	if (id === undefined) {
		return undefined;
	}
	const abstract = text.map(({ words }) => words).join('\n\n');
	const code = below.find(({ words }) => /^github\b/i.test(words))?.links;
	return entryOf({
		title: title.words,
		abstract,
		authors: parseNames(authorsIn(head)),
		date: dateIn(head),
		upvotes: votesIn(head),
		code: code?.find(link => /^https?:/.test(link)),
		project: below
			.find(({ words }) => /^project ?page$/i.test(words))
			?.links.find(link => /^https?:/.test(link)),
		ids: [id],
		urls: findAddresses(abstract).map(({ url }) => url),
		span: { start: title.span.start, end: (text.at(-1) ?? title).span.end },
	});
}

/** What follows the heading up to the links below it, without the summary that a program wrote. */
function takeAbstract(pieces: readonly Piece[]): readonly Piece[] {
	const ends =
		/^(?:view (?:arxiv page|pdf)|arxiv(?: page)?|project ?page|github\b.*|add to collection|community|upvote)/i;
	const end = pieces.findIndex(({ words, level }) => level > 0 || ends.test(words));
	const within = end < 0 ? pieces.slice(0, 20) : pieces.slice(0, end);
	const summary = within.findIndex(({ words }) => /^ai-generated summary$/i.test(words));
	return within.slice(summary + 1);
}

function authorsIn(head: readonly Piece[]): readonly string[] {
	const from = head.findIndex(({ words }) => /^authors?\s*:?$/i.test(words));
	const names = from < 0 ? [] : head.slice(from + 1);
	return names
		.map(({ words }) => words.replace(/^[\s,]+|[\s,]+$/g, ''))
		.filter(words => words !== '' && words.length <= 80 && /\p{L}/u.test(words));
}

/** `Published on Oct 1, 2025`; without a year it is not told which. */
function dateIn(head: readonly Piece[]): Entry['date'] {
	for (const { words, time } of head) {
		const shown = /^published on (.{5,20})$/i.exec(words)?.[1];
		if (shown !== undefined) {
			return readDate(time ?? (parseShownDate(shown)?.year === undefined ? '' : shown));
		}
	}
	return undefined;
}

function votesIn(head: readonly Piece[]): number | undefined {
	const at = head.findIndex(({ words }) => /^upvote(?: \d+)?$/i.test(words));
	const told = /\d+$/.exec(head[at]?.words ?? '')?.[0] ?? head[at + 1]?.words;
	return at >= 0 && /^\d{1,6}$/.test(told ?? '') ? Number(told) : undefined;
}
