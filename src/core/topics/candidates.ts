import { isGeneric } from './generic';
import type { Concept } from './phraseBook';
import { strengthOf, type Profile } from './profile';
import { qualityOf } from './quality';

/** A concept that may become a topic, and who names it. */
export interface Candidate {
	readonly concept: Concept;
	/** Index of each paper that names it, and how strongly. */
	readonly papers: ReadonlyMap<number, number>;
	/** How good a topic's name it is here, from 0. */
	readonly quality: number;
}

/** What is named by more than this share of papers, each counting wholly, tells none apart. */
const tooCommon = 0.36;
/** Fewer papers than this have no topics in common: each says what it is about. */
export const fewPapers = 8;
/** Above so many papers there are enough names that authors use as keywords. */
const manyPapers = 300;
const keywordWeight = 0.65;
const mostCandidates = 300;
/** A single word may mean anything: two papers have to be about it nearly wholly. */
const leastForWord = 1.7;
const leastForPhrase = 1;

/** The names that could tell these papers apart, best first. */
export function findCandidates(
	profiles: readonly Profile[],
	concepts: readonly Concept[],
): readonly Candidate[] {
	const all = profiles.length;
	const havingTerm = countTerms(profiles);
	const named = [...countConcepts(profiles)].flatMap(([number, papers]) => {
		const concept = concepts[number];
		const usable = concept && !isGeneric(concept.name) && isNamedEnough(concept, papers, all);
		return usable ? [{ concept, papers, total: total(papers) }] : [];
	});
	const telling = named.filter(one => all < fewPapers || one.total <= all * tooCommon);
	// Where all papers are about one thing and nothing else, that is better than no topic.
	const candidates = (telling.length > 0 ? telling : named).map(({ concept, papers }) => ({
		concept,
		papers,
		quality: qualityOf(concept, papers, all < fewPapers ? undefined : havingTerm, all),
	}));
	const worth = (one: Candidate) => one.quality * total(one.papers);
	return candidates
		.sort((a, b) => worth(b) - worth(a) || (a.concept.name < b.concept.name ? -1 : 1))
		.slice(0, mostCandidates);
}

/** How strongly papers name something, all together. */
export function total(papers: ReadonlyMap<number, number>): number {
	let sum = 0;
	for (const strength of papers.values()) {
		sum += strength;
	}
	return sum;
}

/** Whether a phrase is a longer one with the other in it. */
export function contains(long: readonly number[], short: readonly number[]): boolean {
	return (
		long.length > short.length &&
		long.some((_, start) => short.every((stem, i) => long[start + i] === stem))
	);
}

function isNamedEnough(
	concept: Concept,
	papers: ReadonlyMap<number, number>,
	all: number,
): boolean {
	if (all < fewPapers) {
		return true;
	}
	const isField = concept.share !== undefined && concept.begins === undefined;
	const several = concept.stems.length > 1 || isField;
	if (all > manyPapers && concept.stems.length > 1 && concept.share !== undefined) {
		return concept.weight >= keywordWeight && papers.size > 1;
	}
	return papers.size > 1 && total(papers) >= (several ? leastForPhrase : leastForWord);
}

function countTerms(profiles: readonly Profile[]): ReadonlyMap<number, number> {
	const having = new Map<number, number>();
	for (const { terms } of profiles) {
		for (const term of terms.keys()) {
			having.set(term, (having.get(term) ?? 0) + 1);
		}
	}
	return having;
}

function countConcepts(profiles: readonly Profile[]): ReadonlyMap<number, Map<number, number>> {
	const papers = new Map<number, Map<number, number>>();
	for (const [index, { concepts }] of profiles.entries()) {
		for (const [concept, use] of concepts) {
			const naming = papers.get(concept) ?? new Map<number, number>();
			papers.set(concept, naming);
			naming.set(index, strengthOf(use));
		}
	}
	return papers;
}
