import type { Dictionary } from './dictionary';
import { firstFrom } from './firstFrom';

/** Documents of one segment at most: their numbers fit 16 bits. */
export const mostInSegment = 65_536;

/** A count that did not fit 8 bits stands in `FieldPostings.large`. */
export const largeCount = 255;

/**
 * Where the terms of one field stand. The postings of a term lie side by side, its documents in
 * ascending order, and so do those of all terms of a range.
 */
export interface FieldPostings {
	/** Numbers of the terms that stand in this field, ascending. */
	readonly terms: Uint32Array;
	/** Where the postings of each of `terms` begin, and the end of the last ones. */
	readonly starts: Uint32Array;
	/** The document of each posting. */
	readonly documents: Uint16Array;
	/** How often the term stands in it, up to `largeCount`. */
	readonly counts: Uint8Array;
	/** Pairs of a posting's place and its count where that is `largeCount` or more, by place. */
	readonly large: Uint32Array;
	/** How many terms the field has in each document, repeated ones included. */
	readonly lengths: Uint32Array;
}

/** A part of an index, which never changes: at most `mostInSegment` documents and their terms. */
export interface Segment {
	/** How many documents it has, those that are gone included. */
	readonly size: number;
	readonly dictionary: Dictionary;
	/** In the order in which the index has its fields. */
	readonly fields: readonly FieldPostings[];
}

/** The place of a term among the terms of a field, or -1. */
export function placeOf(field: Pick<FieldPostings, 'terms'>, term: number): number {
	const place = firstPlaceFrom(field, term);
	return field.terms[place] === term ? place : -1;
}

/** The first place of a field whose term is `term` or a later one. */
export function firstPlaceFrom({ terms }: Pick<FieldPostings, 'terms'>, term: number): number {
	return firstFrom(terms, term);
}

/** How often the term of a posting stands in its document. */
export function countAt(field: FieldPostings, posting: number): number {
	const count = field.counts[posting] ?? 0;
	if (count < largeCount) {
		return count;
	}
	let low = 0;
	let high = field.large.length / 2;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((field.large[2 * middle] ?? 0) < posting) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return field.large[2 * low + 1] ?? count;
}

/** Whether the postings at a place of a field have a document. */
export function hasDocument(
	{ starts, documents }: Pick<FieldPostings, 'starts' | 'documents'>,
	place: number,
	document: number,
): boolean {
	const end = starts[place + 1] ?? 0;
	const at = firstFrom(documents, document, starts[place] ?? 0, end);
	return at < end && documents[at] === document;
}
