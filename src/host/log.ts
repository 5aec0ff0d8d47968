import * as vscode from 'vscode';

/** The one log of the extension, shown by *Papers: Show Log*. */
export type Log = vscode.LogOutputChannel;

/** Makes the log; once, since each is an entry of its own in the list of outputs. */
export function createLog(): Log {
	return vscode.window.createOutputChannel('Paper Triage', { log: true });
}
