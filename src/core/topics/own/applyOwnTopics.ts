import type { PaperId } from '../../paper/paper';
import type { Grouping, Membership, Topic } from '../topic';
import { Claims } from './claims';
import type { OwnTopic, OwnTopics } from './ownTopic';
import { shownTopics } from './shownTopics';
import { topicKey } from './topicKey';
import { takeOver } from './workingTopic';

const papersASlice = 5_000;

/** The papers as the user's topics ask for them. */
export interface OwnPapers {
	/** The paper of a key or public id. */
	find(ref: string): PaperId | undefined;
	/** What a rule catches. */
	caughtBy(rule: string): readonly Membership[];
}

/**
 * Puts what the user says of topics on top of what the grouping found, stopping between slices.
 *
 * Names come first: renamed, merged. Then what rules catch, what splits take away, what is put in
 * by hand, and last what is forbidden. What is left in no topic that is shown stands in *Other*.
 */
export function* applyOwnTopics(
	{ topics, other }: Grouping,
	own: OwnTopics,
	papers: OwnPapers,
): Generator<void, Grouping> {
	const claims = new Claims(own.topics);
	const all = yield* takeOver(topics, own.topics, claims);
	const caught = new Map<OwnTopic, readonly Membership[]>();
	for (const topic of own.topics) {
		caught.set(
			topic,
			topic.rules.flatMap(rule => papers.caughtBy(rule)),
		);
		yield;
	}
	for (const { own: topic, papers: members } of all.values()) {
		for (const member of (topic && caught.get(topic)) ?? []) {
			if (!members.has(member.id)) {
				members.set(member.id, member);
			}
		}
	}
	yield;
	const splits = own.topics.map(({ from }) => from).filter(from => from !== undefined);
	for (const source of new Set(splits.map(name => claims.meant(name)))) {
		const taken = takenFrom(source, { topics: own.topics, caught, papers, claims });
		takeOut(all.get(source)?.papers ?? new Map<PaperId, Membership>(), taken);
	}
	yield;
	for (const { own: topic, papers: members } of all.values()) {
		for (const id of idsOf(topic?.papers ?? [], papers)) {
			members.set(id, { id, why: members.get(id)?.why ?? [], by: 'hand' });
		}
	}
	for (const { key, own: topic } of all.values()) {
		const forbidden = idsOf(topic?.not ?? [], papers);
		for (const one of forbidden.size > 0 ? all.values() : []) {
			if (one.key === key) {
				takeOut(one.papers, forbidden);
			} else if (one.parent === key) {
				// What was moved from a topic into a part of it is there by hand.
				const isByHand = (id: PaperId): boolean => one.papers.get(id)?.by === 'hand';
				takeOut(one.papers, new Set([...forbidden].filter(id => !isByHand(id))));
			}
		}
	}
	yield;
	const order = own.order.map(name => claims.meant(name));
	const shown = shownTopics(all, order);
	yield;
	const placed = yield* idsIn(shown);
	const left = new Set(other.filter(id => !placed.has(id)));
	for (const id of yield* idsIn(topics)) {
		if (!placed.has(id)) {
			left.add(id);
		}
	}
	return { topics: shown, other: [...left] };
}

/** The papers of all topics, each once. */
function* idsIn(topics: readonly Topic[]): Generator<void, ReadonlySet<PaperId>> {
	const ids = new Set<PaperId>();
	let done = 0;
	for (const { papers } of topics) {
		for (const { id } of papers) {
			ids.add(id);
			if (++done % papersASlice === 0) {
				yield;
			}
		}
	}
	return ids;
}

/** What was said, as far as it tells which papers a topic has by the user's word alone. */
interface Word {
	readonly topics: readonly OwnTopic[];
	readonly caught: ReadonlyMap<OwnTopic, readonly Membership[]>;
	readonly papers: OwnPapers;
	readonly claims: Claims;
}

/** The papers that left a topic for those that were split from it, and for what was from those. */
function takenFrom(key: string, word: Word): ReadonlySet<PaperId> {
	const taken = new Set<PaperId>();
	const seen = new Set([key]);
	const follow = (source: string): void => {
		for (const topic of word.topics) {
			const part = topicKey(topic.name);
			const isPart = topic.from !== undefined && word.claims.meant(topic.from) === source;
			if (!isPart || seen.has(part)) {
				continue;
			}
			seen.add(part);
			const forbidden = idsOf(topic.not, word.papers);
			const caught = (word.caught.get(topic) ?? []).map(({ id }) => id);
			for (const id of [...idsOf(topic.papers, word.papers), ...caught]) {
				if (!forbidden.has(id)) {
					taken.add(id);
				}
			}
			follow(part);
		}
	};
	follow(key);
	return taken;
}

function idsOf(refs: readonly string[], papers: OwnPapers): ReadonlySet<PaperId> {
	return new Set(refs.map(ref => papers.find(ref)).filter(id => id !== undefined));
}

function takeOut(members: Map<PaperId, Membership>, ids: ReadonlySet<PaperId>): void {
	for (const id of ids) {
		members.delete(id);
	}
}
