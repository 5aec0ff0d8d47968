import type { PaperSpace } from '../nearness/paperSpace';
import type { PaperId } from '../paper/paper';
import type { Evidence } from './evidence';
import { type Mixed, mixInUnexplored } from './explore';
import { canForetell, fewest } from './foresight';
import { type Example, findTaste, scoreByTaste } from './taste';

/** A paper as ranking knows it, in the given order. */
export interface RankedPaper {
	readonly id: PaperId;
	/** Whether it waits in the inbox: only those are put in order. */
	readonly isUndecided: boolean;
	/** What was done about it; absent where nothing was that counts. */
	readonly evidence: Evidence | undefined;
}

/** The inbox in an order. */
export interface Ranking {
	/** Whether the order is learnt; else it is the given one. */
	readonly isLearnt: boolean;
	readonly papers: readonly Mixed<Scored>[];
	/** How many papers were wanted, and how many were dismissed, of those that count. */
	readonly wanted: number;
	readonly dismissed: number;
}

/** An undecided paper. */
export interface Scored {
	readonly id: PaperId;
	/** How well it fits; 0 is as well as most. Absent where nothing is learnt or known of it. */
	readonly score?: number;
}

/** So many undecided papers stand for what is not wanted, where hardly anything was dismissed. */
const mostOfInbox = 200;
/** A topic is explored once somebody decided on one of its papers, or on one in so many. */
const oneIn = 50;

/** Puts the inbox in the order in which its papers are likely to be wanted. */
export function rankForYou(
	space: PaperSpace,
	papers: readonly RankedPaper[],
	topicsOf: (id: PaperId) => readonly string[],
): Ranking {
	const undecided = papers.filter(({ isUndecided }) => isUndecided);
	const wanted = examples(space, papers, true);
	const dismissed = examples(space, papers, false);
	const counts = { wanted: wanted.length, dismissed: dismissed.length };
	const others = dismissed.length < fewest ? sampleOf(space, undecided) : dismissed;
	if (!canForetell(space, wanted, others)) {
		const given = undecided.map(({ id }) => ({ paper: { id } }));
		return { isLearnt: false, papers: given, ...counts };
	}
	const taste = findTaste(space, wanted, others);
	const known = undecided.filter(({ id }) => space.rowOf.has(id));
	const rows = known.map(({ id }) => space.rowOf.get(id) ?? 0);
	const scores = scoreByTaste(space, taste, rows);
	const order = bestFirst(scores).flatMap(place => {
		const id = known[place]?.id;
		return id === undefined
			? []
			: [{ paper: { id, score: scores[place] ?? 0 }, topics: topicsOf(id) }];
	});
	const unknown = undecided
		.filter(({ id }) => !space.rowOf.has(id))
		.map(({ id }) => ({ paper: { id } }));
	const mixed = mixInUnexplored<Scored>(order, findUnexplored(papers, topicsOf));
	return { isLearnt: true, papers: [...mixed, ...unknown], ...counts };
}

function examples(
	space: PaperSpace,
	papers: readonly RankedPaper[],
	isWanted: boolean,
): readonly Example[] {
	const found: Example[] = [];
	for (const { id, evidence } of papers) {
		const row = evidence?.isWanted === isWanted ? space.rowOf.get(id) : undefined;
		if (evidence && row !== undefined) {
			found.push({ row, weight: evidence.weight });
		}
	}
	return found;
}

/** Evenly spread over the inbox. */
function sampleOf(space: PaperSpace, undecided: readonly RankedPaper[]): readonly Example[] {
	const step = Math.max(1, Math.ceil(undecided.length / mostOfInbox));
	return undecided
		.filter(({ evidence }, index) => index % step === 0 && evidence === undefined)
		.flatMap(({ id }) => {
			const row = space.rowOf.get(id);
			return row === undefined ? [] : [{ row, weight: 1 }];
		});
}

/** The places of scores, the highest first; of equal ones the first. */
function bestFirst(scores: Float32Array): readonly number[] {
	const count = scores.length;
	// Numbers are sorted in a tenth of the time that comparing takes: the score in front, the place behind.
	const keys = Float64Array.from(
		scores,
		(score, place) => Math.round(-score * 1e6) * count + place,
	).sort();
	return Array.from(keys, key => ((key % count) + count) % count);
}

/** The topics that are not explored, in the order of their first papers. */
function findUnexplored(
	papers: readonly RankedPaper[],
	topicsOf: (id: PaperId) => readonly string[],
): readonly string[] {
	const topics = new Map<string, { papers: number; decided: number }>();
	for (const { id, isUndecided } of papers) {
		for (const name of topicsOf(id)) {
			const topic = topics.get(name) ?? { papers: 0, decided: 0 };
			topic.papers++;
			topic.decided += isUndecided ? 0 : 1;
			topics.set(name, topic);
		}
	}
	return [...topics]
		.filter(([, { papers: all, decided }]) => decided * oneIn < all)
		.map(([name]) => name);
}
