import type { TopicPaper } from '../../../src/core/topics/topic';

/** What finds papers like one. */
export interface Finder {
	readonly name: string;
	/** Looks at papers once; then tells the indexes of those most like one, nearest first. */
	readonly open: (
		papers: readonly TopicPaper[],
	) => (index: number, count: number) => readonly number[];
	/** How many papers it can be asked about within a few seconds; any number where missing. */
	readonly most?: number;
}

/** What was decided about a paper. */
export interface Decided {
	readonly index: number;
	readonly kept: boolean;
}

/** What orders papers by decisions. */
export interface Ranker {
	readonly name: string;
	/** Looks at papers once; then gives each a score, the higher the sooner it should be read. */
	readonly open: (
		papers: readonly TopicPaper[],
	) => (decisions: readonly Decided[]) => ArrayLike<number>;
}
