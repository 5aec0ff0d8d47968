import type { PaperId } from '../paper/paper';
import { fewPapers } from './candidates';
import { joinCopies, type Member } from './copies';
import type { Placement, TopicName } from './scheme';
import type { Grouping, Topic } from './topic';

/**
 * The topics with their papers, from where each paper is placed: the largest first, each with its
 * parts behind it. Topics of one paper and near copies of others go.
 *
 * @param placements of all papers, in any order
 */
export function gather(
	names: readonly TopicName[],
	placements: ReadonlyMap<PaperId, readonly Placement[]>,
): Grouping {
	const members = new Map<string, Map<PaperId, Member>>(names.map(({ name }) => [name, new Map()]));
	for (const [id, all] of placements) {
		for (const { name, score, strength, why, near } of all) {
			members.get(name)?.set(id, { id, score, strength, why, ...(near && { near }) });
		}
	}
	// A topic of one is then better than none.
	const fewest = placements.size < fewPapers ? 1 : 2;
	const parents = new Set(names.map(({ parent }) => parent));
	for (const { name, parent } of names) {
		const papers = members.get(name) ?? new Map<PaperId, Member>();
		if (parent !== undefined && papers.size < fewest) {
			papers.forEach((member, id) => members.get(parent)?.set(id, member));
			papers.clear();
		}
	}
	const under = (parent: string | undefined) =>
		joinCopies(
			names
				.filter(one => one.parent === parent)
				.map(({ name }) => ({ name, members: members.get(name) ?? new Map<PaperId, Member>() }))
				.filter(one => one.members.size >= fewest || (parents.has(one.name) && hasParts(one.name))),
		);
	const hasParts = (name: string): boolean =>
		names.some(one => one.parent === name && (members.get(one.name)?.size ?? 0) >= fewest);
	const topics = under(undefined).flatMap(top => [
		toTopic(top),
		...under(top.name).map(part => toTopic(part, top.name)),
	]);
	const placed = new Set(topics.flatMap(({ papers }) => papers.map(({ id }) => id)));
	return { topics, other: [...placements.keys()].filter(id => !placed.has(id)).sort() };
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
