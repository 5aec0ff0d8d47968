/**
 * The messages between the extension host and its worker.
 *
 * The worker holds entries, abstracts, topics and the search index; the host holds rows. A request
 * carries a number and gets exactly one answer with it; events come unasked. Bytes are transferred.
 */
import type { Change, Edit } from '../library/edit';
import type { ListingForm } from '../listing/listing';
import type { PaperFacts, PaperId } from '../paper/paper';
import type { Completion, SearchHit } from '../search/engine';
import type { IndexChanges, IndexFile } from '../search/indexFiles';
import type { TopicsEdit } from '../rules/editTopics';
import type { Span } from '../text';
import type { SavedSearch } from '../searches/savedSearch';
import type { ForYou, ForYouAsk, RelatedPaper } from './nearness';
import type { OwnTopic } from '../topics/own/ownTopic';
import type {
	GroupHead,
	ListingProblem,
	ListingRow,
	PaperDetails,
	PaperRow,
	RulePreview,
} from './rows';

/** A file of the papers folder as it is now; no bytes where it is gone. */
export interface FileContent {
	readonly path: string;
	readonly bytes?: Uint8Array;
}

/** What taking in one listing meant for the library. */
export interface TakenIn {
	readonly path: string;
	readonly form?: ListingForm;
	readonly entries: number;
	readonly new: number;
	readonly known: number;
	readonly changed: number;
	/** New papers that the user's rules mute, and nobody has decided on. */
	readonly muted: readonly PaperId[];
	readonly listing: ListingRow;
}

/** What a text is, before it is stored. */
export interface Inspected {
	readonly form?: ListingForm;
	readonly entries: number;
	/** The file name it should be stored under, dated as the page is. */
	readonly fileName: string;
	/** Path of a listing with the same bytes. */
	readonly sameAs?: string;
	/** Where it is no listing: what it seems to be, in a sentence. */
	readonly reason?: string;
	/** The bytes that were asked about, handed back rather than copied. */
	readonly bytes: Uint8Array;
}

/** One of the things a paper is made of: what a listing or a line of the library tells of it. */
export interface PaperSource {
	/** The listing's file name, or `library.jsonl`. */
	readonly source: string;
	readonly title: string;
	/** Who it is by, of what year, and its ids, in a few words. */
	readonly about: string;
}

/** What can be asked of the worker: the arguments and the answer of each request. */
export interface Requests {
	/** Says who decides, and what day it is for this person (`2026-04-22`). */
	configure: { ask: { readonly person: string; readonly today: string }; answer: void };
	/**
	 * Hands over what an earlier worker had stored of its index: asked once, before any `update`.
	 * Answers the names of files that are of no use and can be deleted.
	 */
	openIndex: { ask: { readonly files: readonly IndexFile[] }; answer: readonly string[] };
	/**
	 * Hands over the learnt model, which `needsModel` asked for; without bytes there is none, and what
	 * needs it does without.
	 */
	openModel: { ask: { readonly bytes?: Uint8Array }; answer: void };
	/** Takes the present state of some files; answers for each listing among them. */
	update: {
		/** With `more` the files are only noted: the answer that counts comes with the last batch. */
		ask: {
			readonly files: readonly FileContent[];
			readonly more?: boolean;
			/** Parses listings once more although nothing in them has changed. */
			readonly anew?: boolean;
		};
		answer: readonly TakenIn[];
	};
	inspect: { ask: { readonly name: string; readonly bytes: Uint8Array }; answer: Inspected };
	/** Makes edits in memory; answers what changed and which files have to be written. */
	edit: {
		ask: { readonly edits: readonly Edit[] };
		answer: {
			readonly changes: readonly Change[];
			readonly skipped: readonly Edit[];
			readonly dirty: readonly string[];
		};
	};
	/** Adds a paper by hand, as one more source of facts. */
	add: {
		ask: { readonly facts: PaperFacts; readonly at: string };
		answer: {
			readonly paper: PaperId;
			readonly changes: readonly Change[];
			readonly dirty: readonly string[];
		};
	};
	/** What a paper is made of, so that the user can take it apart. */
	sources: { ask: { readonly paper: PaperId }; answer: readonly PaperSource[] };
	/** Makes one paper of several, because the user says so. */
	join: {
		ask: { readonly papers: readonly PaperId[]; readonly at: string };
		answer: { readonly changes: readonly Change[]; readonly dirty: readonly string[] };
	};
	/** Makes a paper of its own of some sources of one. */
	split: {
		ask: { readonly paper: PaperId; readonly sources: readonly number[]; readonly at: string };
		/** No changes where nothing tells the two parts apart. */
		answer: { readonly changes: readonly Change[]; readonly dirty: readonly string[] };
	};
	/** Puts the edits not yet written on top of a file as it is on disk now. */
	amend: {
		ask: FileContent;
		/** No bytes: nothing is to be written. `refused` says why a file must not be written. */
		answer: { readonly bytes?: Uint8Array; readonly upTo: number; readonly refused?: string };
	};
	/** Says that what `amend` answered is on disk now: edits up to this one need no more writing. */
	written: { ask: { readonly path: string; readonly upTo: number }; answer: void };
	/** The text of `topics.yaml` after a change; `undefined` where it cannot be made. */
	editTopics: {
		ask: { readonly text: string; readonly edit: TopicsEdit };
		answer: string | undefined;
	};
	/** What a rule of the user's would catch. An answer that is called off is not whole. */
	previewRule: {
		ask: { readonly rule: string; readonly limit: number };
		answer: RulePreview;
	};
	/** Where the text of `topics.yaml` says something of a topic. */
	findTopic: {
		ask: { readonly text: string; readonly topic: string };
		answer: Span | undefined;
	};
	/** A paper by its id, a former id, a key or a public id in any spelling. */
	paper: { ask: { readonly ref: string }; answer: PaperDetails | undefined };
	/** The papers nearest to some, the nearest first, without what was dismissed or removed. */
	related: {
		ask: { readonly papers: readonly PaperId[]; readonly limit: number };
		answer: readonly RelatedPaper[];
	};
	/** The inbox in the order in which its papers are likely to be wanted. */
	forYou: { ask: ForYouAsk; answer: ForYou };
	search: { ask: { readonly query: string; readonly limit: number }; answer: readonly SearchHit[] };
	/** How the last word of a query may go on. */
	complete: {
		ask: { readonly query: string; readonly limit: number };
		answer: readonly Completion[];
	};
}

/** The name of a request. */
export type RequestName = keyof Requests;

/** Host to worker. */
export type ToWorker =
	| {
			[Name in RequestName]: {
				readonly type: Name;
				readonly request: number;
				readonly ask: Requests[Name]['ask'];
			};
	  }[RequestName]
	| { readonly type: 'cancel'; readonly request: number };

/** Host to worker: one more message has been taken in, so the next may be sent. */
export interface Received {
	readonly type: 'received';
}

/** Worker to host. */
export type FromWorker =
	| { readonly type: 'answer'; readonly request: number; readonly answer: unknown }
	| { readonly type: 'failed'; readonly request: number; readonly message: string }
	| WorkerEvent;

/** Worker to host: what has to be on disk of the search index from now on. */
export interface IndexEvent extends IndexChanges {
	readonly type: 'index';
}

/** Worker to host: there are papers, and the learnt model is needed to compare them. Said once. */
export interface ModelEvent {
	readonly type: 'needsModel';
}

/** What the worker tells unasked. */
export type WorkerEvent = LibraryEvent | IndexEvent | ModelEvent;

/** What it tells of the library. A change of papers is sent in slices; `settled` ends it. */
export type LibraryEvent =
	| { readonly type: 'rows'; readonly rows: readonly PaperRow[] }
	| { readonly type: 'gone'; readonly papers: readonly PaperId[] }
	/** Papers whose id changed, old to new: a title that gained an id. */
	| { readonly type: 'moved'; readonly papers: readonly (readonly [PaperId, PaperId])[] }
	/**
	 * Starts a new list of topics, which `topic` events then fill in order. `''` is *Other*. Why a paper
	 * is in a topic stands in its details: for all papers that would be far more than lists show.
	 */
	| { readonly type: 'topics'; readonly topics: readonly GroupHead[] }
	| { readonly type: 'topic'; readonly index: number; readonly papers: readonly PaperId[] }
	/** All listings; `listed` events then give their papers, by their place in this list. */
	| { readonly type: 'listings'; readonly listings: readonly ListingRow[] }
	| { readonly type: 'listed'; readonly index: number; readonly papers: readonly PaperId[] }
	/** The saved searches and topics of `topics.yaml`, and what was not understood in it. */
	| {
			readonly type: 'rules';
			readonly searches: readonly SavedSearch[];
			readonly topics: readonly OwnTopic[];
			readonly problems: readonly ListingProblem[];
	  }
	/** Lines of library files that could not be used, in the user's words. */
	| { readonly type: 'trouble'; readonly path: string; readonly messages: readonly string[] }
	| {
			readonly type: 'progress';
			readonly stage: 'reading' | 'indexing';
			readonly done: number;
			readonly total: number;
	  }
	/** Everything sent so far is one consistent state. */
	| { readonly type: 'settled' };
