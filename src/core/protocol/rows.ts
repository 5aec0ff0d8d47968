import type { ListingForm } from '../listing/listing';
import type { PublicId } from '../paper/ids';
import type { Paper, PaperId, Status } from '../paper/paper';
import type { Membership, Topic } from '../topics/topic';

/** What lists show of a paper: small enough that the host holds a hundred thousand of them. */
export interface PaperRow {
	readonly id: PaperId;
	/** Pinned keys, the one to write first; the rest are aliases. */
	readonly keys: readonly string[];
	/** Whether the first key stands in `library.jsonl`. */
	readonly pinned: boolean;
	/** The key it has, or would get. */
	readonly key: string;
	/** Public ids, e.g. `arxiv:2602.03647`. */
	readonly ids: readonly PublicId[];
	readonly title: string;
	/** Authors, organisation or number of authors: who it is by, in a few words. May be empty. */
	readonly who: string;
	readonly date: string;
	readonly comments: number;
	readonly status: Status;
	/** In the library by a bibliography alone: nothing to triage. */
	readonly filed: boolean;
	/** Authors and terms of the user's rules that it is watched for. */
	readonly watched: readonly string[];
	readonly star: boolean;
	readonly removed: boolean;
	readonly tags: readonly string[];
	/** The first line of the note's body that says something; empty where there is no note. */
	readonly note: string;
	readonly hasNote: boolean;
}

/** A topic, or a listing named by its path, without its papers. */
export type GroupHead = Omit<Topic, 'papers'>;

/** A topic that a paper is in, and why. */
export interface PaperTopic extends Omit<Membership, 'id'> {
	readonly name: string;
}

/** One listing as the tree and messages tell it. */
export interface ListingRow {
	/** E.g. `listings/2026-04-22-daily-papers.txt`. */
	readonly path: string;
	/** Absent where the text is in no form that is understood. */
	readonly form?: ListingForm;
	/** What people call a text of this form: `a BibTeX file`. */
	readonly called?: string;
	readonly entries: number;
	/** Whether its papers stand in the library rather than wait in the inbox. */
	readonly filed: boolean;
	/** The first of them; a listing with a thousand is none, and these tell what is wrong. */
	readonly problems: readonly ListingProblem[];
	/** How many there are. */
	readonly problemCount: number;
}

/** A problem with its place as an editor counts: lines and columns from 0. */
export interface ListingProblem {
	readonly message: string;
	readonly start: number;
	readonly end: number;
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
	/** Nothing is wrong with the text: what it names is not there at present. */
	readonly isHint?: boolean;
}

/** What a rule would catch. */
export interface RulePreview {
	readonly count: number;
	/** The first of them, in the order of the library. */
	readonly papers: readonly PaperId[];
	/** Why the text is no rule, in a sentence; absent where it is one. */
	readonly fault?: string;
}

/** Everything about one paper, for the panel, hovers and tooltips. */
export interface PaperDetails extends Paper {
	readonly topics: readonly PaperTopic[];
	/** Path of its note, whether or not the file is there; absent while it has no pinned key. */
	readonly notePath?: string;
	/** Paths of further notes on it, where papers were joined that had a note each. */
	readonly otherNotes?: readonly string[];
}
