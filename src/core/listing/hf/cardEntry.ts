import { toPaperDate } from '../../paper/date';
import type { FactName } from '../../paper/paper';
import type { Span } from '../../text';
import { findAddresses } from '../addresses';
import { readDate } from '../dates';
import { entryOf } from '../entryOf';
import type { Entry, Problem } from '../listing';
import { parseNames } from '../names';
import { type Card, titleOf } from './card';
import { findPageYear } from './pageYear';
import type { Piece } from './piece';

/** The entries that cards are, and what is to be said about dates without a year. */
export function toCardEntries(
	cards: readonly Card[],
	text: string,
	name: string,
): { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] } {
	const lacksYear = ({ dated, time }: Card) =>
		time === undefined && dated !== undefined && dated.date.year === undefined;
	const years = cards.flatMap(({ dated }) => dated?.date.year ?? []);
	const pageYear = cards.some(lacksYear) ? findPageYear(text, name, years) : undefined;
	const undated = pageYear === undefined ? cards.find(lacksYear)?.dated : undefined;
	const message =
		'Dates without a year, and nothing tells which: begin the name of the file with the date of the page, as in 2026-04-22-daily-papers.txt.';
	return {
		entries: cards.map(card => toCardEntry(card, pageYear)),
		problems: undated ? [{ message, span: undated.dateSpan }] : [],
	};
}

function toCardEntry(card: Card, pageYear: number | undefined): Entry {
	const abstract = paragraphs(card.abstract);
	const { dated, time, organization, authorCount, names = [] } = card;
	const shown = dated?.date;
	const year = shown?.year ?? pageYear;
	const local = shown && year !== undefined ? toPaperDate(year, shown.month, shown.day) : undefined;
	const date = time === undefined ? local : (readDate(time) ?? local);
	// Only some authors have pictures: a part of the authors is worse than none.
	const isWhole = authorCount === undefined || authorCount.count === names.length;
	const title = spanOf(card.title);
	const spans: Partial<Record<FactName, Span>> = { title };
	if (card.abstract.length > 0) {
		spans.abstract = spanOf(card.abstract);
	}
	if (organization) {
		spans.organization = organization.span;
	}
	if (authorCount) {
		spans.authorCount = authorCount.span;
	}
	if (date && dated) {
		spans.date = dated.dateSpan;
	}
	return entryOf({
		title: titleOf(card),
		abstract,
		authors: isWhole ? parseNames(names) : [],
		authorCount: authorCount?.count,
		organization: organization?.name,
		organizationSlug: organization?.slug,
		date,
		dateIsLocal: date !== undefined && time === undefined ? true : undefined,
		comments: card.comments,
		upvotes: card.upvotes,
		code: card.code,
		project: card.project,
		ids: [card.id],
		urls: findAddresses(abstract).map(({ url }) => url),
		span: { start: title.start, end: card.end },
		spans,
	});
}

function spanOf(pieces: readonly Piece[]): Span {
	return { start: pieces[0]?.span.start ?? 0, end: pieces.at(-1)?.span.end ?? 0 };
}

/** Wrapped lines become one again; a blank line within an abstract divides paragraphs. */
function paragraphs(pieces: readonly Piece[]): string {
	let text = '';
	for (const { words, apart } of pieces) {
		text += text === '' ? words : (apart ? '\n\n' : ' ') + words;
	}
	return text;
}
