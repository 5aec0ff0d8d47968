import type { PublicId } from '../../paper/ids';
import { parsePublicId } from '../../paper/ids';
import type { Span } from '../../text';
import type { Problem } from '../listing';
import { type DateLine, parseAuthorCount, parseDateLine, parseShownDate } from './facts';
import { furnitureKind } from './furniture';
import { type Piece, type Target, targetOf } from './piece';

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

/** What pieces hold. */
export interface Cards {
	readonly cards: readonly Card[];
	readonly problems: readonly Problem[];
}

/** Shorter than any abstract; what nobody knows on the page itself is not longer. */
const longestLabel = 80;

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
		if (this.takeNumber(piece, targets, last) || this.takeLinks(piece, targets)) {
			return;
		}
		if (this.takeMeta(piece, targets)) {
			return;
		}
		const { card } = this;
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
		} else if (!/^\+/.test(words)) {
			this.pendingVotes = count;
		}
		if (isUpvote && words === '') {
			this.last = 'upvote';
		}
		return true;
	}

	private setComments(count: number | undefined, span: Span): void {
		if (this.card && count !== undefined) {
			this.card.comments ??= count;
			this.card.end = Math.max(this.card.end, span.end);
		}
	}

	/** `GitHub 11.3k`, `arXiv Page`, `Project Page`, also several on one line. */
	private takeLinks(piece: Piece, targets: readonly (Target | undefined)[]): boolean {
		const { card } = this;
		if (!card || piece.links.length === 0 || !linkLabels.test(piece.words)) {
			return false;
		}
		for (const [i, link] of piece.links.entries()) {
			if (/^https?:\/\/(?:www\.)?git(?:hub|lab)\.com\//i.test(link)) {
				card.code ??= link;
			} else if (/^https?:\/\/(?:www\.)?arxiv\.org\//i.test(link)) {
				const id = parsePublicId(link);
				if (id) {
					card.id ??= id;
				}
			} else if (targets[i] === undefined && /^https?:/.test(link)) {
				card.project ??= link;
			}
		}
		card.end = piece.span.end;
		return true;
	}

	/** Who and when, also on one line: `[zai-org] Z.ai · Published on Oct 4, 2026`. */
	private takeMeta(piece: Piece, targets: readonly (Target | undefined)[]): boolean {
		const { card } = this;
		if (!card || piece.words.length > 250) {
			return false;
		}
		const cut =
			/(?:^|\s)[·•]\s*(?:(?:published|submitted) (?:on )?)?(?=[A-Z][a-z]{2}[a-z]{0,6}\.? \d)/i.exec(
				piece.words,
			);
		const from = cut ? cut.index + cut[0].length : 0;
		const shown = piece.words.slice(from).replace(/^published on /i, '');
		const dated = parseDateLine(shown, piece.span.start);
		const isDate = dated !== undefined && dated.rest === undefined;
		let isMeta = isDate;
		if (isDate && (!card.dated || card.dated.date.year === undefined)) {
			card.dated = { ...dated, dateSpan: piece.span };
			if (dated.comments !== undefined) {
				card.comments ??= dated.comments;
			}
			if (piece.time !== undefined) {
				card.time = piece.time;
			}
			this.last = dated.comments === undefined ? 'date' : undefined;
		}
		const who = isDate ? piece.words.slice(0, cut?.index ?? 0).trim() : piece.words;
		isMeta = this.takeWho(who, piece, targets, isDate) || isMeta;
		if (isMeta) {
			card.end = piece.span.end;
		}
		return isMeta;
	}

	private takeWho(
		words: string,
		piece: Piece,
		targets: readonly (Target | undefined)[],
		isBesideDate: boolean,
	): boolean {
		const { card } = this;
		const count = parseAuthorCount(words, piece.span.start, false);
		if (!card || words === '') {
			return false;
		}
		if (piece.names && piece.names.length > 0) {
			card.names = piece.names;
		}
		if (count?.authorCount !== undefined) {
			card.authorCount ??= { count: count.authorCount, span: piece.span };
			return true;
		}
		const owner = targets.find(target => target?.kind === 'owner');
		const slug = owner?.kind === 'owner' ? owner.slug : piece.alt;
		const isOrganization = slug !== undefined && (piece.links.length > 0 || isBesideDate);
		if (!isOrganization || card.organization || (card.dated && !isBesideDate)) {
			return false;
		}
		const isFirstUser = card.authorCount !== undefined || /^submitted/i.test(words);
		if (words.length > 120 || isFirstUser) {
			return false;
		}
		card.organization = {
			name: words,
			...(/^\w[\w.-]*$/.test(slug) && { slug }),
			span: piece.span,
		};
		return true;
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

/** Nothing of an abstract follows who wrote it, when, or where its code is. */
function isClosed(card: Card): boolean {
	return (card.dated ?? card.organization ?? card.authorCount ?? card.code) !== undefined;
}

const linkLabels =
	/^(?:link: ?)?(?:(?:github|gitlab|code|project ?page|arxiv ?(?:page)?|view (?:arxiv page|pdf|paper)|pdf|[\d.,]+k?|[·|•]) ?){1,8}$/i;

function isMeta(words: string): boolean {
	return (
		words.length < 60 &&
		(parseAuthorCount(words, 0, false) !== undefined ||
			parseShownDate(words) !== undefined ||
			/^(?:·|upvote\b|github\b|arxiv page|link: )/i.test(words))
	);
}

function isVotes(words: string): boolean {
	return /^[+-]?(?:\d{1,6}(?:[.,]\d{1,3})?k?|-)$/i.test(words);
}

/** `1.2k` is 1200; a dash is none, which is not the same as not told. */
function toCount(words: string): number | undefined {
	if (words === '-') {
		return 0;
	}
	const number = Number(words.replace(/k$/i, '').replace(',', words.includes('k') ? '.' : ''));
	return Number.isFinite(number) && words !== ''
		? Math.round(/k$/i.test(words) ? number * 1000 : number)
		: undefined;
}

function isRepeat(words: string, card: Card | undefined): boolean {
	return card !== undefined && card.abstract.length > 0 && titleOf(card) === words;
}

/** The words of a card's title on one line. */
export function titleOf({ title }: Card): string {
	return title.map(({ words }) => words).join(' ');
}

/** Menus above the papers and below them: short, and a link or an item of a list. */
function isNavigation(
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

/** Front matter, a title, the address it was taken from: what tools write above what they copy. */
function isConvertersOwn({ words, level }: Piece): boolean {
	return (
		level > 0 || /^(?:\*\*)?[\w ()-]{1,40}:(?:\*\*)?(?:\s|$)/.test(words) || /^-{3,}$/.test(words)
	);
}

/** Each paper once, where it stands first, with what its other mentions add. */
function withoutRepeats(cards: readonly Card[]): readonly Card[] {
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
