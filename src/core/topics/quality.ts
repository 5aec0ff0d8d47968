import type { Concept } from './phraseBook';

/** Names that no table knows are taken for this much commoner here than elsewhere. */
const usualLift = 8;

/**
 * How good a topic's name a concept is for these papers, from 0: it looks like a name, titles have
 * it, it is commoner here than elsewhere, and it tells these papers apart.
 *
 * @param papers who names it, and how strongly
 * @param havingTerm how many papers have each term; missing where telling apart does not matter
 * @param all how many papers there are
 */
export function qualityOf(
	concept: Concept,
	papers: ReadonlyMap<number, number>,
	havingTerm: ReadonlyMap<number, number> | undefined,
	all: number,
): number {
	let titles = 0;
	let total = 0;
	for (const strength of papers.values()) {
		titles += strength === 1 ? 1 : 0;
		total += strength;
	}
	const lift = concept.share === undefined ? usualLift : papers.size / all / concept.share;
	const known = concept.weight * Math.min(1, 0.35 + Math.log2(1 + lift) / 6);
	const inTitles =
		(0.6 + 0.2 * Math.min(2, titles)) * (0.75 + 0.25 * Math.min(1, (2.5 * titles) / papers.size));
	const apart = havingTerm ? tellingOf(concept, havingTerm, all) * (1 - total / (all + 1)) : 1;
	return known * inTitles * apart;
}

/** Less where each of its words is in most papers: *LLM reasoning* among papers on just that. */
function tellingOf(concept: Concept, havingTerm: ReadonlyMap<number, number>, all: number): number {
	const rarest = Math.min(...concept.stems.map(stem => havingTerm.get(stem) ?? all));
	return Math.min(1, 0.45 + 0.5 * Math.log(all / rarest));
}
