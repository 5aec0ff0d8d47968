import * as vscode from 'vscode';
import type { GroupHead, PaperRow } from '../../core/protocol/rows';
import { groupMenuWords, listingMenuWords, menuWords } from '../../core/triage/menuWords';
import { describeRow, plural, shorten, statusIcons, statusOf } from '../../core/triage/rowText';
import { isBibliographyPath } from '../../core/library/layout';
import { RunningTally } from '../../core/triage/tally';
import { command } from '../../ids';
import type { Library } from '../../host/library';
import { type GroupNode, type Node, nodeId, type PaperNode, type RangeNode } from './nodes';
import { searchItem } from './searchItem';

/** A whole title would push the reason beside it out of sight. */
const mostBesideReason = 40;

/** How the user left the tree. */
export interface Shown {
	/** Whether the node was left expanded. */
	readonly isExpanded: boolean;
	/** Whether papers that were dismissed are shown. */
	readonly withHidden: boolean;
}

/** How a node is drawn, without its tooltip, which is made when it is first hovered. */
export function toItem(node: Node, library: Library, shown: Shown): vscode.TreeItem {
	const item = draw(node, library, shown);
	item.id = nodeId(node);
	return item;
}

function draw(node: Node, library: Library, shown: Shown): vscode.TreeItem {
	switch (node.kind) {
		case 'paper':
			return paperItem(node, library);
		case 'search':
			return searchItem(node, library, shown);
		case 'topic':
		case 'listing':
		case 'range':
			return groupItem(node, library, shown.isExpanded);
	}
}

function groupItem(
	node: GroupNode | RangeNode,
	library: Library,
	expanded: boolean,
): vscode.TreeItem {
	const label = labelOf(node);
	const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
	const { papers, undecided } = countIn(node, library);
	const item = new vscode.TreeItem(label, papers === 0 ? None : expanded ? Expanded : Collapsed);
	if (node.kind === 'topic') {
		describeTopic(item, node, library);
	}
	const count = papers.toLocaleString('en');
	item.description =
		undecided === papers ? count : `${count} · ${undecided.toLocaleString('en')} undecided`;
	if (node.kind === 'listing') {
		describeListing(item, node.group.name, library);
	} else {
		const { name, pinned }: GroupHead = node.kind === 'topic' ? node.group : { name: '' };
		item.contextValue = groupMenuWords(node.kind, name, pinned).join(' ');
	}
	item.accessibilityInformation = {
		label: `${label}, ${plural(papers, 'paper')}, ${undecided} undecided`,
	};
	return item;
}

function labelOf(node: GroupNode | RangeNode): string {
	switch (node.kind) {
		case 'range':
			return `${node.first} to ${node.last}`;
		case 'topic': {
			const { name, emoji } = node.group;
			return emoji === undefined ? name || 'Other' : `${emoji} ${name}`;
		}
		case 'listing':
			return node.group.name.replace(/^(?:\/\/|listings\/(?:inbox\/|library\/)?)/, '');
	}
}

/** A topic tells what the user said of it. */
function describeTopic(item: vscode.TreeItem, { group }: GroupNode, library: Library): void {
	if (group.pinned === true) {
		item.iconPath = new vscode.ThemeIcon('pinned');
	}
	const rules = library.ownTopics.find(({ name }) => name === group.name)?.rules ?? [];
	if (rules.length > 0) {
		item.tooltip = `Your rule: ${rules.join(' · ')}`;
	}
}

/** A listing tells what was not understood in it, and where its papers go. */
function describeListing(item: vscode.TreeItem, path: string, library: Library): void {
	const row = library.listings.find(listing => listing.path === path);
	if (!row) {
		return;
	}
	const isOfWorkspace = isBibliographyPath(path);
	const counts = typeof item.description === 'string' ? item.description : '';
	const facts = [
		// What is filed is not to be decided on.
		row.filed ? row.entries.toLocaleString('en') : counts,
		row.problemCount > 0 ? plural(row.problemCount, 'problem') : '',
		isOfWorkspace ? 'in the workspace' : row.filed ? 'in the library' : '',
	];
	item.description = facts.filter(fact => fact !== '').join(' · ');
	item.iconPath = new vscode.ThemeIcon(
		row.problemCount > 0 ? 'warning' : row.filed ? 'library' : 'inbox',
	);
	item.contextValue = listingMenuWords(row).join(' ');
	const { called } = row;
	item.tooltip = called === undefined ? 'In no form that is understood' : `Read as ${called}`;
}

function countIn(
	node: GroupNode | RangeNode,
	library: Library,
): { readonly papers: number; readonly undecided: number } {
	if (node.kind !== 'range') {
		return { papers: node.shown, undecided: node.group.tally.undecided };
	}
	const tally = new RunningTally();
	for (const { paper } of node.papers) {
		tally.change(undefined, library.rows.get(paper));
	}
	return tally;
}

function paperItem({ paper, why }: PaperNode, library: Library): vscode.TreeItem {
	const row = library.rows.get(paper);
	if (!row) {
		// Between two states of the library; the next one redraws the tree without it.
		return new vscode.TreeItem('');
	}
	const isTold = why !== undefined && why !== '';
	const item = new vscode.TreeItem(isTold ? shorten(row.title, mostBesideReason) : row.title);
	const removed = row.removed ? 'removed' : undefined;
	const description = isTold ? why : describeRow(row);
	item.description = removed ? `${removed} · ${description}` : description;
	const icon = iconOf(row);
	item.iconPath = new vscode.ThemeIcon(removed ? 'trash' : icon, dimmed(row));
	item.contextValue = menuWords(row).join(' ');
	item.command = { command: command.open, title: 'Open Paper', arguments: [row.id] };
	item.accessibilityInformation = {
		label: [row.title, removed ?? statusOf(row), row.star ? 'starred' : '', description]
			.filter(part => part !== '')
			.join(', '),
	};
	return item;
}

/** What is watched is marked until it is decided on. */
function iconOf(row: PaperRow): string {
	const isWatched = row.watched.length > 0 && row.status === 'inbox';
	return isWatched ? 'eye' : row.filed ? 'library' : statusIcons[row.status];
}

function dimmed(row: PaperRow): vscode.ThemeColor | undefined {
	return row.removed || row.status === 'dismissed'
		? new vscode.ThemeColor('disabledForeground')
		: undefined;
}
