import type { PaperId } from '../paper/paper';
import type { Aim, PaperSpace } from './paperSpace';

/** A paper and how near it is: higher is nearer, comparable within one answer only. */
export interface NearPaper {
	readonly id: PaperId;
	readonly score: number;
}

/**
 * How much shared terms count beside the places. Places alone find what is about the same; terms
 * in common, which are rare, tell the nearest of those apart.
 */
const sharingWeight = 0.5;

/**
 * The papers nearest to an aim, the nearest first.
 *
 * @param accepts which papers are asked for
 */
export function findNearest(
	space: PaperSpace,
	aim: Aim,
	limit: number,
	accepts: (id: PaperId) => boolean,
): readonly NearPaper[] {
	const ids: PaperId[] = [];
	const rows: number[] = [];
	for (const [id, row] of space.rowOf) {
		if (accepts(id)) {
			ids.push(id);
			rows.push(row);
		}
	}
	const near = space.nearnessOf(rows, aim);
	const best: NearPaper[] = [];
	for (const [index, id] of ids.entries()) {
		const nearness = near[index] ?? 0;
		const worst = best.length < limit ? -Infinity : (best[limit - 1]?.score ?? Infinity);
		// Most are so far away that no shared terms could bring them among the best.
		if (nearness + sharingWeight >= worst) {
			const score = nearness + sharingWeight * space.sharing(rows[index] ?? 0, aim);
			insert(best, { id, score }, limit);
		}
	}
	return best;
}

/** Keeps the best in order; of equal ones, by id, so that no machine gives another order. */
function insert(best: NearPaper[], one: NearPaper, limit: number): void {
	const last = best[best.length - 1];
	if (best.length >= limit && (last === undefined || !isBefore(one, last))) {
		return;
	}
	let at = best.length;
	for (let before = best[at - 1]; before && isBefore(one, before); before = best[at - 1]) {
		at--;
	}
	best.splice(at, 0, one);
	if (best.length > limit) {
		best.pop();
	}
}

function isBefore(a: NearPaper, b: NearPaper): boolean {
	return a.score > b.score || (a.score === b.score && a.id < b.id);
}
