import type { Concept } from './phraseBook';

/** Names that no table knows are taken for this much commoner here than elsewhere. */
const usualLift = 8;
/** A single word may mean much. */
const singleWord = 0.8;

/**
 * How good a topic's name a concept is for these papers, from 0: it looks like a name, titles have
 * it, and it is commoner here than elsewhere.
 *
 * @param papers who names it, and how strongly
 * @param all how many papers there are
 */
export function qualityOf(
	concept: Concept,
	papers: ReadonlyMap<number, number>,
	all: number,
): number {
	let titles = 0;
	let total = 0;
	for (const strength of papers.values()) {
		titles += strength === 1 ? 1 : 0;
		total += strength;
	}
	const lift = concept.share === undefined ? usualLift : papers.size / all / concept.share;
	const common = Math.min(1.3, 0.3 + Math.log2(1 + lift) / 8) ** 0.5;
	const inTitles =
		(0.6 + 0.2 * Math.min(2, titles)) * (0.75 + 0.25 * Math.min(1, (2.5 * titles) / papers.size));
	const several = concept.stems.length > 1 ? 1 : singleWord;
	return concept.weight * several * common * inTitles * (1 - total / (all + 1));
}
