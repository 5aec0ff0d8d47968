import type { PaperId } from '../../paper/paper';
import type { Membership, Topic } from '../topic';
import type { Claims } from './claims';
import type { OwnTopic } from './ownTopic';
import { topicKey } from './topicKey';

/** A topic while the user's word is applied to it. */
export interface WorkingTopic extends Omit<Topic, 'papers' | 'parent'> {
	readonly key: string;
	/** The key of the topic it is a part of. */
	readonly parent: string | undefined;
	/** Whether the grouping found it; else it is the user's alone. */
	readonly isGrouped: boolean;
	readonly own: OwnTopic | undefined;
	readonly papers: Map<PaperId, Membership>;
}

const papersASlice = 5_000;

/**
 * Topics of the grouping under the names that the user gives them, by key, then those that are the
 * user's alone. Several of the grouping may become one.
 */
export function* takeOver(
	topics: readonly Topic[],
	own: readonly OwnTopic[],
	claims: Claims,
): Generator<void, ReadonlyMap<string, WorkingTopic>> {
	const all = new Map<string, WorkingTopic>();
	let taken = 0;
	for (const { papers, parent, ...head } of topics) {
		const taker = claims.takerOf(head.name);
		const key = topicKey(taker?.name ?? head.name);
		const above = parent === undefined ? undefined : claims.takerOf(parent)?.name;
		const topic = all.get(key) ?? {
			...{ ...head, ...headOf(taker), key, own: taker, isGrouped: true, papers: new Map() },
			parent: above ?? parent,
		};
		all.set(key, { ...topic, parent: topic.parent && topicKey(topic.parent) });
		for (const member of papers) {
			if (!topic.papers.has(member.id)) {
				topic.papers.set(member.id, member);
			}
			if (++taken % papersASlice === 0) {
				yield;
			}
		}
	}
	const created = own.filter(({ name }) => !all.has(topicKey(name)));
	for (const topic of created) {
		const key = topicKey(topic.name);
		const head = { name: topic.name, ...headOf(topic) };
		all.set(key, {
			...{ ...head, key, own: topic, isGrouped: false, papers: new Map() },
			parent: undefined,
		});
	}
	for (const topic of created) {
		const [key, parent] = [topicKey(topic.name), parentOf(topic, all, claims)];
		const known = all.get(key);
		if (known && parent !== key) {
			all.set(key, { ...known, parent });
		}
	}
	return all;
}

/** What was split off stands beside what it is from. */
function parentOf(
	topic: OwnTopic,
	all: ReadonlyMap<string, WorkingTopic>,
	claims: Claims,
): string | undefined {
	const seen = new Set<OwnTopic>();
	let next: OwnTopic | undefined = topic;
	while (next?.from !== undefined && !seen.has(next)) {
		seen.add(next);
		const source: WorkingTopic | undefined = all.get(claims.meant(next.from));
		if (!source || source.isGrouped) {
			return source?.parent;
		}
		next = source.own;
	}
	return undefined;
}

function headOf(own: OwnTopic | undefined): Partial<Pick<Topic, 'name' | 'emoji' | 'pinned'>> {
	return {
		...(own && { name: own.name }),
		...(own?.emoji !== undefined && { emoji: own.emoji }),
		...(own?.pinned === true && { pinned: true }),
	};
}
