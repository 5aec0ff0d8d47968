import * as vscode from 'vscode';
import { plural } from '../../core/triage/rowText';
import { registerCommand } from '../../host/commands';
import type { Services } from '../../host/services';
import { command, contextKey, libraryState, view } from '../../ids';
import { Expansion } from './expansion';
import { findFocusedRows } from './focusedRow';
import { ListingDrop } from './drop';
import { ForYouList } from './forYouList';
import { TreeDrop } from './treeDrop';
import type { Grouping, GroupNode, Node, PaperNode } from './nodes';
import { resetForYou } from './resetForYou';
import { SearchGroups } from './searchGroups';
import { LibraryTree } from './tree';

const groupingMemory = 'grouping';

const groupingNames: Readonly<Record<Grouping, string>> = {
	topic: 'by topic',
	listing: 'by listing',
	forYou: 'for you',
};

const allDecided =
	'Everything here is decided. Import the next listing, or show what was dismissed.';

/** VS Code takes a badge away when it counts nothing. */
const noBadge: vscode.ViewBadge = { value: 0, tooltip: '' };

/** The *Library* view: all papers, grouped by topic or by listing, or the inbox for you. */
export function registerLibraryView(services: Services): vscode.Disposable {
	const { citations, current, currentTopics, library, log, memory, platform } = services;
	const expansion = new Expansion(memory);
	const searches = new SearchGroups(library, log);
	const forYou = new ForYouList(library, citations, log);
	const tree = new LibraryTree(
		library,
		query => searches.papersOf(query),
		() => forYou.nodes,
		id => expansion.has(id),
	);
	tree.grouping = memory.get<Grouping>(groupingMemory, 'topic');
	const treeView = vscode.window.createTreeView<Node>(view.library, {
		treeDataProvider: tree,
		canSelectMany: true,
		showCollapseAll: true,
		dragAndDropController: new TreeDrop(new ListingDrop(platform)),
	});
	let dismissedShown = false;
	/** What the library is doing. */
	let progress: string | undefined;

	const tell = (): void => {
		const { papers, hidden } = library.tally;
		const isDone = papers > 0 && papers === hidden && !dismissedShown;
		const above = tree.grouping === 'forYou' ? forYou.message : '';
		treeView.message = progress ?? (isDone ? allDecided : above);
	};
	/** Whether the library has been drawn as it is read. */
	let isDrawn = false;
	const draw = (): void => {
		tree.redraw();
		const { papers: total, hidden, undecided } = library.tally;
		const shown = dismissedShown ? total : total - hidden;
		treeView.description =
			total === 0
				? ''
				: `${groupingNames[tree.grouping]} · ${shown.toLocaleString('en')} of ${total.toLocaleString('en')}`;
		treeView.badge =
			undecided === 0
				? noBadge
				: { value: undecided, tooltip: `${plural(undecided, 'paper')} in the inbox` };
		tell();
		const { none, empty, filled } = libraryState;
		setContext(contextKey.state, library.folder ? (total > 0 ? filled : empty) : none);
	};
	const see = (): void => {
		searches.show(treeView.visible && tree.grouping === 'topic');
		forYou.show(treeView.visible && tree.grouping === 'forYou');
	};
	const groupBy = (grouping: Grouping): void => {
		tree.grouping = grouping;
		void memory.update(groupingMemory, grouping);
		setContext(contextKey.grouping, grouping);
		see();
		draw();
	};
	const showDismissed = (shown: boolean): void => {
		dismissedShown = shown;
		setContext(contextKey.dismissedShown, shown);
		tree.showDismissed(shown);
		draw();
	};

	current.focusedInTree = async () => papersAmong(await findFocusedRows(treeView));
	currentTopics.focusedInTree = async () => topicsAmong(await findFocusedRows(treeView));
	current.selectedInTree = () => papersAmong(treeView.selection);
	setContext(contextKey.grouping, tree.grouping);
	see();
	void library.ready.then(() => {
		// Drawn again without need, the tree would swallow the key pressed meanwhile.
		if (!isDrawn) {
			draw();
		}
	});

	return vscode.Disposable.from(
		treeView,
		tree,
		expansion.follow(treeView),
		library.onDidChange(() => {
			isDrawn = true;
			draw();
		}),
		library.onDidProgress(text => {
			progress = text;
			tell();
		}),
		searches,
		searches.onDidChange(draw),
		forYou,
		forYou.onDidChange(({ areOthers }) => (areOthers ? draw() : tell())),
		treeView.onDidChangeVisibility(see),
		registerCommand(log, command.groupByTopic, () => groupBy('topic')),
		registerCommand(log, command.groupByListing, () => groupBy('listing')),
		// Gives the papers with their reasons, for those who run the command.
		registerCommand(log, command.groupByForYou, async () => {
			const papers = await forYou.ask();
			groupBy('forYou');
			return papers;
		}),
		registerCommand(log, command.resetForYou, () => resetForYou(library)),
		registerCommand(log, command.showDismissed, () => showDismissed(true)),
		registerCommand(log, command.hideDismissed, () => showDismissed(false)),
	);
}

/** A key pressed on a group means none of its papers: too much would change unseen. */
function papersAmong(nodes: readonly Node[]): readonly PaperNode[] {
	return nodes.filter(node => node.kind === 'paper');
}

function topicsAmong(nodes: readonly Node[]): readonly GroupNode[] {
	return nodes.filter((node): node is GroupNode => node.kind === 'topic');
}

function setContext(key: string, value: unknown): void {
	void vscode.commands.executeCommand('setContext', key, value);
}
