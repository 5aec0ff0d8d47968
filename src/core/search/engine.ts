import type { PaperId } from '../paper/paper';

/** The fields a search looks into. */
export const searchFields = [
	'title',
	'abstract',
	'authors',
	'organization',
	'topics',
	'notes',
	'key',
] as const;
/** One of them. */
export type SearchField = (typeof searchFields)[number];

/** What the search knows of one paper. */
export interface SearchDocument {
	readonly id: PaperId;
	readonly title: string;
	readonly abstract: string;
	/** Names as written, joined by `, `. */
	readonly authors: string;
	readonly organization: string;
	/** Names of its topics, joined by `, `. */
	readonly topics: string;
	/** The bodies of the user's notes: where papers were joined, there may be more than one. */
	readonly notes: string;
	/** Its keys and public ids in every usual spelling, joined by spaces. */
	readonly key: string;
}

/** A word as it stands in the paper, and the field in which it was found. */
export interface SearchReason {
	readonly word: string;
	readonly field: SearchField;
}

/** A paper that answers a query. */
export interface SearchHit {
	readonly id: PaperId;
	/** Higher is better; only comparable within one answer. */
	readonly score: number;
	/** What matched, the telling ones first. */
	readonly why: readonly SearchReason[];
}

/**
 * The port through which features search: a query in, ranked papers with reasons out.
 *
 * Any text is a query and none is an error; an empty one finds nothing.
 */
export interface SearchEngine {
	/** @param cancelled asked now and then; an answer nobody wants may be cut short */
	search(query: string, limit: number, cancelled?: () => boolean): Promise<readonly SearchHit[]>;
}
