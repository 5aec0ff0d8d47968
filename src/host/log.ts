import * as vscode from 'vscode';

/** The one log of the extension, shown by *Papers: Show Log*. */
export type Log = vscode.LogOutputChannel;

export function createLog(): Log {
	return vscode.window.createOutputChannel('Paper Triage', { log: true });
}
