import type { PaperSegment } from '../index/paperSegment';
import type { Term } from '../needs';
import type { Correction, Lookup } from './lookup';

/** The words of a segment that answer a term. */
export interface Forms {
	/** Word numbers and how good an answer each is, up to 1. */
	readonly words: readonly (readonly [number, number])[];
	/** All words that begin with the term, while it is typed. */
	readonly range?: {
		readonly first: number;
		readonly end: number;
		/** Letters that are typed. */
		readonly typed: number;
	};
}

/** Another form of the word, as `exploring` for `exploration`. */
export const stemWeight = 0.85;

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
	const all = [...words];
	if (!open) {
		return { words: all };
	}
	const [first, end] = dictionary.range(text);
	return { words: all, range: { first, end, typed: text.length } };

	function putStem(of: string, weight: number): void {
		for (const number of segment.wordsOfStem(of)) {
			put(number, weight);
		}
	}
}

/** How well a longer word answers its beginning. */
export function weighEnding(typed: number, length: number): number {
	return 0.6 + 0.35 * (typed / length);
}
