import type { PaperId } from '../../core/paper/paper';
import type { PaperRow } from '../../core/protocol/rows';
import type { SavedSearch } from '../../core/searches/savedSearch';
import type { TalliedGroup } from '../../core/triage/talliedGroups';
import { isHidden } from '../../core/triage/tally';

/** What the papers of the tree are grouped by; `forYou` is one list without groups. */
export type Grouping = GroupKind | 'forYou';

/** What has groups. */
export type GroupKind = 'topic' | 'listing';

/** A group of the tree. Its papers are looked through when it is expanded: there may be many. */
export interface GroupNode {
	readonly kind: GroupKind;
	/** Its name is that of the topic, or the path of the listing. */
	readonly group: TalliedGroup;
	/** How many of its papers are shown, with those of its parts. */
	readonly shown: number;
	/** Topics that are parts of it. */
	readonly parts: readonly GroupNode[];
}

/** A saved search, as a group of what it finds now. */
export interface SearchNode {
	readonly kind: 'search';
	readonly search: SavedSearch;
	/** The best first; absent until it has been asked. */
	readonly papers: readonly PaperId[] | undefined;
}

/** A part of a group that is too long to show at once. */
export interface RangeNode {
	readonly kind: 'range';
	/** The id of the group. */
	readonly group: string;
	/** Counted from 1, both inclusive. */
	readonly first: number;
	readonly last: number;
	readonly papers: readonly PaperNode[];
}

/** A paper in one of its groups: the same paper is another node in another group. */
export interface PaperNode {
	readonly kind: 'paper';
	/** The id of the group. */
	readonly group: string;
	readonly paper: PaperId;
	/** Why it stands where it does, in the list of *For you*; may be empty. */
	readonly why?: string;
}

/** A row of the tree. */
export type Node = SearchNode | GroupNode | RangeNode | PaperNode;

/** VS Code asks for all children of a row at once and has no paging. */
const longestGroup = 500;

/** The groups of the tree: topics that have something to show or are pinned, all listings. */
export function toGroupNodes(
	kind: GroupKind,
	groups: readonly TalliedGroup[],
	withHidden: boolean,
): readonly GroupNode[] {
	const parts = new Map<string, GroupNode[]>();
	const toNode = (group: TalliedGroup): GroupNode => {
		const { papers, hidden } = group.tally;
		const shown = withHidden ? papers : papers - hidden;
		return { kind, group, shown, parts: parts.get(group.name) ?? [] };
	};
	const isSeen = ({ shown, group }: GroupNode): boolean =>
		kind === 'listing' || shown > 0 || group.pinned === true;
	for (const group of groups.filter(({ parent }) => parent !== undefined)) {
		const node = toNode(group);
		if (isSeen(node)) {
			parts.set(group.parent ?? '', [...(parts.get(group.parent ?? '') ?? []), node]);
		}
	}
	return groups
		.filter(({ parent }) => parent === undefined)
		.map(toNode)
		.filter(isSeen);
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
		case 'search':
			return foundIn(node, rows, withHidden);
		case 'topic':
		case 'listing':
			return [...node.parts, ...inRanges(papersIn(node, rows, withHidden))];
	}
}

/** What a saved search found and is shown, in its own order. */
export function foundIn(
	node: SearchNode,
	rows: ReadonlyMap<PaperId, PaperRow>,
	withHidden: boolean,
): readonly PaperNode[] {
	const group = nodeId(node);
	return (node.papers ?? [])
		.filter(id => {
			const row = rows.get(id);
			return row !== undefined && (withHidden || !isHidden(row));
		})
		.map(paper => ({ kind: 'paper', group, paper }));
}

/** Those that are watched first. */
function papersIn(
	node: GroupNode,
	rows: ReadonlyMap<PaperId, PaperRow>,
	withHidden: boolean,
): readonly PaperNode[] {
	const group = nodeId(node);
	const watched: PaperNode[] = [];
	const others: PaperNode[] = [];
	// What stands in a part of a topic need not stand below it once more.
	const inParts = new Set(node.parts.flatMap(part => part.group.papers));
	for (const id of node.group.papers) {
		const row = inParts.has(id) ? undefined : rows.get(id);
		if (row && (withHidden || !isHidden(row))) {
			const list = row.watched.length > 0 ? watched : others;
			list.push({ kind: 'paper', group, paper: id });
		}
	}
	return watched.length > 0 ? [...watched, ...others] : others;
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
			group: papers[start]?.group ?? '',
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
		case 'listing':
			return `${node.kind}/${node.group.name}`;
		case 'search':
			return `search/${node.search.name}`;
		case 'range':
			return `${node.group}/${node.first}`;
		case 'paper':
			return `${node.group}/${node.paper}`;
	}
}
