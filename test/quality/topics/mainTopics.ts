import type { PaperId } from '../../../src/core/paper/paper';
import type { Grouping, Membership, Topic } from '../../../src/core/topics/topic';

/** A topic that may lie within another, which it names. */
export type TreeTopic = Topic & { readonly parent?: string };

/** A membership that may say how strong it is, so that those of one paper can be compared. */
export type WeighedMembership = Membership & { readonly strength?: number };

interface Standing {
	readonly topic: TreeTopic;
	/** 0 is the top. */
	readonly place: number;
	readonly strength: number;
}

/**
 * The one topic of each paper that is in any: of its topics that have none of the others within
 * them, the one where its membership is strongest; where no strength is told, where it stands
 * nearest to the top, in parts of the topic, and the smaller topic on a tie.
 */
export function mainTopics(grouping: Grouping): ReadonlyMap<PaperId, TreeTopic> {
	const topics = new Map<string, TreeTopic>(grouping.topics.map(topic => [topic.name, topic]));
	const standing = new Map<PaperId, Standing[]>();
	for (const topic of grouping.topics) {
		const members: readonly WeighedMembership[] = topic.papers;
		for (const [index, { id, strength = 0 }] of members.entries()) {
			const place = index / members.length;
			standing.set(id, [...(standing.get(id) ?? []), { topic, place, strength }]);
		}
	}
	return new Map(
		[...standing].flatMap(([id, places]) => {
			const above = new Set(places.flatMap(({ topic }) => namesAbove(topic, topics)));
			const [best] = places.filter(({ topic }) => !above.has(topic.name)).sort(byStanding);
			return best ? [[id, best.topic] as const] : [];
		}),
	);
}

function byStanding(a: Standing, b: Standing): number {
	const smaller = a.topic.papers.length - b.topic.papers.length;
	return b.strength - a.strength || a.place - b.place || smaller;
}

/** At which level a topic is: 1 at the top. */
export function levelOf(topic: TreeTopic, topics: ReadonlyMap<string, TreeTopic>): number {
	return 1 + namesAbove(topic, topics).length;
}

function namesAbove(topic: TreeTopic, topics: ReadonlyMap<string, TreeTopic>): readonly string[] {
	const names: string[] = [];
	let parent = topic.parent;
	while (parent !== undefined && !names.includes(parent)) {
		names.push(parent);
		parent = topics.get(parent)?.parent;
	}
	return names;
}
