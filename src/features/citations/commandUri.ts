import * as vscode from 'vscode';

/** The address that runs a command on a paper. */
export function commandUri(id: string, paper: string): vscode.Uri {
	return vscode.Uri.parse(`command:${id}?${encodeURIComponent(JSON.stringify([paper]))}`);
}
