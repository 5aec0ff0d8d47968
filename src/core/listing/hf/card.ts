import type { PublicId } from '../../paper/ids';
import type { Span } from '../../text';
import type { DateLine } from './facts';
import type { Piece } from './piece';

/** A paper on the page, as its pieces tell it. */
export interface Card {
	readonly title: Piece[];
	readonly abstract: Piece[];
	id?: PublicId;
	authorCount?: { readonly count: number; readonly span: Span };
	names?: readonly string[];
	organization?: { readonly name: string; readonly slug?: string; readonly span: Span };
	dated?: DateLine;
	time?: string;
	comments?: number;
	upvotes?: number;
	code?: string;
	project?: string;
	end: number;
}

/** The words of a card's title on one line. */
export function titleOf({ title }: Card): string {
	return title.map(({ words }) => words).join(' ');
}

/** Whether words say the title of a card again, whose abstract is read already. */
export function isRepeat(words: string, card: Card | undefined): boolean {
	return card !== undefined && card.abstract.length > 0 && titleOf(card) === words;
}

/** Whether a card tells who wrote it, when, or where its code is: nothing of an abstract follows. */
export function isClosed(card: Card): boolean {
	return (card.dated ?? card.organization ?? card.authorCount ?? card.code) !== undefined;
}

/** Each paper once, where it stands first, with what its other mentions add. */
export function withoutRepeats(cards: readonly Card[]): readonly Card[] {
	const known = new Map<string, Card>();
	for (const card of cards) {
		const key = card.id ?? titleOf(card).toLowerCase();
		const before = known.get(key);
		if (before) {
			Object.assign(before, { ...card, ...before });
		} else {
			known.set(key, card);
		}
	}
	return [...known.values()];
}
