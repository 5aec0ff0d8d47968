import type * as vscode from 'vscode';
import { activateOn, type Running } from './activate';
import { nodePlatform } from './host/nodePlatform';

// VS Code gives `deactivate` nothing to hold on to, so this is kept for it.
let running: Running | undefined;

/** Starts the extension in a host that has Node. */
export function activate(context: vscode.ExtensionContext): void {
	running = activateOn(nodePlatform, context);
}

/** Lets what is being written be written to the end. */
export async function deactivate(): Promise<void> {
	await running?.saved();
}
