import type { PaperId } from '../paper/paper';

/** What topics are made from. */
export interface TopicPaper {
	readonly id: PaperId;
	readonly title: string;
	readonly abstract: string;
}

/** That a paper is in a topic, and why. */
export interface Membership {
	readonly id: PaperId;
	/** Words of the paper that put it there, as the paper writes them, the most telling first. */
	readonly why: readonly string[];
}

/** A named group of papers. A paper may be in several. */
export interface Topic {
	readonly name: string;
	readonly papers: readonly Membership[];
}

/** All topics of a library, largest first, and what fits into none. */
export interface Grouping {
	readonly topics: readonly Topic[];
	readonly other: readonly PaperId[];
}
