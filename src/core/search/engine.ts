import type { Cancellation } from '../cancellation';
import type { PaperId, Status } from '../paper/paper';

/** The fields a search looks into. */
export const searchFields = [
	'title',
	'abstract',
	'authors',
	'organization',
	'venue',
	'keywords',
	'topics',
	'tags',
	'notes',
	'key',
] as const;
/** One of them. */
export type SearchField = (typeof searchFields)[number];

/** What filters ask about a paper. It changes while the texts of the paper stay as they are. */
export interface SearchFacts {
	readonly status: Status;
	readonly star: boolean;
	/** A date as far as it is known; empty where none is. */
	readonly date: string;
	/** Names of its topics. */
	readonly topics: readonly string[];
	readonly tags: readonly string[];
	readonly organization: string;
	readonly venue: string;
	readonly hasNote: boolean;
	/** Whether a source names a repository with its code. */
	readonly hasCode: boolean;
	/** Paths of the listings that name it. */
	readonly listings: readonly string[];
}

/** What the search knows of one paper. */
export interface SearchDocument {
	readonly id: PaperId;
	readonly title: string;
	readonly abstract: string;
	/** Names as written, joined by `, `. */
	readonly authors: string;
	readonly organization: string;
	readonly venue: string;
	/** Keywords of its sources, joined by `, `. */
	readonly keywords: string;
	/** The bodies of the user's notes: where papers were joined, there may be more than one. */
	readonly notes: string;
	/** Its keys and public ids in every usual spelling, joined by spaces. */
	readonly key: string;
	readonly facts: SearchFacts;
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
	/** Whether it has every telling word of the query. */
	readonly complete: boolean;
	/** What matched, the telling ones first. */
	readonly why: readonly SearchReason[];
	/**
	 * Present where it was not found by its words, but lies near what the query means: what it shares
	 * with the query nevertheless. Such hits stand behind all others.
	 */
	readonly shares?: readonly string[];
}

/** A way to finish what is typed: a filter's name, or a value of it. */
export interface Completion {
	/** The whole text of the box once it is taken. */
	readonly query: string;
	/** The word it puts there: `status:`, `status:kept`. */
	readonly label: string;
	/** What it means, or how many papers it leaves: `12 papers`. */
	readonly about: string;
}

/**
 * The port through which features search: a query in, ranked papers with reasons out.
 *
 * Any text is a query and none is an error; an empty one finds nothing.
 */
export interface SearchEngine {
	/** @param cancellation an answer that is no longer wanted may be cut short */
	search(query: string, limit: number, cancellation?: Cancellation): Promise<readonly SearchHit[]>;

	/** How the last word of a query may go on, the likeliest first; none where it is a plain word. */
	complete(query: string, limit: number): Promise<readonly Completion[]>;
}
