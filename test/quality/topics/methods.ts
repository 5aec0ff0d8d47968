import type { TopicPaper } from '../../../src/core/topics/topic';
import { groupByListings, groupByTopic } from '../../helpers/groupByTopic';
import { nameClusters } from './clusterNames';
import { type LearntTables, openLearnt, toLearntVectors } from './learntVectors';
import type { Method } from './method';
import { clusterByAverageLink } from './peers/averageLink';
import { groupBySeeds } from './peers/design';
import { clusterByMeans } from './peers/kMeans';
import { findCommunities, toNeighbourGraph } from './peers/louvain';
import { groupByNames } from './peers/namesFirst';
import { toTermVectors } from './termVectors';
import { countTopics } from './topicCount';
import { similaritiesOf, type Space } from './vectors';

/** Ours, as the extension groups. */
export const ours: Method = {
	name: 'ours',
	group: papers => groupByTopic(papers),
	grow: groupByListings,
};

/**
 * Ours and its peers; those on learnt vectors where the shared tables are.
 * `PAPER_TRIAGE_PEERS=design,names` chooses peers by parts of their names, `none` leaves out all.
 */
export function chooseMethods(): readonly Method[] {
	const tables = openLearnt(64);
	const all = [
		ours,
		...(tables ? [toDesign(tables)] : []),
		...toPeers('TF-IDF', toTermVectors),
		{ name: 'names first', group: groupByNames },
		...(tables ? toPeers('learnt', papers => toLearntVectors(papers, tables)) : []),
	];
	const wanted = process.env.PAPER_TRIAGE_PEERS?.toLowerCase().split(',');
	return all.filter(
		({ name }) =>
			name === ours.name || !wanted || wanted.some(part => name.toLowerCase().includes(part)),
	);
}

/** The design of the shared notes, which ours is held against. */
export const designName = 'design';

function toDesign(tables: LearntTables): Method {
	return {
		name: designName,
		group: papers => groupBySeeds(papers, tables),
		grow: listings => {
			let grown = groupBySeeds([], tables);
			for (const [i] of listings.entries()) {
				const names = grown.topics.map(({ name }) => name);
				grown = groupBySeeds(listings.slice(0, i + 1).flat(), tables, names);
			}
			return grown;
		},
	};
}

function toPeers(
	vectors: string,
	place: (papers: readonly TopicPaper[]) => Space,
): readonly Method[] {
	const cluster = (
		name: string,
		find: (space: Space, papers: number) => readonly number[],
		most?: number,
	): Method => ({
		name: `${vectors} ${name}`,
		group: papers => nameClusters(papers, find(place(papers), papers.length)),
		silent: true,
		...(most === undefined ? {} : { most }),
	});
	return [
		cluster('k-means', (space, papers) => clusterByMeans(space, countTopics(papers))),
		cluster(
			'average-link',
			(space, papers) => clusterByAverageLink(similaritiesOf(space), countTopics(papers)),
			1_000,
		),
		cluster('Louvain', space => findCommunities(toNeighbourGraph(similaritiesOf(space), 15))),
	];
}
