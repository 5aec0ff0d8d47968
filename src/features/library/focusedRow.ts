import * as vscode from 'vscode';
import type { Node } from './nodes';

/**
 * Finds the row that has the keyboard focus, which no part of the API tells.
 *
 * VS Code's own command that adds the focused row to the selection, or takes it out, changes the
 * selection by exactly that row; done twice it leaves everything as it was.
 *
 * @returns the selection where the focused row is part of it, else the focused row alone
 */
export async function findFocusedRows(view: vscode.TreeView<Node>): Promise<readonly Node[]> {
	const before = view.selection;
	await vscode.commands.executeCommand('list.toggleSelection');
	const after = view.selection;
	await vscode.commands.executeCommand('list.toggleSelection');
	const added = after.filter(node => !before.includes(node));
	return added.length > 0 ? added : before;
}
