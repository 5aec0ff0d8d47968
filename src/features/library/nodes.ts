import type { PaperId } from '../../core/paper/paper';
import type { PaperRow } from '../../core/protocol/rows';
import type { TalliedTopic } from '../../core/triage/talliedTopics';
import { isHidden } from '../../core/triage/tally';

/** A group of the tree. Its papers are looked through when it is expanded: there may be many. */
export interface TopicNode {
	readonly kind: 'topic';
	readonly topic: TalliedTopic;
	/** How many of its papers are shown. */
	readonly shown: number;
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

/** The groups of the tree that have something to show. */
export function toTopicNodes(
	topics: readonly TalliedTopic[],
	withHidden: boolean,
): readonly TopicNode[] {
	return topics
		.map(topic => {
			const { papers, hidden } = topic.tally;
			return { kind: 'topic' as const, topic, shown: withHidden ? papers : papers - hidden };
		})
		.filter(({ shown }) => shown > 0);
}

/** What stands below a node, without papers that are hidden unless those are asked for. */
export function childrenOf(
	node: Node,
	rows: ReadonlyMap<PaperId, PaperRow>,
	withHidden: boolean,
): readonly Node[] {
	switch (node.kind) {
		case 'paper':
			return [];
		case 'range':
			return node.papers;
		case 'topic':
			return inRanges(papersIn(node.topic, rows, withHidden));
	}
}

function papersIn(
	{ name, papers }: TalliedTopic,
	rows: ReadonlyMap<PaperId, PaperRow>,
	withHidden: boolean,
): readonly PaperNode[] {
	const nodes: PaperNode[] = [];
	for (const { id } of papers) {
		const row = rows.get(id);
		if (row && (withHidden || !isHidden(row))) {
			nodes.push({ kind: 'paper', topic: name, paper: id });
		}
	}
	return nodes;
}

function inRanges(papers: readonly PaperNode[]): readonly Node[] {
	if (papers.length <= longestGroup) {
		return papers;
	}
	const ranges: RangeNode[] = [];
	for (let start = 0; start < papers.length; start += longestGroup) {
		const part = papers.slice(start, start + longestGroup);
		ranges.push({
			kind: 'range',
			topic: papers[start]?.topic ?? '',
			first: start + 1,
			last: start + part.length,
			papers: part,
		});
	}
	return ranges;
}

/** Names a node for as long as its group and paper do, so that what is expanded stays so. */
export function nodeId(node: Node): string {
	switch (node.kind) {
		case 'topic':
			return `topic/${node.topic.name}`;
		case 'range':
			return `topic/${node.topic}/${node.first}`;
		case 'paper':
			return `topic/${node.topic}/${node.paper}`;
	}
}
