import type { PaperSegment } from '../index/paperSegment';
import { type FieldPostings, placeOf } from '../index/segment';
import type { Term } from '../ask/needs';
import type { Correction, Lookup } from './lookup';

/** A word of a segment that answers a term, in a field in which it stands. */
export interface Form {
	readonly word: number;
	/** The place of its postings in the field. */
	readonly place: number;
	/** How good an answer it is, up to 1. */
	readonly weight: number;
}

/** The words of a segment that answer a term. */
export interface Forms {
	/** Those that stand in a field, by its place; looked up when they are first asked for. */
	in(field: number): readonly Form[];
	/** All words that begin with the term, while it is typed. */
	readonly range?: {
		readonly first: number;
		readonly end: number;
		/** Letters that are typed. */
		readonly typed: number;
	};
}

/** Another form of the word, as `exploring` for `exploration`. */
export const stemWeight = 0.65;

/** The forms of a term in a segment, found once for each query. */
export type FormsOf = (term: Term, segment: PaperSegment) => Forms;

/** Remembers forms for one query. */
export function createFormsOf(lookup: Lookup): FormsOf {
	const known = new Map<PaperSegment, Map<Term, Forms>>();
	return (term, segment) => {
		const here = known.get(segment) ?? new Map<Term, Forms>();
		known.set(segment, here);
		const forms = here.get(term) ?? findForms(term, lookup.corrections.get(term) ?? [], segment);
		here.set(term, forms);
		return forms;
	};
}

/** What answers a term in a segment: the word itself, its other forms, what it may be meant for. */
function findForms(
	{ text, stem, open }: Term,
	corrections: readonly Correction[],
	segment: PaperSegment,
): Forms {
	const words = new Map<number, number>();
	const put = (number: number, weight: number): void => {
		if (number >= 0 && (words.get(number) ?? 0) < weight) {
			words.set(number, weight);
		}
	};
	const { dictionary } = segment.segment;
	put(dictionary.find(text), 1);
	putStem(stem, stemWeight);
	for (const correction of corrections) {
		put(dictionary.find(correction.text), correction.weight);
		putStem(correction.stem, correction.weight * stemWeight);
	}
	const known: (readonly Form[])[] = [];
	const inField = (field: number): readonly Form[] =>
		(known[field] ??= findInField(words, segment.segment.fields[field]));
	if (!open) {
		return { in: inField };
	}
	const [first, end] = dictionary.range(text);
	return { in: inField, range: { first, end, typed: text.length } };

	function putStem(of: string, weight: number): void {
		for (const number of segment.wordsOfStem(of)) {
			put(number, weight);
		}
	}
}

function findInField(
	words: ReadonlyMap<number, number>,
	postings: FieldPostings | undefined,
): readonly Form[] {
	const forms: Form[] = [];
	for (const [word, weight] of postings ? words : []) {
		const place = postings ? placeOf(postings, word) : -1;
		if (place >= 0) {
			forms.push({ word, place, weight });
		}
	}
	return forms;
}

/** How well a longer word answers its beginning. */
export function weighEnding(typed: number, length: number): number {
	return 0.6 + 0.35 * (typed / length);
}
