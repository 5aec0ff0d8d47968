import type { PaperId } from '../paper/paper';

/** What topics are made from. */
export interface TopicPaper {
	readonly id: PaperId;
	readonly title: string;
	readonly abstract: string;
	readonly keywords?: readonly string[];
	/** Categories of arXiv: `cs.RO`, `quant-ph`. */
	readonly categories?: readonly string[];
	/** Headings of the lists it stands under, sessions: what people called its topic. */
	readonly headings?: readonly string[];
}

/** That a paper is in a topic, and why. */
export interface Membership {
	readonly id: PaperId;
	/** Words of the paper that put it there, as the paper writes them, the most telling first. */
	readonly why: readonly string[];
	/** Where no words do: the nearest papers of the topic that have them. */
	readonly near?: readonly PaperId[];
	/** How much it belongs there, to compare the topics of one paper; about 1 for its main one. */
	readonly strength?: number;
	/** Who put it there, where it was not the grouping: the user by hand, or a rule of theirs. */
	readonly by?: 'hand' | 'rule';
}

/** A named group of papers. A paper may be in several. */
export interface Topic {
	readonly name: string;
	/** The name of the topic it is a part of; absent at the top. */
	readonly parent?: string;
	readonly emoji?: string;
	readonly pinned?: boolean;
	readonly papers: readonly Membership[];
}

/** All topics of a library, largest first, and what fits into none. */
export interface Grouping {
	readonly topics: readonly Topic[];
	readonly other: readonly PaperId[];
}
