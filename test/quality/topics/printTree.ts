import type { PaperId } from '../../../src/core/paper/paper';
import type { Grouping, TopicPaper } from '../../../src/core/topics/topic';
import type { TreeTopic } from './mainTopics';

const indent = '    ';

/**
 * A grouping as text: each topic with the number of its papers, below it their titles with the
 * reasons, then the topics within it; last what is in *Other*.
 */
export function printTree(grouping: Grouping, papers: readonly TopicPaper[]): string {
	const titles = new Map(papers.map(({ id, title }) => [id, title]));
	const lines = [
		...linesWithin(undefined, grouping.topics, titles, 0),
		`Other (${grouping.other.length})`,
		...grouping.other.map(id => `${indent}${titles.get(id) ?? id}`),
	];
	return lines.join('\n');
}

function linesWithin(
	parent: string | undefined,
	topics: readonly TreeTopic[],
	titles: ReadonlyMap<PaperId, string>,
	depth: number,
): readonly string[] {
	const here = indent.repeat(depth);
	return topics
		.filter(topic => topic.parent === parent)
		.flatMap(({ name, papers }) => [
			`${here}${name} (${papers.length})`,
			...papers.map(
				({ id, why }) => `${here}${indent}${titles.get(id) ?? id}  [${why.join(', ')}]`,
			),
			...linesWithin(name, topics, titles, depth + 1),
		]);
}
