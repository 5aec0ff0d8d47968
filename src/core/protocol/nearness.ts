import type { PaperId } from '../paper/paper';

/** A paper that is near to others. */
export interface RelatedPaper {
	readonly id: PaperId;
	/** What it has in common with them, as it writes it; may be nothing that can be said in words. */
	readonly shares: readonly string[];
}

/** What is asked of *For you*. */
export interface ForYouAsk {
	/** So many papers are wanted of the front. */
	readonly limit: number;
	/** Papers that code cites. */
	readonly cited: readonly PaperId[];
	/** Only what was decided after this time counts, where the user began anew. */
	readonly since?: string;
}

/** The front of the inbox as *For you* puts it. */
export interface ForYou {
	/** Whether decisions tell enough for an order of their own; else it is the given one. */
	readonly isLearnt: boolean;
	/** How many papers were wanted and how many dismissed, of what counts. */
	readonly wanted: number;
	readonly dismissed: number;
	/** How many wait in the inbox. */
	readonly total: number;
	readonly papers: readonly ForYouPaper[];
}

/** A paper of the inbox, and why it stands where it does. */
export interface ForYouPaper {
	readonly id: PaperId;
	/** E.g. `like Search-R2, which you kept: search agents`; empty where there is nothing to say. */
	readonly why: string;
}
