import type { FieldPostings, Segment } from '../index/segment';
import type { Dictionary } from '../index/dictionary';
import { TermExpansion } from './termExpansion';

/** Postings of one field that come with their weights, as lunr's JSON has them. */
export interface WeightedPostings extends Pick<FieldPostings, 'terms' | 'starts' | 'documents'> {
	/** The weight of each posting, statistics and boosts included. */
	readonly weights: Float64Array;
}

/** A segment whose weights are given, so that its statistics do not matter. */
export interface WeightedSegment {
	readonly size: number;
	readonly dictionary: Dictionary;
	readonly fields: readonly WeightedPostings[];
}

/**
 * A segment with what an index of lunr knows of its documents, and with what is made of it when it is
 * first asked. It never changes, so that several indexes can share it.
 */
export class IndexPart {
	readonly expansion: TermExpansion;
	/** How many terms each field has in all documents together. */
	readonly totalLengths: readonly number[];
	/** How many terms each field has in a document at most. */
	readonly longest: readonly number[];

	/**
	 * @param references of the documents, by number
	 * @param boosts of the documents, by number, where one of them has another than 1
	 */
	constructor(
		readonly segment: Segment | WeightedSegment,
		readonly references: readonly string[],
		readonly boosts?: Float64Array,
	) {
		this.expansion = new TermExpansion(segment.dictionary);
		const lengths = segment.fields.map(field =>
			'lengths' in field ? field.lengths : new Uint32Array(0),
		);
		this.totalLengths = lengths.map(each => each.reduce((sum, length) => sum + length, 0));
		this.longest = lengths.map(each => each.reduce((most, length) => Math.max(most, length), 0));
	}
}
