import type * as vscode from 'vscode';
import type { Cancellation } from '../core/cancellation';
import type { Files } from '../core/files';
import type { Edit, EditField, EditValue } from '../core/library/edit';
import type { PaperFacts, PaperId, Status } from '../core/paper/paper';
import type {
	ListingProblem,
	ListingRow,
	PaperDetails,
	PaperRow,
	RulePreview,
} from '../core/protocol/rows';
import type { Inspected, TakenIn } from '../core/protocol/worker';
import type { SearchEngine } from '../core/search/engine';
import type { SavedSearch } from '../core/searches/savedSearch';
import type { OwnTopic } from '../core/topics/own/ownTopic';
import type { TalliedGroup } from '../core/triage/talliedGroups';
import type { Tally } from '../core/triage/tally';
import type { Identities } from './identities';
import type { ListingFiles } from './listingFiles';
import type { Nearness } from './nearness';
import type { TopicsFile } from './topicsFile';

/** One value to set; the library adds who, when and what it replaces. */
export interface Setting {
	readonly paper: PaperId;
	readonly field: EditField;
	readonly value: EditValue;
}

/** What came of an edit, an undo or a redo. */
export interface Edited {
	/** What was done, as in "Undid: keep 3 papers"; absent where there was nothing to do. */
	readonly label?: string;
	readonly papers: readonly PaperId[];
	/** Values that were no longer what the step had left, and so were not touched. */
	readonly skipped: readonly Edit[];
	/** `topics.yaml` was no longer what the step had left, and so was not touched. */
	readonly areTopicsSkipped?: boolean;
}

/**
 * The library of this window as every feature sees it: rows at hand, texts on request, and the
 * only way to change anything.
 */
export interface Library {
	/** Where the papers folder is or will be made; absent while no folder is open and none chosen. */
	readonly folder: vscode.Uri | undefined;
	/** The files of the papers folder; absent with the folder. */
	readonly files: Files | undefined;
	readonly rows: ReadonlyMap<PaperId, PaperRow>;
	/** How the rows stand. */
	readonly tally: Tally;
	/** Topics with their papers in the order of the listings; the one named `''` is *Other*. */
	readonly topics: readonly TalliedGroup[];
	readonly listings: readonly ListingRow[];
	/** The papers of each listing in its order, named by its path. */
	readonly listed: readonly TalliedGroup[];
	/** The listings as files. */
	readonly listingFiles: ListingFiles;
	/** Where a listing lies, by its path; absent while no library is open. */
	uriOf(listing: string): vscode.Uri | undefined;
	/** The searches of `topics.yaml`, in its order. */
	readonly savedSearches: readonly SavedSearch[];
	/** The user's rules and saved searches as a file. */
	readonly topicsFile: TopicsFile;
	/** The user's own topics, as `topics.yaml` has them. */
	readonly ownTopics: readonly OwnTopic[];
	/** What a rule would catch. An answer that is called off is not whole. */
	previewRule(rule: string, limit: number, cancellation: Cancellation): Promise<RulePreview>;
	/** What was not understood in `topics.yaml`. */
	readonly ruleProblems: readonly ListingProblem[];
	/** Resolves when the files have been read for the first time, or there are none. */
	readonly ready: Promise<void>;
	/**
	 * Makes sure that there is a place to write to, asking the user where there is a choice.
	 * Features call it before the first thing they would write.
	 *
	 * @returns false where the user has none and chose none
	 */
	ensureFolder(): Promise<boolean>;

	/** Rows, topics or listings changed; fired once for each consistent state. */
	readonly onDidChange: vscode.Event<void>;
	/** Files of the papers folder changed on disk, by whomever; paths relative to the folder. */
	readonly onDidChangeFiles: vscode.Event<readonly string[]>;

	/** The row a reference leads to: an id, a former id, a key or alias, a public id in any spelling. */
	find(ref: string): PaperRow | undefined;
	/** The names of the topics a paper is in; none where it is in *Other*. */
	topicsOf(paper: PaperId): readonly string[];
	details(ref: string): Promise<PaperDetails | undefined>;
	/** Answers searches over all of it. */
	readonly searchEngine: SearchEngine;
	/** What lies near what, and what is for this user. */
	readonly nearness: Nearness;

	/** Listings that came into the folder by other ways than `takeIn`, with what they meant. */
	readonly onDidTakeIn: vscode.Event<readonly TakenIn[]>;
	/** What the library is doing, as in "Indexing 300 of 1,000 papers"; absent when it rests. */
	readonly onDidProgress: vscode.Event<string | undefined>;

	/** What `bytes` hold, before they are stored. They are handed over: use those of the answer. */
	inspect(name: string, bytes: Uint8Array): Promise<Inspected>;
	/** Adds a paper by hand, pinned to a key; undoable. */
	add(facts: PaperFacts): Promise<PaperId>;

	/** Which papers are one, as the user says. */
	readonly identities: Identities;

	/** Sets values as one step of undo. @param label e.g. `keep 3 papers` */
	edit(label: string, settings: readonly Setting[]): Promise<Edited>;
	decide(papers: readonly PaperId[], status: Status): Promise<Edited>;
	star(papers: readonly PaperId[], value: boolean): Promise<Edited>;
	/** The paper's key, pinned from now on: for notes, citations, copies. Not a step of undo. */
	pinKey(paper: PaperId): Promise<string>;
	/** Whether there is a step to undo or redo; fired on change. */
	readonly onDidChangeUndo: vscode.Event<{ readonly canUndo: boolean; readonly canRedo: boolean }>;
	undo(): Promise<Edited>;
	redo(): Promise<Edited>;
	/** Resolves when every edit made so far is on disk; rejects with the reason where one cannot be. */
	saved(): Promise<void>;
}
