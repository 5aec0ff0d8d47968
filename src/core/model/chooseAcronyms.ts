import type { LearntAcronym } from './learntTables';

const fewestTimes = 12;
/** A short form with two common meanings (`PPO`, `MDP` in two fields) tells neither. */
const clearShare = 0.75;

/** The short forms with one clear meaning: `LLM=large language model|…` */
export function chooseAcronyms(all: readonly LearntAcronym[]): string {
	const meanings = new Map<string, LearntAcronym[]>();
	for (const acronym of all) {
		meanings.set(acronym.short, [...(meanings.get(acronym.short) ?? []), acronym]);
	}
	return [...meanings]
		.flatMap(([short, ways]) => {
			const [first] = [...ways].sort((a, b) => b.times - a.times);
			const total = ways.reduce((sum, { times }) => sum + times, 0);
			const isClear = first && first.times >= fewestTimes && first.times >= clearShare * total;
			return isClear ? [`${short}=${first.long}`] : [];
		})
		.join('|');
}
