import type { Card } from './card';
import { parseAuthorCount, parseShownDate } from './facts';
import type { Piece, Target } from './piece';

/** Shorter than any abstract; what nobody knows on the page itself is not longer. */
export const longestLabel = 80;

/** Whether words tell a fact beside a title, such as a date or the number of authors. */
export function isMeta(words: string): boolean {
	return (
		words.length < 60 &&
		(parseAuthorCount(words, 0, false) !== undefined ||
			parseShownDate(words) !== undefined ||
			/^(?:·|upvote\b|github\b|arxiv page|link: )/i.test(words))
	);
}

/** Whether words are a count as votes are shown: `65`, `+3`, `1.2k`, `-`. */
export function isVotes(words: string): boolean {
	return /^[+-]?(?:\d{1,6}(?:[.,]\d{1,3})?k?|-)$/i.test(words);
}

/** The count that words show: `1.2k` is 1200; a dash is none, which is not the same as not told. */
export function toCount(words: string): number | undefined {
	if (words === '-') {
		return 0;
	}
	const number = Number(words.replace(/k$/i, '').replace(',', words.includes('k') ? '.' : ''));
	return Number.isFinite(number) && words !== ''
		? Math.round(/k$/i.test(words) ? number * 1000 : number)
		: undefined;
}

/** Whether a piece is of the menus above or below the papers: short, and a link or an item of a list. */
export function isNavigation(
	piece: Piece,
	targets: readonly (Target | undefined)[],
	card: Card | undefined,
): boolean {
	if (/^[\s·•*+\-_=[\](){}<>|]*$/.test(piece.words) || isFoot(piece.words)) {
		return true;
	}
	const isWithinText = card !== undefined && card.abstract.length > 0 && !piece.apart;
	if (piece.words.length > longestLabel || (piece.level > 0 && card) || isWithinText) {
		return false;
	}
	const isElsewhere = targets.some(target => target?.kind !== 'paper');
	const isLink = piece.links.length > 0 && isElsewhere;
	return card ? isLink || piece.alt !== undefined : isLink || piece.isItem;
}

function isFoot(words: string): boolean {
	return /^(?:trending papers ranked by github stars activity|\[content truncated\]|`{3}\w*|-{3,}|<a id=[^>]*>(?:<\/a>)?)$/i.test(
		words,
	);
}

/** Whether a tool wrote it above what it copied: front matter, a title, the address. */
export function isConvertersOwn({ words, level }: Piece): boolean {
	return (
		level > 0 || /^(?:\*\*)?[\w ()-]{1,40}:(?:\*\*)?(?:\s|$)/.test(words) || /^-{3,}$/.test(words)
	);
}
