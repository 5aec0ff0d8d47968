import * as vscode from 'vscode';
import { groupMenuWords } from '../../core/triage/menuWords';
import { plural } from '../../core/triage/rowText';
import type { Library } from '../../host/library';
import { foundIn, type SearchNode } from './nodes';
import { mostFound } from './searchGroups';

/** How a saved search is drawn; `Shown` says how the user left the tree. */
export function searchItem(
	node: SearchNode,
	library: Library,
	{ isExpanded, withHidden }: { readonly isExpanded: boolean; readonly withHidden: boolean },
): vscode.TreeItem {
	const { name, query } = node.search;
	const papers = foundIn(node, library.rows, withHidden).length;
	const isAsked = node.papers !== undefined;
	const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
	const item = new vscode.TreeItem(
		name,
		isAsked && papers === 0 ? None : isExpanded ? Expanded : Collapsed,
	);
	const count = isAsked ? countText(papers, node.papers.length) : '';
	item.description = count;
	item.iconPath = new vscode.ThemeIcon('search');
	item.tooltip = `Saved search: ${query}`;
	item.contextValue = groupMenuWords('search', name).join(' ');
	item.accessibilityInformation = {
		label: ['Saved search', name, isAsked ? plural(papers, 'paper') : ''].join(', '),
	};
	return item;
}

/** @param found how many there are with those that are not shown */
function countText(shown: number, found: number): string {
	const count = shown.toLocaleString('en') + (found === mostFound ? '+' : '');
	return shown === 0 && found > 0 ? `${count} · ${found} dismissed` : count;
}
