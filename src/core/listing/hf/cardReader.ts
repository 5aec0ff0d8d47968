import type { PublicId } from '../../paper/ids';
import type { Span } from '../../text';
import type { Problem } from '../listing';
import { type Card, isClosed, isRepeat, withoutRepeats } from './card';
import { takeLinks, takeMeta } from './cardFacts';
import { isConvertersOwn, isMeta, isNavigation, isVotes, longestLabel, toCount } from './cardWords';
import { parseShownDate } from './facts';
import { furnitureKind } from './furniture';
import { type Piece, type Target, targetOf } from './piece';

/** What pieces hold. */
export interface Cards {
	readonly cards: readonly Card[];
	readonly problems: readonly Problem[];
}

/**
 * Finds the papers among the pieces of a page with links.
 *
 * ```text
 * card  = [votes] title [abstract] [who] ["·"] [date [comments]] [links]
 * votes = 65 → /login?next=/papers/ID        who = "4 authors" → /papers/ID | NAME → /SLUG
 * title = TEXT → /papers/ID | heading        comments = 3 → /papers/ID#community
 * ```
 *
 * On the trending page votes come last, and each paper twice: it is given once.
 */
export class CardReader {
	private readonly cards: Card[] = [];
	private readonly problems: Problem[] = [];
	private readonly votes = new Map<PublicId, number>();
	private card: Card | undefined;
	private pendingVotes: number | undefined;
	private last: 'title' | 'submitter' | 'upvote' | 'date' | undefined;
	private head: Piece[] = [];

	/** Takes the next piece of the page. */
	take(piece: Piece): void {
		const last = this.last;
		this.last = undefined;
		const { card } = this;
		const isWithinText = !piece.apart && piece.words.length > longestLabel;
		if (card && isWithinText && card.abstract.length > 0 && !isClosed(card)) {
			card.abstract.push(piece);
			card.end = piece.span.end;
		} else {
			this.takeUnknown(piece, last);
		}
	}

	/** What the pieces held. */
	finish(): Cards {
		this.endHead(false);
		for (const card of this.cards) {
			const counted = card.id && this.votes.get(card.id);
			if (counted !== undefined) {
				card.upvotes ??= counted;
			}
		}
		return { cards: withoutRepeats(this.cards), problems: this.problems };
	}

	private takeUnknown(piece: Piece, last: typeof this.last): void {
		const targets = piece.links.map(targetOf);
		const paper = targets.find(target => target?.kind === 'paper');
		if (last === 'submitter' && piece.words.length <= 60 && piece.level === 0) {
			this.last = piece.words === '' ? 'submitter' : undefined;
			return;
		}
		if (this.takeTitle(piece, paper?.kind === 'paper' ? paper.id : undefined, last)) {
			return;
		}
		if (this.takeNumber(piece, targets, last)) {
			return;
		}
		const { card } = this;
		if (card && this.takeFacts(card, piece, targets)) {
			return;
		}
		const kind = furnitureKind(piece.words);
		if (!card && parseShownDate(piece.words)) {
			this.endHead(true);
		} else if (/^submitted by\b/i.test(piece.words) && piece.words.length <= 60) {
			this.last = /^submitted by$/i.test(piece.words) ? 'submitter' : undefined;
		} else if (kind === 'page' || /^by ?ak\b.{0,4}and the research community$/i.test(piece.words)) {
			this.endHead(true);
			this.card = undefined;
		} else if (kind === undefined && !isNavigation(piece, targets, card)) {
			this.takeText(piece);
		}
	}

	private takeTitle(piece: Piece, id: PublicId | undefined, last: typeof this.last): boolean {
		const { card } = this;
		const isContinued = last === 'title' && card?.id === undefined && piece.level > 0;
		if (card && last === 'title' && !piece.apart && (piece.level === 0 || isContinued)) {
			if (!isMeta(piece.words) && card.title.length < 4) {
				card.title.push(piece);
				card.end = piece.span.end;
				if (id) {
					card.id ??= id;
				}
				this.last = 'title';
				return true;
			}
		}
		const { words, level } = piece;
		const isHeading = level >= 3 || (level > 0 && id !== undefined);
		const isNew = id !== undefined && (id !== card?.id || isRepeat(words, card));
		if (words === '' || (!isHeading && (!isNew || isMeta(words) || isVotes(words)))) {
			return false;
		}
		if (furnitureKind(words) !== undefined) {
			return false;
		}
		this.endHead(true);
		this.card = { title: [piece], abstract: [], end: piece.span.end };
		if (id) {
			this.card.id = id;
		}
		if (this.pendingVotes !== undefined) {
			this.card.upvotes = this.pendingVotes;
			this.pendingVotes = undefined;
		}
		this.cards.push(this.card);
		this.last = 'title';
		return true;
	}

	/** `65`, `[-] 5`, `Upvote 43`, `-`: votes; comments where the address says so. */
	private takeNumber(
		piece: Piece,
		targets: readonly (Target | undefined)[],
		last: typeof this.last,
	): boolean {
		const words = piece.words.replace(/^upvote\s*/i, '').replace(/^\[-?\s*\]\s*/, '');
		const isUpvote = words !== piece.words && /^upvote/i.test(piece.words);
		if (!isVotes(words) && !(isUpvote && words === '')) {
			return false;
		}
		const count = toCount(words);
		const votes = targets.find(target => target?.kind === 'votes');
		const { card } = this;
		if (votes?.kind === 'votes') {
			if (count !== undefined) {
				this.votes.set(votes.id, count);
			}
		} else if (
			targets.some(target => target?.kind === 'comments') ||
			(last === 'date' && targets.length === 0)
		) {
			this.setComments(count, piece.span);
		} else if (isUpvote || last === 'upvote') {
			if (card && count !== undefined) {
				card.upvotes ??= count;
			}
		} else if (!words.startsWith('+')) {
			this.pendingVotes = count;
		}
		if (isUpvote && words === '') {
			this.last = 'upvote';
		}
		return true;
	}

	private takeFacts(card: Card, piece: Piece, targets: readonly (Target | undefined)[]): boolean {
		if (takeLinks(card, piece, targets)) {
			return true;
		}
		const told = takeMeta(card, piece, targets);
		this.last = told === 'date' ? 'date' : undefined;
		return told !== undefined;
	}

	private setComments(count: number | undefined, span: Span): void {
		if (this.card && count !== undefined) {
			this.card.comments ??= count;
			this.card.end = Math.max(this.card.end, span.end);
		}
	}

	private takeText(piece: Piece): void {
		const { card } = this;
		if (!card) {
			this.head.push(piece);
			return;
		}
		const isAbstract = piece.level === 0 && !isClosed(card);
		if (isAbstract) {
			card.abstract.push(piece);
			card.end = piece.span.end;
		} else {
			this.report(piece);
		}
	}

	/** The words that were searched for, and what a converter wrote above the page, are no papers. */
	private endHead(isOver: boolean): void {
		const strays = this.head.filter(piece => !isConvertersOwn(piece));
		this.head = [];
		const [only, more] = strays;
		if (only && !more && isOver && only.words.length <= 120) {
			return;
		}
		for (const stray of strays) {
			this.report(stray);
		}
	}

	private report({ span }: Piece): void {
		const message = 'Neither a title nor an abstract, and not a known part of the page.';
		this.problems.push({ message, span });
	}
}
