import * as vscode from 'vscode';

/**
 * Watches everything below a folder that is or is not in the workspace.
 *
 * @param changed given paths relative to the folder; may repeat itself
 */
export function watchFolder(
	folder: vscode.Uri,
	changed: (paths: readonly string[]) => void,
): vscode.Disposable {
	const watcher = vscode.workspace.createFileSystemWatcher(
		new vscode.RelativePattern(folder, '**/*'),
	);
	const tell = (uri: vscode.Uri): void => {
		const path = uri.path.slice(folder.path.length).replace(/^\/+/, '');
		if (uri.path.startsWith(folder.path) && path !== '') {
			changed([path]);
		}
	};
	return vscode.Disposable.from(
		watcher,
		watcher.onDidCreate(tell),
		watcher.onDidChange(tell),
		watcher.onDidDelete(tell),
	);
}

/** Calls `appeared` when the folder is made, or something below it. */
export function watchForFolder(folder: vscode.Uri, appeared: () => void): vscode.Disposable {
	// The folder alone as well: of one that is made with all that is in it, that may be all that is told.
	const parent = vscode.Uri.joinPath(folder, '..');
	const name = folder.path.split('/').at(-1) ?? '';
	const watcher = vscode.workspace.createFileSystemWatcher(
		new vscode.RelativePattern(parent, name),
	);
	return vscode.Disposable.from(
		watcher,
		watcher.onDidCreate(appeared),
		watchFolder(folder, appeared),
	);
}
