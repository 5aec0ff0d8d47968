import * as vscode from 'vscode';
import { withoutIcons } from '../core/search/box/hitText';
import { messageSafe } from '../core/triage/messageText';
import { shorten } from '../core/triage/rowText';

/** How long a notice that asks for nothing stands, in milliseconds. */
const shownFor = 4_000;

/** A title can be longer than the bar is wide. */
const mostShown = 150;

/** Says in the status bar that something is done. */
export function showBriefly(text: string): void {
	vscode.window.setStatusBarMessage(withoutIcons(shorten(text, mostShown)), shownFor);
}

/** Says what is missing, with a button that runs the command by which the user can get it. */
export async function offerCommand(text: string, button: string, id: string): Promise<void> {
	const choice = await vscode.window.showInformationMessage(messageSafe(text), button);
	if (choice === button) {
		await vscode.commands.executeCommand(id);
	}
}
