import type { PaperId } from '../../paper/paper';
import type { SearchField, SearchHit } from '../engine';
import { parseQuery, type TextPart } from '../query/grammar';

/** What a query is about, where it may be answered by papers that have other words for it. */
export interface Meaning {
	/** Its words, without filters and what is excluded. */
	readonly words: string;
	/** Whether filters and exclusions let a paper pass. */
	readonly accepts: (id: PaperId) => boolean;
}

/** Finds papers that are about the same as some words, the nearest first. */
export type FindNear = (
	meaning: Meaning,
	limit: number,
) => readonly (Pick<SearchHit, 'id' | 'score'> & { readonly shares: readonly string[] })[];

/** A query to which so many papers have all the words needs no others. */
const enough = 5;
const mostNear = 10;
/** One place in so many is theirs, even if there are hits enough that lack words. */
const keptFree = 10;

/** Words that are looked for in other fields are names. */
const meant: ReadonlySet<SearchField> = new Set(['title', 'abstract', 'keywords', 'topics']);

/**
 * The words of a query that mean something: none where it asks for a paper by its id, or for words
 * exactly as they are typed.
 */
export function wordsMeant(typed: string): string {
	const { parts, ids } = parseQuery(typed);
	const texts = parts.filter((part): part is TextPart => part.type === 'text' && !part.not);
	if (ids.length > 0 || texts.some(({ exact }) => exact)) {
		return '';
	}
	return texts
		.filter(({ fields }) => fields?.every(field => meant.has(field)) !== false)
		.map(({ text }) => text)
		.join(' ');
}

/**
 * Adds papers that are near in meaning behind the hits of a query to which few papers have all the
 * words; never before a hit by words, and never in the place of one that has them all. One that
 * has some of the words may be there a second time: far down among those, nobody would see it.
 */
export function widen(
	hits: readonly SearchHit[],
	limit: number,
	meaning: Meaning | undefined,
	findNear: FindNear,
): readonly SearchHit[] {
	const complete = new Set(hits.filter(hit => hit.complete).map(({ id }) => id));
	if (!meaning || complete.size >= enough) {
		return hits;
	}
	const accepts = (id: PaperId): boolean => !complete.has(id) && meaning.accepts(id);
	const most = Math.min(
		mostNear,
		limit - complete.size,
		Math.max(limit - hits.length, Math.floor(limit / keptFree)),
	);
	const found = findNear({ words: meaning.words, accepts }, most);
	const near = found.map(({ id, score, shares }) => {
		return { id, score, complete: false, why: [], shares };
	});
	return [...hits.slice(0, limit - near.length), ...near];
}
