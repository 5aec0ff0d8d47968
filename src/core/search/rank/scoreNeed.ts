import { type FieldShape, fieldShape, type IndexedField, indexedFields } from '../fields';
import type { PaperSegment } from '../index/paperSegment';
import { countAt, type FieldPostings, firstPlaceFrom, largeCount, placeOf } from '../index/segment';
import type { Need, Term } from '../needs';
import { normOf, saturation } from '../weigh';
import { type Forms, type FormsOf, weighEnding } from './forms';
import type { Sought } from './lookup';
import type { Scratch, Sums } from './scratch';

/** One or two letters begin so many words of prose that finding them there says nothing. */
const shortestInProse = 3;
const longestInTable = 1_024;

/** BM25's norms by the length of a field: the same for all documents. */
const norms: readonly Float64Array[] = indexedFields.map(name =>
	Float64Array.from({ length: longestInTable }, (_, length) => normOf(length, fieldShape[name])),
);
const titleField = indexedFields.indexOf('title');

/** The index does not know whether words follow each other, so it half believes it. */
const perhapsAdjacent = 0.75;

/** Finds how well each document of a segment answers a need, into `need` and `needInTitle`. */
export function scoreNeed(
	{ need, ways }: Sought,
	formsOf: FormsOf,
	segment: PaperSegment,
	scratch: Scratch,
): void {
	for (const { terms, weight, adjacent } of ways) {
		const [first] = terms;
		if (terms.length === 1 && first) {
			scoreTerm(first, need, formsOf, segment, scratch, weight);
			moveTerm(scratch, weight);
		} else {
			scoreTogether(
				terms,
				need,
				formsOf,
				segment,
				scratch,
				adjacent ? weight * perhapsAdjacent : weight,
			);
		}
	}
}

function moveTerm({ term, need }: Scratch, weight: number): void {
	for (let index = 0; index < term.count; index++) {
		const document = term.touched[index] ?? 0;
		need.raise(document, weight * (term.values[document] ?? 0));
		term.values[document] = 0;
	}
	term.count = 0;
}

/** Several words that make one: documents must have all of them, in whatever fields. */
function scoreTogether(
	terms: readonly Term[],
	need: Need,
	formsOf: FormsOf,
	segment: PaperSegment,
	scratch: Scratch,
	weight: number,
): void {
	let together: Map<number, number> | undefined;
	for (const one of terms) {
		scoreTerm(one, need, formsOf, segment, scratch, 0);
		const { term } = scratch;
		const now = new Map<number, number>();
		for (let index = 0; index < term.count; index++) {
			const document = term.touched[index] ?? 0;
			const value = term.values[document] ?? 0;
			const before = together?.get(document);
			if (!together) {
				now.set(document, value);
			} else if (before !== undefined) {
				now.set(document, Math.min(before, value));
			}
			term.values[document] = 0;
		}
		term.count = 0;
		together = now;
	}
	for (const [document, value] of together ?? []) {
		scratch.need.raise(document, weight * value);
	}
}

/** Scores a term over all fields into `term`. @param inTitle how much of it counts for the title */
function scoreTerm(
	term: Term,
	{ fields: wanted }: Need,
	formsOf: FormsOf,
	segment: PaperSegment,
	scratch: Scratch,
	inTitle: number,
): void {
	const forms = formsOf(term, segment);
	for (const [index, name] of indexedFields.entries()) {
		const postings = segment.segment.fields[index];
		if (!postings || postings.terms.length === 0 || wanted?.includes(name) === false) {
			continue;
		}
		const isTitle = index === titleField && inTitle > 0;
		scoreField(forms, name, index, postings, segment, scratch, isTitle ? inTitle : 0);
	}
}

function scoreField(
	{ words, range }: Forms,
	name: IndexedField,
	index: number,
	postings: FieldPostings,
	{ segment }: PaperSegment,
	scratch: Scratch,
	inTitle: number,
): void {
	const shape = fieldShape[name];
	const table = norms[index] ?? new Float64Array(0);
	const here = words
		.map(([word, weight]) => [placeOf(postings, word), weight] as const)
		.filter(([place]) => place >= 0);
	const isLongEnough = !shape.long || (range?.typed ?? 0) >= shortestInProse;
	const beginnings = range && range.end > range.first && isLongEnough ? range : undefined;
	const [only] = here;
	if (here.length === 1 && only && !beginnings) {
		// Each document comes once, so there is nothing to compare.
		scorePlace(postings, only[0], only[1], shape, table, scratch.term, true);
		if (inTitle > 0) {
			raiseAll(postings, only[0], only[1] * inTitle, scratch.needInTitle);
		}
		return;
	}
	for (const [place, weight] of here) {
		scorePlace(postings, place, weight, shape, table, scratch.field, false);
		if (inTitle > 0) {
			raiseAll(postings, place, weight * inTitle, scratch.needInTitle);
		}
	}
	if (beginnings) {
		const { first, end, typed } = beginnings;
		for (
			let place = firstPlaceFrom(postings, first);
			place < postings.terms.length && (postings.terms[place] ?? end) < end;
			place++
		) {
			const length = segment.dictionary.lengthAt(postings.terms[place] ?? 0);
			const weight = weighEnding(typed, length);
			scorePlace(postings, place, weight, shape, table, scratch.field, false);
			if (inTitle > 0) {
				raiseAll(postings, place, weight * inTitle, scratch.needInTitle);
			}
		}
	}
	const { field, term } = scratch;
	for (let at = 0; at < field.count; at++) {
		const document = field.touched[at] ?? 0;
		term.add(document, field.values[document] ?? 0);
		field.values[document] = 0;
	}
	field.count = 0;
}

function scorePlace(
	postings: FieldPostings,
	place: number,
	weight: number,
	shape: FieldShape,
	table: Float64Array,
	sums: Sums,
	isOnly: boolean,
): void {
	const { documents, counts, lengths, starts } = postings;
	const end = starts[place + 1] ?? 0;
	const most = weight * shape.weight * (saturation + 1);
	for (let posting = starts[place] ?? 0; posting < end; posting++) {
		const document = documents[posting] ?? 0;
		let count = counts[posting] ?? 0;
		if (count === largeCount) {
			count = countAt(postings, posting);
		}
		const length = lengths[document] ?? 0;
		const norm = length < longestInTable ? (table[length] ?? 1) : normOf(length, shape);
		const score = (most * count) / (count + norm);
		if (isOnly) {
			sums.add(document, score);
		} else {
			sums.raise(document, score);
		}
	}
}

function raiseAll(
	{ documents, starts }: FieldPostings,
	place: number,
	value: number,
	sums: Sums,
): void {
	const end = starts[place + 1] ?? 0;
	for (let posting = starts[place] ?? 0; posting < end; posting++) {
		sums.raise(documents[posting] ?? 0, value);
	}
}
