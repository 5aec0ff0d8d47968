import assert from 'node:assert/strict';
import { clusterByAverageLink } from '../../quality/topics/peers/averageLink';
import { clusterByMeans } from '../../quality/topics/peers/kMeans';
import { findCommunities, toNeighbourGraph } from '../../quality/topics/peers/louvain';
import { similaritiesOf, type Space } from '../../quality/topics/vectors';

/** Three papers about the first two terms, two about the last two. */
const space: Space = {
	width: 4,
	vectors: [
		[1, 0, 0, 0],
		[0.8, 0.6, 0, 0],
		[0, 0, 1, 0],
		[0.6, 0.8, 0, 0],
		[0, 0, 0.6, 0.8],
	].map(weights => ({
		terms: Int32Array.from([0, 1, 2, 3]),
		weights: Float32Array.from(weights),
	})),
};

suite('clusters of papers', () => {
	test('average link joins what is alike', () => {
		assertParted(clusterByAverageLink(similaritiesOf(space), 2));
	});

	test('k-means finds the same', () => {
		assertParted(clusterByMeans(space, 2));
	});

	test('Louvain finds parts that hardly hang together', () => {
		assertParted(findCommunities(toNeighbourGraph(similaritiesOf(space), 2)));
	});

	test('Louvain parts two triangles with one tie between them', () => {
		const ties = [
			[0, 1],
			[0, 2],
			[1, 2],
			[3, 4],
			[3, 5],
			[4, 5],
			[2, 3],
		] as const;
		const graph = Array.from({ length: 6 }, () => new Map<number, number>());
		for (const [one, other] of ties) {
			graph[one]?.set(other, 1);
			graph[other]?.set(one, 1);
		}
		const found = findCommunities(graph);
		assert.equal(new Set(found).size, 2);
		assert.equal(found[0], found[2]);
		assert.equal(found[3], found[5]);
	});
});

function assertParted(clusters: readonly number[]): void {
	const [first, second, third, fourth, fifth] = clusters;
	assert.deepEqual([second, fourth], [first, first]);
	assert.equal(third, fifth);
	assert.notEqual(first, third);
}
