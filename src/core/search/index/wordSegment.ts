import type { Segment } from './segment';

/** A segment of papers' words as written, and which words have the same stem. */
export interface WordSegment extends Segment {
	/** For each word the hash of its stem, or 0 where the word is its own stem. */
	readonly stems: Uint32Array;
}

/**
 * All are made here, so that they have their properties in one order: to the engine objects of another
 * order are of another kind, and a search that meets a second kind runs slowly until it is compiled anew.
 */
export function toWordSegment(
	{ size, dictionary, fields }: Segment,
	stems: Uint32Array,
): WordSegment {
	return { size, dictionary, fields, stems };
}
