import type { Paper, PaperId } from '../paper/paper';
import type { PaperTopic } from '../protocol/rows';
import type { Grouping } from '../topics/topic';

const papersASlice = 2_000;

/** A grouping in which the papers of each topic stand in the order of the library. */
export function* sortPapers(
	{ topics, other }: Grouping,
	papers: ReadonlyMap<PaperId, Paper>,
): Generator<void, Grouping> {
	const order = new Map<PaperId, number>();
	for (const id of papers.keys()) {
		order.set(id, order.size);
		if (order.size % papersASlice === 0) {
			yield;
		}
	}
	const place = (id: PaperId): number => order.get(id) ?? 0;
	const sorted = [];
	for (const { papers: members, ...head } of topics) {
		sorted.push({ ...head, papers: [...members].sort((a, b) => place(a.id) - place(b.id)) });
		yield;
	}
	return { topics: sorted, other: [...other].sort((a, b) => place(a) - place(b)) };
}

/**
 * The topics of each paper, with the reasons.
 *
 * @param before the same of an earlier grouping
 * @param changed where papers are entered whose topics have other names than before
 */
export function* topicsByPaper(
	{ topics }: Grouping,
	before: ReadonlyMap<PaperId, readonly PaperTopic[]>,
	changed: Set<PaperId>,
): Generator<void, ReadonlyMap<PaperId, readonly PaperTopic[]>> {
	const papers = new Map<PaperId, PaperTopic[]>();
	let done = 0;
	for (const { name, papers: members } of topics) {
		for (const { id, ...reason } of members) {
			const known = papers.get(id);
			if (known) {
				known.push({ name, ...reason });
			} else {
				papers.set(id, [{ name, ...reason }]);
			}
			if (++done % papersASlice === 0) {
				yield;
			}
		}
	}
	for (const [one, other] of [
		[papers, before],
		[before, papers],
	] as const) {
		for (const [id, its] of one) {
			if (namesIn(its) !== namesIn(other.get(id))) {
				changed.add(id);
			}
			if (++done % papersASlice === 0) {
				yield;
			}
		}
	}
	return papers;
}

function namesIn(topics: readonly PaperTopic[] = []): string {
	return topics.map(({ name }) => name).join('\n');
}
