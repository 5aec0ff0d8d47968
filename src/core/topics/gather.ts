import type { PaperId } from '../paper/paper';
import { fewPapers } from './candidates';
import { joinCopies, type Member } from './copies';
import type { Placement, TopicName } from './scheme';
import type { Grouping, Topic } from './topic';

const papersASlice = 2_000;

/**
 * The topics with their papers, from where each paper is placed: the largest first, each with its
 * parts behind it. Topics of one paper and near copies of others go.
 *
 * @param placements of all papers, in any order
 */
export function* gather(
	names: readonly TopicName[],
	placements: ReadonlyMap<PaperId, readonly Placement[]>,
): Generator<void, Grouping> {
	const members = yield* membersOf(names, placements);
	// A topic of one is then better than none.
	const fewest = placements.size < fewPapers ? 1 : 2;
	const sizeOf = (name: string): number => members.get(name)?.size ?? 0;
	const parts = new Map<string, string[]>();
	for (const { name, parent } of names) {
		if (parent !== undefined) {
			parts.set(parent, [...(parts.get(parent) ?? []), name]);
		}
		if (parent !== undefined && sizeOf(name) < fewest) {
			members.get(name)?.forEach((member, id) => members.get(parent)?.set(id, member));
			members.get(name)?.clear();
		}
	}
	const hasParts = (name: string): boolean =>
		parts.get(name)?.some(part => sizeOf(part) >= fewest) === true;
	const join = (some: readonly string[]) =>
		joinCopies(
			some
				.filter(name => sizeOf(name) >= fewest || hasParts(name))
				.map(name => ({ name, members: members.get(name) ?? new Map<PaperId, Member>() })),
		);
	const topics: Topic[] = [];
	const roots = names.filter(({ parent }) => parent === undefined);
	for (const top of join(roots.map(({ name }) => name))) {
		topics.push(toTopic(top));
		topics.push(...join(parts.get(top.name) ?? []).map(part => toTopic(part, top.name)));
		yield;
	}
	const placed = new Set(topics.flatMap(({ papers }) => papers.map(({ id }) => id)));
	yield;
	return { topics, other: [...placements.keys()].filter(id => !placed.has(id)).sort() };
}

function* membersOf(
	names: readonly TopicName[],
	placements: ReadonlyMap<PaperId, readonly Placement[]>,
): Generator<void, ReadonlyMap<string, Map<PaperId, Member>>> {
	const members = new Map<string, Map<PaperId, Member>>(names.map(({ name }) => [name, new Map()]));
	let read = 0;
	for (const [id, all] of placements) {
		for (const { name, score, strength, why, near } of all) {
			members.get(name)?.set(id, { id, score, strength, why, ...(near && { near }) });
		}
		if (++read % papersASlice === 0) {
			yield;
		}
	}
	return members;
}

function toTopic(
	{ name, members }: { readonly name: string; readonly members: ReadonlyMap<PaperId, Member> },
	parent?: string,
): Topic {
	const papers = [...members.values()]
		.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
		.map(({ id, strength, why, near }) => ({
			id,
			why,
			strength: Math.round(100 * strength) / 100,
			...(near && { near }),
		}));
	return { name, ...(parent !== undefined && { parent }), papers };
}
