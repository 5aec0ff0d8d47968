import * as vscode from 'vscode';

/**
 * Opens a copy of the sample: a small project with a listing to triage and code to attach to. A
 * copy that is there already is opened as it was left.
 */
export async function openSample(
	extensionUri: vscode.Uri,
	globalStorageUri: vscode.Uri,
): Promise<void> {
	const copy = vscode.Uri.joinPath(globalStorageUri, 'sample');
	try {
		await vscode.workspace.fs.stat(copy);
	} catch {
		// Not there yet.
		await vscode.workspace.fs.createDirectory(globalStorageUri);
		await vscode.workspace.fs.copy(vscode.Uri.joinPath(extensionUri, 'media', 'sample'), copy);
	}
	const isEmptyWindow = (vscode.workspace.workspaceFolders ?? []).length === 0;
	await vscode.commands.executeCommand('vscode.openFolder', copy, {
		forceNewWindow: !isEmptyWindow,
	});
}
