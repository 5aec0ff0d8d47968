import type { PublicId } from './ids';

/**
 * Names one paper inside the running extension: its strongest public id, else a hash of title and
 * year such as `title:9f3c…`. It may change when a paper gains an id, so it never stands in files.
 */
export type PaperId = string & { readonly brand: 'PaperId' };

/** A date as far as it is known: `2025-10-17`, `2025-10` or `2025`. Its length is its precision. */
export type PaperDate = string & { readonly brand: 'PaperDate' };

/**
 * An author as CSL writes one: `literal` for organisations and for names that could not be split.
 * Beside the parts of a name it is the name as the source wrote it, where cutting it was a guess.
 */
export interface Author {
	readonly family?: string;
	readonly given?: string;
	readonly literal?: string;
}

/** What sources say about a paper. Text is clean: no hard wraps, no entities; maths stays `$…$`. */
export interface PaperFacts {
	readonly title: string;
	readonly abstract?: string;
	readonly authors?: readonly Author[];
	readonly authorCount?: number;
	readonly organization?: string;
	readonly date?: PaperDate;
	/** The date was shown in the reader's time zone, so it may be a day off. */
	readonly dateIsLocal?: boolean;
	readonly comments?: number;
	readonly venue?: string;
	readonly ids: readonly PublicId[];
	/** Addresses found in the abstract or given by the source, in order, each once. */
	readonly urls: readonly string[];
	/** The version of its arXiv paper that a source names: 2 of `2602.03647v2`. */
	readonly version?: number;
	/** When it appeared in its venue. Where a source tells only this, `date` is the same. */
	readonly published?: PaperDate;
	readonly upvotes?: number;
	/** Topics that sources give it: arXiv's categories, the first one primary; headings, sessions. */
	readonly categories?: readonly string[];
	/** Keywords of its authors or of a source. */
	readonly keywords?: readonly string[];
	/** The address of its code. */
	readonly code?: string;
	/** The address of its project page. */
	readonly project?: string;
}

/** The names of the facts that one source may know better than another. */
export type FactName = keyof PaperFacts;

/** What one person decided about a paper. Skipping leaves a paper in the inbox. */
export const statuses = ['inbox', 'kept', 'reading', 'read', 'dismissed'] as const;
export type Status = (typeof statuses)[number];

/** Where a fact came from: a listing's file name, `library.jsonl`, or `you` for a correction. */
export type Source = string;

/** One paper: what all entries, the library's line and this person's decision add up to. */
export interface Paper extends PaperFacts {
	readonly id: PaperId;
	/** Pinned keys, the one to write first; the rest are aliases. Empty until something pins one. */
	readonly keys: readonly string[];
	/** Whether the first of them stands in `library.jsonl`; one of a bibliography alone may go with it. */
	readonly pinned: boolean;
	/** The key it would get if one were pinned now; equals `keys[0]` where there is one. */
	readonly key: string;
	readonly status: Status;
	/** In the library by its sources, bibliographies alone: nothing to triage until it is decided on. */
	readonly filed: boolean;
	readonly star: boolean;
	/** When this person last set status or star; absent where they set neither. */
	readonly decidedAt?: string;
	readonly tags: readonly string[];
	/** Taken out of the library by the user; hidden unless dismissed papers are shown. */
	readonly removed: boolean;
	/** Whether `library.jsonl` has a line about it. */
	readonly recorded: boolean;
	/** Which source won each fact. */
	readonly sources: Readonly<Partial<Record<FactName, Source>>>;
	/** The listings that name it. */
	readonly mentions: readonly Mention[];
	/** Other people who kept it, are reading it or have read it. */
	readonly keptBy: readonly string[];
}

/** A place in a listing that names a paper. */
export interface Mention {
	/** Path of the listing in the papers folder, e.g. `listings/2026-04-22-daily-papers.txt`. */
	readonly listing: string;
	readonly start: number;
	readonly end: number;
}
