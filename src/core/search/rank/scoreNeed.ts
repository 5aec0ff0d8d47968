import { type FieldShape, fieldShape, type IndexedField, indexedFields } from '../fields';
import type { PaperSegment } from '../index/paperSegment';
import { countAt, type FieldPostings, firstPlaceFrom, largeCount } from '../index/segment';
import type { Need, Term } from '../ask/needs';
import { normOf, saturation } from './weigh';
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

/**
 * How much of what a word in a title adds may be there by chance, where the title lacks others of the
 * query. What is left is half of what the word adds in an abstract.
 */
const byChance = 0.8;

/**
 * Finds how well each document of a segment answers a need, into `need`, `needInTitle` and
 * `needByTitle`.
 */
export function scoreNeed(
	{ need, ways }: Sought,
	formsOf: FormsOf,
	segment: PaperSegment,
	scratch: Scratch,
): void {
	for (const [index, { terms, weight, adjacent }] of ways.entries()) {
		const [first] = terms;
		if (ways[index - 1]?.terms === terms) {
			// The same words, once next to each other and once apart: the index cannot tell them.
			continue;
		}
		if (terms.length > 1 || !first) {
			const believed = adjacent ? weight * perhapsAdjacent : weight;
			scoreTogether(terms, need, formsOf, segment, scratch, believed);
		} else if (index === 0 && weight === 1) {
			// Nothing stands there yet, so what is found need not be compared with it.
			scoreTerm(first, need, formsOf, segment, scratch, scratch.need, 1);
			keepByTitle(scratch);
		} else {
			scoreTerm(first, need, formsOf, segment, scratch, scratch.term, weight);
			moveTerm(scratch, weight);
		}
	}
}

function keepByTitle({ termInTitle, needByTitle }: Scratch): void {
	for (let index = 0; index < termInTitle.count; index++) {
		const document = termInTitle.touched[index] ?? 0;
		needByTitle[document] = byChance * (termInTitle.values[document] ?? 0);
	}
	termInTitle.clear();
}

function moveTerm(scratch: Scratch, weight: number): void {
	const { term, termInTitle } = scratch;
	for (let index = 0; index < term.count; index++) {
		const document = term.touched[index] ?? 0;
		const value = weight * (term.values[document] ?? 0);
		const byTitle = weight * byChance * (termInTitle.values[document] ?? 0);
		raiseNeed(scratch, document, value, byTitle);
		term.values[document] = 0;
	}
	term.count = 0;
	termInTitle.clear();
}

/** Another way to answer a need. @param byTitle how much less it were worth if its title counted little */
function raiseNeed(
	{ need, needByTitle }: Scratch,
	document: number,
	value: number,
	byTitle: number,
): void {
	const before = need.values[document] ?? 0;
	const without = Math.max(before - (needByTitle[document] ?? 0), value - byTitle);
	need.raise(document, value);
	needByTitle[document] = Math.max(before, value) - without;
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
	const { term, together } = scratch;
	for (const [index, one] of terms.entries()) {
		scoreTerm(one, need, formsOf, segment, scratch, index === 0 ? together : term, 0);
		if (index === 0) {
			continue;
		}
		for (let at = 0; at < together.count; at++) {
			const document = together.touched[at] ?? 0;
			const least = Math.min(together.values[document] ?? 0, term.values[document] ?? 0);
			together.values[document] = least;
		}
		term.clear();
	}
	for (let at = 0; at < together.count; at++) {
		const document = together.touched[at] ?? 0;
		const value = together.values[document] ?? 0;
		if (value > 0) {
			raiseNeed(scratch, document, weight * value, 0);
		}
	}
	together.clear();
}

/** Adds up a term over all fields, into `into`. @param inTitle how much of it counts for the title */
function scoreTerm(
	term: Term,
	{ fields: wanted }: Need,
	formsOf: FormsOf,
	segment: PaperSegment,
	scratch: Scratch,
	into: Sums,
	inTitle: number,
): void {
	const forms = formsOf(term, segment);
	for (const [index, name] of indexedFields.entries()) {
		const postings = segment.segment.fields[index];
		if (!postings || postings.terms.length === 0 || wanted?.includes(name) === false) {
			continue;
		}
		const isTitle = index === titleField && inTitle > 0;
		scoreField(forms, name, index, postings, segment, scratch, into, isTitle ? inTitle : 0);
		if (isTitle) {
			// The title is the first field, so that nothing else stands there yet.
			copyTo(scratch.termInTitle, into);
		}
	}
}

function copyTo(copy: Sums, { touched, count, values }: Sums): void {
	for (let at = 0; at < count; at++) {
		const document = touched[at] ?? 0;
		copy.add(document, values[document] ?? 0);
	}
}

function scoreField(
	forms: Forms,
	name: IndexedField,
	index: number,
	postings: FieldPostings,
	{ segment }: PaperSegment,
	{ field, needInTitle }: Scratch,
	into: Sums,
	inTitle: number,
): void {
	const shape = fieldShape[name];
	const table = norms[index] ?? new Float64Array(0);
	const { range } = forms;
	const here = forms.in(index);
	const isLongEnough = !shape.long || (range?.typed ?? 0) >= shortestInProse;
	const beginnings = range && range.end > range.first && isLongEnough ? range : undefined;
	const [only] = here;
	if (here.length === 1 && only && !beginnings) {
		scorePlace(postings, only.place, only.weight, shape, table, into, true);
		if (inTitle > 0) {
			raiseAll(postings, only.place, only.weight * inTitle, needInTitle);
		}
		return;
	}
	for (const { place, weight } of here) {
		scorePlace(postings, place, weight, shape, table, field, false);
		if (inTitle > 0) {
			raiseAll(postings, place, weight * inTitle, needInTitle);
		}
	}
	if (beginnings) {
		const { first, end, typed } = beginnings;
		const { terms } = postings;
		for (let place = firstPlaceFrom(postings, first); place < terms.length; place++) {
			const term = terms[place] ?? end;
			if (term >= end) {
				break;
			}
			const weight = weighEnding(typed, segment.dictionary.lengthAt(term));
			scorePlace(postings, place, weight, shape, table, field, false);
			if (inTitle > 0) {
				raiseAll(postings, place, weight * inTitle, needInTitle);
			}
		}
	}
	for (let at = 0; at < field.count; at++) {
		const document = field.touched[at] ?? 0;
		into.add(document, field.values[document] ?? 0);
		field.values[document] = 0;
	}
	field.count = 0;
}

/**
 * Scores the postings of one term, where a search spends most of its time.
 *
 * @param adds whether scores are added to what stands there, rather than the higher one taken
 */
function scorePlace(
	postings: FieldPostings,
	place: number,
	weight: number,
	shape: FieldShape,
	table: Float64Array,
	sums: Sums,
	adds: boolean,
): void {
	const { documents, counts, lengths, starts } = postings;
	const { values, touched } = sums;
	const end = starts[place + 1] ?? 0;
	const most = weight * shape.weight * (saturation + 1);
	let touchedCount = sums.count;
	for (let posting = starts[place] ?? 0; posting < end; posting++) {
		const document = documents[posting] ?? 0;
		let count = counts[posting] ?? 0;
		if (count === largeCount) {
			count = countAt(postings, posting);
		}
		const length = lengths[document] ?? 0;
		const norm = length < longestInTable ? (table[length] ?? 1) : normOf(length, shape);
		const score = (most * count) / (count + norm);
		const before = values[document] ?? 0;
		if (before === 0) {
			touched[touchedCount++] = document;
			values[document] = score;
		} else if (adds) {
			values[document] = before + score;
		} else if (before < score) {
			values[document] = score;
		}
	}
	sums.count = touchedCount;
}

function raiseAll(
	{ documents, starts }: FieldPostings,
	place: number,
	value: number,
	sums: Sums,
): void {
	const { values, touched } = sums;
	const end = starts[place + 1] ?? 0;
	let count = sums.count;
	for (let posting = starts[place] ?? 0; posting < end; posting++) {
		const document = documents[posting] ?? 0;
		const before = values[document] ?? 0;
		if (before < value) {
			if (before === 0) {
				touched[count++] = document;
			}
			values[document] = value;
		}
	}
	sums.count = count;
}
