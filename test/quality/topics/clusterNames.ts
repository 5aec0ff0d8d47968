import type { Grouping, TopicPaper } from '../../../src/core/topics/topic';
import { openPhrases, type Phrase, phrasesOf } from './phraseTable';

/**
 * A grouping of clusters that have no names: each is called by the phrase that sets it apart best,
 * (share of its papers that have it − share of the others) · rarity, the larger cluster first and no
 * name twice. `clusters` has a number a paper. No reasons are given.
 */
export function nameClusters(papers: readonly TopicPaper[], clusters: readonly number[]): Grouping {
	const table = openPhrases() ?? new Map();
	const held = papers.map(paper => phrasesOf(paper, table));
	const taken = new Set<string>();
	const sizes = countAll([clusters]);
	const topics = [...sizes]
		.sort((a, b) => b[1] - a[1])
		.map(([cluster]) => {
			const inside = papers.map((_, i) => i).filter(i => clusters[i] === cluster);
			const telling = tellingPhrases(held, new Set(inside));
			const name = telling.find(phrase => !taken.has(phrase.name))?.name ?? `Topic ${cluster}`;
			taken.add(name);
			return { name, papers: inside.map(i => ({ id: papers[i]!.id, why: [] })) };
		});
	return { topics, other: [] };
}

/** The phrases of some of the papers, those that set them apart from the others best first. */
export function tellingPhrases(
	held: readonly ReadonlyMap<Phrase, unknown>[],
	inside: ReadonlySet<number>,
): readonly Phrase[] {
	const here = countAll([...inside].map(i => [...held[i]!.keys()]));
	const others = countAll(held.flatMap((one, i) => (inside.has(i) ? [] : [[...one.keys()]])));
	return [...here]
		.map(([phrase, count]) => {
			const outside = (others.get(phrase) ?? 0) / Math.max(1, held.length - inside.size);
			return { phrase, score: (count / inside.size - outside) * phrase.rarity };
		})
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ phrase }) => phrase);
}

function countAll<T>(lists: readonly (readonly T[])[]): ReadonlyMap<T, number> {
	const counts = new Map<T, number>();
	for (const one of lists.flat()) {
		counts.set(one, (counts.get(one) ?? 0) + 1);
	}
	return counts;
}
