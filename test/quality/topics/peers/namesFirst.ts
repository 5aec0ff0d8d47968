import type { Grouping, TopicPaper } from '../../../../src/core/topics/topic';
import { type Held, openPhrases, type Phrase, phrasesOf } from '../phraseTable';
import { countTopics } from '../topicCount';

const tooCommon = 0.4;
const fewest = 2;

/**
 * Names first, no vectors: the phrases that cover most papers not covered yet, weighed by how rare
 * and how name-like they are, become topics of the papers that have them.
 */
export function groupByNames(papers: readonly TopicPaper[]): Grouping {
	const table = openPhrases() ?? new Map();
	const having = new Map<Phrase, Map<number, Held>>();
	for (const [index, paper] of papers.entries()) {
		for (const [phrase, held] of phrasesOf(paper, table)) {
			having.set(phrase, (having.get(phrase) ?? new Map<number, Held>()).set(index, held));
		}
	}
	const most = Math.max(fewest, tooCommon * papers.length);
	const open = new Map([...having].filter(([, { size }]) => size >= fewest && size <= most));
	const covered = new Set<number>();
	const topics: Grouping['topics'][number][] = [];
	while (topics.length < countTopics(papers.length)) {
		const [best] = [...open]
			.map(([phrase, held]) => {
				const added = [...held].filter(([index]) => !covered.has(index));
				const weight = added.reduce((sum, [, { inTitle }]) => sum + (inTitle ? 1 : 0.4), 0);
				return { phrase, held, score: weight * phrase.rarity * phrase.nameLike };
			})
			.sort((a, b) => b.score - a.score);
		if (!best || best.score === 0) {
			break;
		}
		open.delete(best.phrase);
		const members = [...best.held].sort(([, a], [, b]) => strengthOf(b) - strengthOf(a));
		members.forEach(([index]) => covered.add(index));
		topics.push({
			name: best.phrase.name,
			papers: members.map(([index, { written }]) => ({ id: papers[index]!.id, why: [written] })),
		});
	}
	return { topics, other: papers.flatMap(({ id }, index) => (covered.has(index) ? [] : [id])) };
}

function strengthOf({ inTitle, times }: Held): number {
	return (inTitle ? 1 : 0) + 1 - 0.7 ** times;
}
