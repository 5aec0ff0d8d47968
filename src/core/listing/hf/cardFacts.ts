import { parsePublicId } from '../../paper/ids';
import type { Card } from './card';
import { parseAuthorCount, parseDateLine } from './facts';
import type { Piece, Target } from './piece';

/**
 * Takes links from a piece: `GitHub 11.3k`, `arXiv Page`, `Project Page`, also several on one line.
 *
 * @returns whether there were any
 */
export function takeLinks(
	card: Card,
	piece: Piece,
	targets: readonly (Target | undefined)[],
): boolean {
	if (piece.links.length === 0 || !linkLabels.test(piece.words)) {
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

const linkLabels =
	/^(?:link: ?)?(?:(?:github|gitlab|code|project ?page|arxiv ?(?:page)?|view (?:arxiv page|pdf|paper)|pdf|[\d.,]+k?|[·|•]) ?){1,8}$/i;

/**
 * Takes who and when from a piece, also on one line: `[zai-org] Z.ai · Published on Oct 4, 2026`.
 *
 * @returns what the piece told; `date` where the number of comments may follow
 */
export function takeMeta(
	card: Card,
	piece: Piece,
	targets: readonly (Target | undefined)[],
): 'meta' | 'date' | undefined {
	if (piece.words.length > 250) {
		return undefined;
	}
	const cut =
		/(?:^|\s)[·•]\s*(?:(?:published|submitted) (?:on )?)?(?=[A-Z][a-z]{2}[a-z]{0,6}\.? \d)/i.exec(
			piece.words,
		);
	const from = cut ? cut.index + cut[0].length : 0;
	const shown = piece.words.slice(from).replace(/^published on /i, '');
	const line = parseDateLine(shown, piece.span.start);
	const dated = line?.rest === undefined ? line : undefined;
	const isDate = dated !== undefined;
	let told: 'meta' | 'date' | undefined = isDate ? 'meta' : undefined;
	if (dated && card.dated?.date.year === undefined) {
		card.dated = { ...dated, dateSpan: piece.span };
		if (dated.comments !== undefined) {
			card.comments ??= dated.comments;
		}
		if (piece.time !== undefined) {
			card.time = piece.time;
		}
		told = dated.comments === undefined ? 'date' : 'meta';
	}
	const who = isDate ? piece.words.slice(0, cut?.index ?? 0).trim() : piece.words;
	if (takeWho(card, who, piece, targets, isDate)) {
		told ??= 'meta';
	}
	if (told !== undefined) {
		card.end = piece.span.end;
	}
	return told;
}

function takeWho(
	card: Card,
	words: string,
	piece: Piece,
	targets: readonly (Target | undefined)[],
	isBesideDate: boolean,
): boolean {
	const count = parseAuthorCount(words, piece.span.start, false);
	if (words === '') {
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
