import { foldName } from './foldName';
import { isGeneric } from './generic';
import { type Concept, contains, type PhraseBook } from './phraseBook';
import { strengthOf, type Profile, type Use } from './profile';
import { qualityOf } from './quality';

/** A concept that may become a topic, and who names it. */
export interface Candidate {
	readonly concept: Concept;
	/** Index of each paper that names it, and how strongly. */
	readonly papers: ReadonlyMap<number, number>;
	/** What a mention outside of the title counts, 0 to 1: little where most papers have one. */
	readonly mention: number;
	/** How strongly papers name it, all together. */
	readonly total: number;
	/** How good a topic's name it is here, from 0. */
	readonly quality: number;
}

/** What is named by more than this share of papers, each counting wholly, tells none apart. */
const tooCommon = 0.4;
/** Fewer papers than this have no topics in common: each says what it is about. */
export const fewPapers = 8;
/** Above so many papers there are enough names that authors use as keywords. */
const manyPapers = 300;
const keywordWeight = 0.5;
/** What one paper in so many mentions tells as much as what fewer do. */
const tellingShare = 8;
/** What a single word loses where all who use it say more than it. */
const lossByLonger = 0.7;
const hardlyWorse = 0.1;
const mostCandidates = 400;
/** A single word may mean anything: two papers have to be about it nearly wholly. */
const leastForWord = 1.7;
const leastForPhrase = 1;

/** The names that could tell these papers apart, best first. */
export function findCandidates(
	profiles: readonly Profile[],
	book: PhraseBook,
): readonly Candidate[] {
	const all = profiles.length;
	const named = [...countConcepts(profiles)].flatMap(([number, uses]) => {
		const concept = book.conceptOf(number);
		if (!concept) {
			return [];
		}
		const telling = Math.log(all / uses.size) / Math.log(tellingShare);
		const mention = all < fewPapers ? 1 : Math.min(1, telling);
		const papers = new Map([...uses].map(([index, use]) => [index, strengthOf(use, mention)]));
		const quality = qualityOf(concept, papers, all);
		const candidate: Candidate = { concept, papers, mention, total: total(papers), quality };
		// The patterns are dear: few of the names that papers have get so far.
		return isNamedEnough(candidate, all) && !isGeneric(concept.name) ? [candidate] : [];
	});
	const distinct = withoutNamesakes(named);
	const judged = all > manyPapers ? distinct : distinct.map(one => lessWhereLonger(one, distinct));
	const telling = judged.filter(one => all < fewPapers || one.total <= all * tooCommon);
	const worth = (one: Candidate) => one.quality * one.total;
	// Where all papers are about one thing and nothing else, that is better than no topic.
	return [...(telling.length > 0 ? telling : judged)]
		.sort((a, b) => worth(b) - worth(a) || (a.concept.name < b.concept.name ? -1 : 1))
		.slice(0, mostCandidates);
}

/** *Agents* is a poor name where most of them are called search agents, or long-horizon agents. */
function lessWhereLonger(candidate: Candidate, all: readonly Candidate[]): Candidate {
	const { stems } = candidate.concept;
	if (stems.length > 1) {
		return candidate;
	}
	const covered = new Map<number, number>();
	for (const { concept, papers } of all) {
		const isLonger =
			contains(concept.stems, stems) && concept.weight >= candidate.concept.weight - hardlyWorse;
		for (const [index, strength] of isLonger ? papers : []) {
			covered.set(index, Math.max(strength, covered.get(index) ?? 0));
		}
	}
	let sum = 0;
	for (const [index, strength] of candidate.papers) {
		sum += Math.min(strength, covered.get(index) ?? 0);
	}
	const share = sum / candidate.total;
	return { ...candidate, quality: candidate.quality * (1 - lossByLonger * share) };
}

/** Of two candidates with one name, the one that more papers name. */
function withoutNamesakes(all: readonly Candidate[]): readonly Candidate[] {
	const byName = new Map<string, Candidate>();
	for (const candidate of all) {
		const name = foldName(candidate.concept.name);
		const known = byName.get(name);
		if (!known || candidate.total > known.total) {
			byName.set(name, candidate);
		}
	}
	return [...byName.values()];
}

function total(papers: ReadonlyMap<number, number>): number {
	let sum = 0;
	for (const strength of papers.values()) {
		sum += strength;
	}
	return sum;
}

function isNamedEnough({ concept, papers, total: strength }: Candidate, all: number): boolean {
	if (all < fewPapers) {
		return true;
	}
	const isField = concept.share !== undefined && concept.begins === undefined;
	const several = concept.stems.length > 1 || isField;
	if (all > manyPapers && concept.stems.length > 1 && concept.share !== undefined) {
		return concept.weight >= keywordWeight && papers.size > 1;
	}
	return papers.size > 1 && strength >= (several ? leastForPhrase : leastForWord);
}

function countConcepts(profiles: readonly Profile[]): ReadonlyMap<number, Map<number, Use>> {
	const papers = new Map<number, Map<number, Use>>();
	for (const [index, { concepts }] of profiles.entries()) {
		for (const [concept, use] of concepts) {
			const naming = papers.get(concept) ?? new Map<number, Use>();
			papers.set(concept, naming);
			naming.set(index, use);
		}
	}
	return papers;
}
