import type { Grouping, TopicPaper } from '../../../src/core/topics/topic';

/** Puts papers into topics. */
export type Grouper = (papers: readonly TopicPaper[]) => Grouping;

/** A way to group that is measured: ours, or a peer. */
export interface Method {
	readonly name: string;
	readonly group: Grouper;
	/**
	 * Groups what comes listing by listing and may remember what it called things; missing where
	 * a method has no memory and groups all papers anew.
	 */
	readonly grow?: (listings: readonly (readonly TopicPaper[])[]) => Grouping;
	/** How many papers it can be asked to group within a minute or so; any number where missing. */
	readonly most?: number;
	/** That it says no reasons, so that none are counted. */
	readonly silent?: true;
}
