import type { PaperId } from '../paper/paper';

/** A paper in a topic, and how much it belongs there. */
export interface Member {
	readonly id: PaperId;
	readonly score: number;
	readonly strength: number;
	readonly why: readonly string[];
	readonly near?: readonly PaperId[];
}

/** A topic while it is being filled. */
export interface Gathered {
	readonly name: string;
	readonly members: ReadonlyMap<PaperId, Member>;
}

/** Two topics that share more of their papers than this are one. */
const nearlyTheSame = 0.6;

/** Largest first; a topic with nearly the papers of a larger one gives it the rest of its own. */
export function joinCopies(topics: readonly Gathered[]): readonly Gathered[] {
	const kept: { name: string; members: Map<PaperId, Member> }[] = [];
	const bySize = (a: Gathered, b: Gathered) =>
		b.members.size - a.members.size || (a.name < b.name ? -1 : 1);
	for (const topic of [...topics].sort(bySize)) {
		const larger = kept.find(({ members }) => isCopy(topic.members, members));
		if (!larger) {
			kept.push({ name: topic.name, members: new Map(topic.members) });
			continue;
		}
		for (const [id, member] of topic.members) {
			if (!larger.members.has(id)) {
				larger.members.set(id, member);
			}
		}
	}
	return kept.sort(bySize);
}

function isCopy(one: ReadonlyMap<PaperId, Member>, other: ReadonlyMap<PaperId, Member>): boolean {
	if (one.size <= nearlyTheSame * other.size) {
		return false;
	}
	let both = 0;
	for (const id of one.keys()) {
		both += other.has(id) ? 1 : 0;
	}
	return both / (one.size + other.size - both) > nearlyTheSame;
}
