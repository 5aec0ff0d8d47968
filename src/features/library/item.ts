import * as vscode from 'vscode';
import type { PaperRow } from '../../core/protocol/rows';
import { menuWords } from '../../core/triage/menuWords';
import { describeRow, plural, statusIcons, statusNames } from '../../core/triage/rowText';
import { RunningTally } from '../../core/triage/tally';
import { command } from '../../ids';
import type { Library } from '../../host/library';
import { type Node, nodeId, type PaperNode, type RangeNode, type TopicNode } from './nodes';

/** How a node is drawn, without its tooltip, which is made when it is first hovered. */
export function toItem(node: Node, library: Library, expanded: boolean): vscode.TreeItem {
	const item =
		node.kind === 'paper' ? paperItem(node, library) : groupItem(node, library, expanded);
	item.id = nodeId(node);
	return item;
}

function groupItem(
	node: TopicNode | RangeNode,
	library: Library,
	expanded: boolean,
): vscode.TreeItem {
	const label =
		node.kind === 'range' ? `${node.first} to ${node.last}` : node.topic.name || 'Other';
	const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
	const item = new vscode.TreeItem(label, expanded ? Expanded : Collapsed);
	const { papers, undecided } = countIn(node, library);
	const count = papers.toLocaleString('en');
	item.description =
		undecided === papers ? count : `${count} · ${undecided.toLocaleString('en')} undecided`;
	item.contextValue = node.kind;
	item.accessibilityInformation = {
		label: `${label}, ${plural(papers, 'paper')}, ${undecided} undecided`,
	};
	return item;
}

function countIn(
	node: TopicNode | RangeNode,
	library: Library,
): { readonly papers: number; readonly undecided: number } {
	if (node.kind === 'topic') {
		return { papers: node.shown, undecided: node.topic.tally.undecided };
	}
	const tally = new RunningTally();
	for (const { paper } of node.papers) {
		tally.change(undefined, library.rows.get(paper));
	}
	return tally;
}

function paperItem({ paper }: PaperNode, library: Library): vscode.TreeItem {
	const row = library.rows.get(paper);
	if (!row) {
		// Between two states of the library; the next one redraws the tree without it.
		return new vscode.TreeItem('');
	}
	const item = new vscode.TreeItem(row.title);
	const removed = row.removed ? 'removed' : undefined;
	const description = describeRow(row);
	item.description = removed ? `${removed} · ${description}` : description;
	item.iconPath = new vscode.ThemeIcon(removed ? 'trash' : statusIcons[row.status], dimmed(row));
	item.contextValue = menuWords(row).join(' ');
	item.command = { command: command.open, title: 'Open Paper', arguments: [row.id] };
	item.accessibilityInformation = {
		label: [row.title, removed ?? statusNames[row.status], row.star ? 'starred' : '', description]
			.filter(part => part !== '')
			.join(', '),
	};
	return item;
}

function dimmed(row: PaperRow): vscode.ThemeColor | undefined {
	return row.removed || row.status === 'dismissed'
		? new vscode.ThemeColor('disabledForeground')
		: undefined;
}
