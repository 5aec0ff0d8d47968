import type { AnalysedDocument } from './documentCache';
import { type SearchField, type SearchReason } from '../engine';
import type { FieldMatch, TermMatcher } from './fieldMatch';
import { fieldShape } from '../fields';
import type { Phrase } from './needs';
import type { Lookup, Sought } from '../rank/lookup';
import { weigh } from '../rank/weigh';
import { findRun, matchWay } from './wayMatch';

/** Where a need is answered in a paper. */
export interface Answer {
	readonly sought: Sought;
	readonly rareness: number;
	/** Where it stands best, and its topic, which says why the paper is where it is. */
	readonly why: readonly SearchReason[];
}

/** What of a query stands in a paper. */
export interface Reasons {
	/** The words as the paper has them, the telling ones first. */
	readonly why: readonly SearchReason[];
	/** How many of the query's phrases stand in it. */
	readonly phrases: number;
}

/**
 * Reads a paper for what of the query stands where.
 *
 * @param rareness that of each need, by its place
 */
export function findReasons(
	lookup: Lookup,
	rareness: readonly number[],
	matcher: TermMatcher,
	document: AnalysedDocument,
): Reasons {
	const fields = matcher.matchAll(document);
	const answers = lookup.sought
		.map((sought, index) => answer(sought, rareness[index] ?? 0, fields))
		.filter(one => one !== undefined);
	const phrases = lookup.query.phrases.filter(phrase => standsIn(phrase, fields)).length;
	return { why: orderReasons(answers), phrases };
}

/** Whether a phrase stands in one of the fields it may stand in. */
export function standsIn(
	{ terms, fields: wanted }: Phrase,
	fields: readonly (readonly [SearchField, FieldMatch])[],
): boolean {
	return fields.some(
		([field, match]) => wanted?.includes(field) !== false && findRun(terms, match) !== undefined,
	);
}

function answer(
	sought: Sought,
	rareness: number,
	fields: readonly (readonly [SearchField, FieldMatch])[],
): Answer | undefined {
	let best = 0;
	let why: SearchReason | undefined;
	let topic: SearchReason | undefined;
	for (const [field, match] of fields) {
		if (match.found.size === 0 || sought.need.fields?.includes(field) === false) {
			continue;
		}
		for (const way of sought.ways) {
			const found = matchWay(way, match);
			if (!found) {
				continue;
			}
			const weight = found.weight * weigh(found.count, match.length, fieldShape[field]);
			if (field === 'topics' || field === 'tags') {
				topic ??= { word: found.word, field };
			} else if (weight > best) {
				best = weight;
				why = { word: found.word, field };
			}
		}
	}
	// Parts of a word may stand in different fields.
	why ??= topic ? undefined : findPart(sought, fields);
	const reasons = [why, topic].filter(reason => reason !== undefined);
	return reasons.length === 0 ? undefined : { sought, rareness, why: reasons };
}

function findPart(
	{ need, ways }: Sought,
	fields: readonly (readonly [SearchField, FieldMatch])[],
): SearchReason | undefined {
	const terms = ways.flatMap(way => way.terms);
	for (const [field, { text, found }] of fields) {
		const part = terms.map(term => found.get(term)).find(one => one !== undefined);
		if (part && need.fields?.includes(field) !== false) {
			return { word: text.slice(part.best.start, part.best.end), field };
		}
	}
	return undefined;
}

/** The reasons of all answers, the telling ones first, each once. */
export function orderReasons(answers: readonly Answer[]): readonly SearchReason[] {
	const [only] = answers;
	if (answers.length === 1 && only?.why.length === 1) {
		return only.why;
	}
	const telling = [...answers].sort(
		(a, b) => Number(a.sought.need.minor) - Number(b.sought.need.minor) || b.rareness - a.rareness,
	);
	const each: SearchReason[] = [];
	for (const reason of telling.flatMap(({ why }) => why)) {
		if (!each.some(known => isSameReason(known, reason))) {
			each.push(reason);
		}
	}
	return each;
}

function isSameReason(a: SearchReason, b: SearchReason): boolean {
	return a.field === b.field && a.word.toLowerCase() === b.word.toLowerCase();
}
