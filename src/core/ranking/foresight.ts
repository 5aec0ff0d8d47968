import type { PaperSpace } from '../nearness/paperSpace';
import { type Example, findTaste, scoreByTaste } from './taste';

/** So few decisions of a kind tell nothing, however well they seem to agree. */
export const fewest = 3;
/** Decisions are held out in so many parts, so that each is foretold by all others. */
const parts = 5;
/** More than these of a kind are not asked about each other: they are taken evenly from all. */
const mostAsked = 100;
/** How much better than chance it must be, in standard errors: one time in ten it is by luck. */
const clear = 1.28;

/**
 * Whether decisions foretell each other better than chance: each is scored by what the others
 * teach, and how often a wanted paper comes before another one is counted. What is not even so is
 * no reason to leave the given order.
 *
 * @param allOthers what was dismissed, or where too little was, papers nobody decided on
 */
export function canForetell(
	space: PaperSpace,
	allWanted: readonly Example[],
	allOthers: readonly Example[],
): boolean {
	const [wanted, others] = [evenly(allWanted), evenly(allOthers)];
	if (wanted.length < fewest || others.length < fewest) {
		return false;
	}
	const scored: { readonly score: number; readonly isWanted: boolean }[] = [];
	for (let part = 0; part < parts; part++) {
		const isHeldOut = (_: Example, index: number): boolean => index % parts === part;
		const isKnown = (_: Example, index: number): boolean => index % parts !== part;
		const taste = findTaste(space, wanted.filter(isKnown), others.filter(isKnown));
		const heldOut = [wanted.filter(isHeldOut), others.filter(isHeldOut)];
		// Scores of one part are only comparable within it where they are brought to a scale by all.
		const rows = [...wanted, ...others].map(({ row }) => row);
		const scores = scoreByTaste(space, taste, rows);
		const scoreOf = new Map(rows.map((row, index) => [row, scores[index] ?? 0]));
		for (const [kind, examples] of heldOut.entries()) {
			for (const { row } of examples) {
				scored.push({ score: scoreOf.get(row) ?? 0, isWanted: kind === 0 });
			}
		}
	}
	const [a, b] = [wanted.length, others.length];
	const error = Math.sqrt((a + b + 1) / (12 * a * b));
	return areaOf(scored) > 0.5 + clear * error;
}

function evenly(examples: readonly Example[]): readonly Example[] {
	const step = Math.max(1, Math.ceil(examples.length / mostAsked));
	return examples.filter((_, index) => index % step === 0);
}

/** How often a wanted paper is scored higher than another one; ties count half. */
function areaOf(scored: readonly { readonly score: number; readonly isWanted: boolean }[]): number {
	const sorted = [...scored].sort((a, b) => a.score - b.score);
	let [below, area, wanted] = [0, 0, 0];
	for (let start = 0; start < sorted.length;) {
		let end = start;
		let [here, there] = [0, 0];
		for (; sorted[end]?.score === sorted[start]?.score && end < sorted.length; end++) {
			here += sorted[end]?.isWanted === true ? 1 : 0;
			there += sorted[end]?.isWanted === true ? 0 : 1;
		}
		area += here * (below + there / 2);
		below += there;
		wanted += here;
		start = end;
	}
	return wanted === 0 || below === 0 ? 0.5 : area / (wanted * below);
}
