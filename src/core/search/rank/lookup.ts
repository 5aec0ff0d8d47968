import type { Need, Query, Term, Way } from '../ask/needs';
import { toWord } from '../text/analysis';
import { indexedFields } from '../fields';
import type { PaperSegment } from '../index/paperSegment';
import { placeOf } from '../index/segment';
import { findAcronymWays } from './acronymWays';

/** A word of the library that is taken for a misspelt term. */
export interface Correction {
	readonly text: string;
	readonly stem: string;
	readonly weight: number;
}

/** A need with all ways to answer it that the library has. */
export interface Sought {
	readonly need: Need;
	readonly ways: readonly Way[];
}

/** A query with what the library's words make of it. */
export interface Lookup {
	readonly query: Query;
	readonly sought: readonly Sought[];
	/** What misspelt terms may mean. */
	readonly corrections: ReadonlyMap<Term, readonly Correction[]>;
}

/** A spelling with fewer papers than this may be a slip of the pen, also in the papers. */
const few = 3;
const mostCorrections = 4;
const abstractField = indexedFields.indexOf('abstract');
const shortestCorrected = 4;
const correctionWeight = 0.7;

/** Looks the words of a query up in the words of the library. */
export function lookUp(query: Query, segments: readonly PaperSegment[]): Lookup {
	const corrections = new Map<Term, readonly Correction[]>();
	const acronymWays = findAcronymWays(query.needs, segments);
	const complete = (need: Need, more: readonly Way[]): Sought => {
		const ways = [...need.ways, ...findSplits(need, segments), ...more];
		const [first] = need.ways;
		for (const term of first?.terms ?? []) {
			const found = findCorrections(term, segments);
			if (found.length > 0) {
				corrections.set(term, found);
			}
		}
		return { need, ways };
	};
	const sought = query.needs.map(need => complete(need, acronymWays.get(need) ?? []));
	return { query, sought, corrections };
}

/** How many papers have a word, as it is written. */
function papersWith(word: string, segments: readonly PaperSegment[]): number {
	let papers = 0;
	for (const segment of segments) {
		const number = segment.segment.dictionary.find(word);
		papers += number < 0 ? 0 : papersAt(segment, number);
	}
	return papers;
}

/**
 * About how many papers of a segment have a word: those that have it in the title or the abstract,
 * whichever are more, and where it stands in neither, in any other field.
 */
function papersAt(segment: PaperSegment, word: number): number {
	let most = 0;
	for (const [index, field] of segment.segment.fields.entries()) {
		if (index > abstractField && most > 0) {
			break;
		}
		const place = placeOf(field, word);
		if (place >= 0) {
			most = Math.max(most, segment.papersAt(field, place));
		}
	}
	return most;
}

function findCorrections(
	{ text, stem, open }: Term,
	segments: readonly PaperSegment[],
): readonly Correction[] {
	const used = text.length < shortestCorrected ? few : countUse(text, stem, open, segments);
	if (used >= few) {
		return [];
	}
	const found = new Map<string, number>();
	for (const segment of segments) {
		for (const number of segment.wordsNear(text)) {
			const word = segment.segment.dictionary.at(number);
			found.set(word, (found.get(word) ?? 0) + papersAt(segment, number));
		}
	}
	return [...found]
		.filter(([, papers]) => papers > used)
		.sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1))
		.slice(0, mostCorrections)
		.map(([word]) => ({ ...toWord(word), weight: correctionWeight }));
}

/**
 * How many papers have the word, another form of it or, while it is typed, a longer one: counted up
 * to `few`.
 */
function countUse(
	text: string,
	stem: string,
	open: boolean,
	segments: readonly PaperSegment[],
): number {
	let papers = 0;
	for (const segment of segments) {
		const { dictionary } = segment.segment;
		const words = new Set([dictionary.find(text), ...segment.wordsOfStem(stem)]);
		if (open) {
			const [first, end] = dictionary.range(text);
			for (let number = first; number < Math.min(end, first + few); number++) {
				words.add(number);
			}
		}
		for (const number of words) {
			papers += number < 0 ? 0 : papersAt(segment, number);
			if (papers >= few) {
				return papers;
			}
		}
	}
	return papers;
}

/** A word the papers write as two: `finetuning` for `fine tuning`, `gpt4` for `GPT 4`. */
function findSplits(need: Need, segments: readonly PaperSegment[]): readonly Way[] {
	const word = need.ways.length === 1 ? need.ways[0]?.terms : undefined;
	const [term] = word ?? [];
	if (word?.length !== 1 || term === undefined || term.text.length < 4) {
		return [];
	}
	let best: readonly string[] = [];
	// Where the word itself is common, papers that write it as two are not what is meant.
	let most = papersWith(term.text, segments);
	for (let at = 1; at < term.text.length; at++) {
		const [left, right] = [term.text.slice(0, at), term.text.slice(at)];
		const border = /\D$/.test(left) && /^\d+$/.test(right);
		if (!border && Math.min(left.length, right.length) < 3) {
			continue;
		}
		const leftUsed = papersWith(left, segments);
		const used = leftUsed > most ? Math.min(leftUsed, papersWith(right, segments)) : 0;
		if (used > most) {
			[best, most] = [[left, right], used];
		}
	}
	const terms = best.map(text => ({ ...toWord(text), open: false }));
	return terms.length === 0
		? []
		: [
				{ terms, weight: 0.9, adjacent: true },
				{ terms, weight: 0.4, adjacent: false },
			];
}
