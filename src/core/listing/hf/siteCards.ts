import { parsePublicId } from '../../paper/ids';
import { entryOf } from '../entryOf';
import type { Entry } from '../listing';
import type { Piece } from './piece';

/**
 * Reads the papers of a site that others made of Hugging Face's, where each card begins with the
 * bare id: titles in one or two languages, an abstract, tags, links.
 *
 * ```text
 * 2510.00001   ▲ 12   證據優先   Evidence First   We reward evidence …   NLP   Search   arXiv
 * ```
 */
export function readSiteCards(pieces: readonly Piece[]): readonly Entry[] {
	const starts = pieces.flatMap(({ words }, i) => (idAndVotes.test(words) ? [i] : []));
	return starts
		.map((start, i) => toEntry(pieces.slice(start, starts[i + 1])))
		.filter(entry => entry !== undefined);
}

const idAndVotes = /^(\d{4}\.\d{4,5})(?: ▲ ?(\d{1,6}))?$/u;

/** Longer than titles and tags. */
const shortestAbstract = 120;

function toEntry(card: readonly Piece[]): Entry | undefined {
	const [id, ...rest] = card;
	const at = rest.findIndex(({ words }) => words.length > shortestAbstract);
	const [, bare = '', beside] = idAndVotes.exec(id?.words ?? '') ?? [];
	const below = /^▲ ?(\d{1,6})$/u.exec(rest[0]?.words ?? '')?.[1];
	const votes = beside ?? below;
	const titles = rest.slice(below === undefined ? 0 : 1, at < 0 ? undefined : at);
	// The original beside its translation is the one in Latin letters.
	const title = titles.find(({ words }) => /^[\p{Script=Latin}\P{L}]+$/u.test(words)) ?? titles[0];
	if (!id || !title) {
		return undefined;
	}
	const abstract = at < 0 ? undefined : rest[at];
	const foot = at < 0 ? [] : rest.slice(at + 1);
	const linked = foot.findIndex(({ links }) => links.length > 0);
	const tags = foot.slice(0, linked < 0 ? 0 : linked);
	const last = foot[linked] ?? abstract ?? title;
	return entryOf({
		title: title.words,
		abstract: abstract?.words.replace(/^#+ \S+ /, ''),
		upvotes: votes === undefined ? undefined : Number(votes),
		keywords: tags.map(({ words }) => words),
		ids: [parsePublicId(bare)],
		span: { start: id.span.start, end: last.span.end },
	});
}
