import { highest } from '../vectors';

/** Weights of the neighbours of each node; the same from both ends. */
export type Graph = readonly ReadonlyMap<number, number>[];

const mostRounds = 30;
const leastGain = 1e-9;

/** Papers tied to their nearest neighbours, by cosine. */
export function toNeighbourGraph(similarities: readonly Float32Array[], neighbours: number): Graph {
	const graph = similarities.map(() => new Map<number, number>());
	for (const [i, row] of similarities.entries()) {
		for (const j of highest(row, neighbours + 1)) {
			if (j !== i && row[j]! > 0) {
				graph[i]!.set(j, row[j]!);
				graph[j]!.set(i, row[j]!);
			}
		}
	}
	return graph;
}

/** A community a node: Louvain's method for the highest modularity, nodes taken in their order. */
export function findCommunities(graph: Graph): readonly number[] {
	const moved = moveNodes(graph);
	const numbers = new Map([...new Set(moved)].map((community, i) => [community, i]));
	const communities = moved.map(community => numbers.get(community)!);
	if (numbers.size === graph.length) {
		return communities;
	}
	const whole = [...numbers].map(() => new Map<number, number>());
	for (const [node, ties] of graph.entries()) {
		for (const [other, weight] of ties) {
			const row = whole[communities[node]!]!;
			const to = communities[other]!;
			row.set(to, (row.get(to) ?? 0) + weight);
		}
	}
	const above = findCommunities(whole);
	return communities.map(community => above[community]!);
}

/** Moves single nodes to the community of a neighbour as long as modularity grows. */
function moveNodes(graph: Graph): readonly number[] {
	const degrees = graph.map(ties => [...ties.values()].reduce((sum, weight) => sum + weight, 0));
	const all = degrees.reduce((sum, degree) => sum + degree, 0) || 1;
	const community = graph.map((_, i) => i);
	const totals = [...degrees];
	let isMoving = true;
	for (let round = 0; isMoving && round < mostRounds; round++) {
		isMoving = false;
		for (const [node, ties] of graph.entries()) {
			const from = community[node]!;
			totals[from]! -= degrees[node]!;
			const into = new Map([[from, 0]]);
			for (const [other, weight] of ties) {
				if (other !== node) {
					into.set(community[other]!, (into.get(community[other]!) ?? 0) + weight);
				}
			}
			const gainOf = (to: number) => into.get(to)! - (totals[to]! * degrees[node]!) / all;
			let best = from;
			for (const to of into.keys()) {
				best = gainOf(to) > gainOf(best) + leastGain ? to : best;
			}
			isMoving ||= best !== from;
			community[node] = best;
			totals[best]! += degrees[node]!;
		}
	}
	return community;
}
