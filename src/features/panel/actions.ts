import * as vscode from 'vscode';
import type { PaperId } from '../../core/paper/paper';
import type { PanelAction } from '../../core/protocol/panel';
import { command } from '../../ids';

const commands: Readonly<Record<PanelAction, string>> = {
	attach: command.attach,
	moreLikeThese: command.moreLikeThese,
	openNote: command.openNote,
	editDetails: command.editDetails,
	setId: command.setId,
	findOnArxiv: command.findOnArxiv,
	findOnHuggingFace: command.findOnHuggingFace,
	showListing: command.showInListing,
	copyKey: command.copyKey,
};

/** Runs the command behind a button of the panel. */
export async function actOn(paper: PaperId, action: PanelAction): Promise<void> {
	await vscode.commands.executeCommand(commands[action], paper);
}

/** Goes to a line of the user's code, in an editor that is not the panel's. */
export async function goTo(
	address: string,
	line: number,
	panelColumn: vscode.ViewColumn | undefined,
): Promise<void> {
	const uri = vscode.Uri.parse(address, true);
	const isOpen = vscode.workspace.textDocuments.some(
		({ uri: open }) => open.toString() === address,
	);
	if (!isOpen) {
		void vscode.window.showInformationMessage('This file is no longer open.');
		return;
	}
	await vscode.commands.executeCommand('vscode.open', uri, {
		selection: new vscode.Range(line, 0, line, 0),
		viewColumn: columnOf(address, panelColumn) ?? columnBeside(panelColumn),
	});
}

/** A column in which a document is open already, other than the panel's. */
function columnOf(
	address: string,
	panelColumn: vscode.ViewColumn | undefined,
): vscode.ViewColumn | undefined {
	const group = vscode.window.tabGroups.all.find(
		({ tabs, viewColumn }) =>
			viewColumn !== panelColumn &&
			tabs.some(
				({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === address,
			),
	);
	return group?.viewColumn;
}

/** The first column that the panel is not in. */
export function columnBeside(panelColumn: vscode.ViewColumn | undefined): vscode.ViewColumn {
	return panelColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
}
