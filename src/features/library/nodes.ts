import type { PaperId } from '../../core/paper/paper';
import type { PaperRow } from '../../core/protocol/rows';
import type { Topic } from '../../core/topics/topic';

/** A group of the tree, with those of its papers that are shown. */
export interface TopicNode {
	readonly kind: 'topic';
	/** `''` is *Other*. */
	readonly name: string;
	readonly papers: readonly PaperNode[];
}

/** A part of a group that is too long to show at once. */
export interface RangeNode {
	readonly kind: 'range';
	readonly topic: string;
	/** Counted from 1, both inclusive. */
	readonly first: number;
	readonly last: number;
	readonly papers: readonly PaperNode[];
}

/** A paper in one of its groups: the same paper is another node in another group. */
export interface PaperNode {
	readonly kind: 'paper';
	readonly topic: string;
	readonly paper: PaperId;
}

/** A row of the tree. */
export type Node = TopicNode | RangeNode | PaperNode;

/** VS Code asks for all children of a row at once and has no paging. */
const longestGroup = 500;

/** The groups of the tree, without papers that are dismissed unless those are asked for. */
export function toTopicNodes(
	topics: readonly Topic[],
	rows: ReadonlyMap<PaperId, PaperRow>,
	withDismissed: boolean,
): readonly TopicNode[] {
	return topics
		.map(topic => ({
			kind: 'topic' as const,
			name: topic.name,
			papers: topic.papers
				.filter(({ id }) => isShown(rows.get(id), withDismissed))
				.map(({ id }) => ({ kind: 'paper' as const, topic: topic.name, paper: id })),
		}))
		.filter(({ papers }) => papers.length > 0);
}

/** What stands below a node. */
export function childrenOf(node: Node): readonly Node[] {
	if (node.kind === 'paper') {
		return [];
	}
	if (node.kind === 'range' || node.papers.length <= longestGroup) {
		return node.papers;
	}
	const ranges: RangeNode[] = [];
	for (let start = 0; start < node.papers.length; start += longestGroup) {
		const papers = node.papers.slice(start, start + longestGroup);
		ranges.push({
			kind: 'range',
			topic: node.name,
			first: start + 1,
			last: start + papers.length,
			papers,
		});
	}
	return ranges;
}

/** Names a node for as long as its group and paper do, so that what is expanded stays so. */
export function nodeId(node: Node): string {
	switch (node.kind) {
		case 'topic':
			return `topic/${node.name}`;
		case 'range':
			return `topic/${node.topic}/${node.first}`;
		case 'paper':
			return `topic/${node.topic}/${node.paper}`;
	}
}

/** Whether the default view shows a paper, or the one with dismissed papers does. */
export function isShown(row: PaperRow | undefined, withDismissed: boolean): boolean {
	return row !== undefined && (withDismissed || (row.status !== 'dismissed' && !row.removed));
}
