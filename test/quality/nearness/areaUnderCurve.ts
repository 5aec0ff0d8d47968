/**
 * How well scores part what is wanted from the rest: how often one of the first has a higher score
 * than one of the others, ties counting half. 1 for always, 0.5 for chance.
 */
export function areaUnderCurve(scores: readonly number[], wanted: readonly boolean[]): number {
	const order = scores.map((_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
	let ranks = 0;
	let positives = 0;
	for (let start = 0; start < order.length;) {
		let end = start + 1;
		while (end < order.length && scores[order[end]!] === scores[order[start]!]) {
			end++;
		}
		for (const index of order.slice(start, end)) {
			if (wanted[index]) {
				// Counted from 1, those that are level share their middle.
				ranks += (start + 1 + end) / 2;
				positives++;
			}
		}
		start = end;
	}
	const negatives = order.length - positives;
	const chance = positives === 0 || negatives === 0;
	return chance ? 0.5 : (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}
