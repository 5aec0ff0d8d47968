/**
 * A cluster a paper: the two clusters whose papers are most alike on average are joined until so
 * many are left. Overwrites the similarities.
 */
export function clusterByAverageLink(
	similarities: readonly Float32Array[],
	groups: number,
): readonly number[] {
	const cluster = similarities.map((_, i) => i);
	const sizes = similarities.map(() => 1);
	const alive = new Set(cluster);
	const nearest = cluster.map(i => nearestOf(i, similarities, alive));
	while (alive.size > groups) {
		let a = -1;
		for (const i of alive) {
			if (a < 0 || similarities[i]![nearest[i]!]! > similarities[a]![nearest[a]!]!) {
				a = i;
			}
		}
		const b = nearest[a]!;
		for (const i of alive) {
			const joined =
				(sizes[a]! * similarities[a]![i]! + sizes[b]! * similarities[b]![i]!) /
				(sizes[a]! + sizes[b]!);
			similarities[a]![i] = joined;
			similarities[i]![a] = joined;
		}
		sizes[a]! += sizes[b]!;
		alive.delete(b);
		for (const [paper, at] of cluster.entries()) {
			cluster[paper] = at === b ? a : at;
		}
		for (const i of alive) {
			if (i === a || nearest[i] === a || nearest[i] === b) {
				nearest[i] = nearestOf(i, similarities, alive);
			} else if (similarities[i]![a]! > similarities[i]![nearest[i]!]!) {
				nearest[i] = a;
			}
		}
	}
	return cluster;
}

function nearestOf(
	one: number,
	similarities: readonly Float32Array[],
	alive: ReadonlySet<number>,
): number {
	let best = one;
	let most = -Infinity;
	for (const i of alive) {
		if (i !== one && similarities[one]![i]! > most) {
			best = i;
			most = similarities[one]![i]!;
		}
	}
	return best;
}
