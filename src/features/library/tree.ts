import * as vscode from 'vscode';
import { isBibliographyPath } from '../../core/library/layout';
import type { PaperId } from '../../core/paper/paper';
import type { TalliedGroup } from '../../core/triage/talliedGroups';
import type { Library } from '../../host/library';
import { toItem } from './item';
import {
	childrenOf,
	type Grouping,
	type Node,
	nodeId,
	type PaperNode,
	type SearchNode,
	toGroupNodes,
} from './nodes';
import { paperTooltip } from './tooltip';

const relatedShown = 3;

/** The library, grouped by topic or by listing, or its inbox in the order of *For you*. */
export class LibraryTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChangeTreeData = this.changed.event;
	private groups: readonly Node[] = [];
	grouping: Grouping = 'topic';
	private readonly parents = new Map<string, Node>();
	private dismissedShown = false;

	/**
	 * @param papersOf what a saved search found last
	 * @param forYou the inbox in the order of *For you*
	 * @param isExpanded whether the user left a node expanded, by its id
	 */
	constructor(
		private readonly library: Library,
		private readonly papersOf: (query: string) => readonly PaperId[] | undefined,
		private readonly forYou: () => readonly PaperNode[],
		private readonly isExpanded: (id: string) => boolean,
	) {}

	showDismissed(shown: boolean): void {
		this.dismissedShown = shown;
		this.redraw();
	}

	redraw(): void {
		this.groups = this.toGroups();
		this.parents.clear();
		this.changed.fire();
	}

	getChildren(node?: Node): Node[] {
		const children: readonly Node[] = node
			? childrenOf(node, this.library.rows, this.dismissedShown)
			: this.groups;
		if (node) {
			for (const child of children) {
				this.parents.set(nodeId(child), node);
			}
		}
		return [...children];
	}

	getParent(node: Node): Node | undefined {
		return this.parents.get(nodeId(node));
	}

	getTreeItem(node: Node): vscode.TreeItem {
		return toItem(node, this.library, {
			isExpanded: this.isExpanded(nodeId(node)),
			withHidden: this.dismissedShown,
		});
	}

	async resolveTreeItem(
		item: vscode.TreeItem,
		node: Node,
		token: vscode.CancellationToken,
	): Promise<vscode.TreeItem> {
		const row = node.kind === 'paper' ? this.library.rows.get(node.paper) : undefined;
		if (row) {
			const [details, related] = await Promise.all([
				this.library.details(row.id),
				this.library.nearness.related([row.id], relatedShown),
			]);
			if (!token.isCancellationRequested) {
				const titled = related.flatMap(({ id, shares }) => {
					const title = this.library.rows.get(id)?.title;
					return title === undefined ? [] : [{ title, shares }];
				});
				const why = node.kind === 'paper' ? (node.why ?? '') : '';
				item.tooltip = paperTooltip(row, details, this.library, titled, why);
			}
		}
		return item;
	}

	dispose(): void {
		this.changed.dispose();
	}

	private toGroups(): readonly Node[] {
		const { topics, listed } = this.library;
		switch (this.grouping) {
			case 'topic':
				return [...this.searches(), ...toGroupNodes('topic', topics, this.dismissedShown)];
			case 'listing':
				return toGroupNodes('listing', newestFirst(listed), this.dismissedShown);
			case 'forYou':
				return this.forYou();
		}
	}

	private searches(): readonly SearchNode[] {
		return this.library.savedSearches.map(search => {
			return { kind: 'search', search, papers: this.papersOf(search.query) };
		});
	}
}

/** Listings are named by date; bibliographies of the workspace, which are not, come last. */
function newestFirst(listings: readonly TalliedGroup[]): readonly TalliedGroup[] {
	const isListing = ({ name }: TalliedGroup): boolean => !isBibliographyPath(name);
	return [
		...listings.filter(isListing).reverse(),
		...listings.filter(listing => !isListing(listing)),
	];
}
