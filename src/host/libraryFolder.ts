import * as vscode from 'vscode';
import type { Platform } from './platform';
import { folderSetting, setFolder } from './settings';

const chosenFolder = 'libraryFolder';

/**
 * Where the papers folder of this window is, whether or not it is there yet: the setting where it
 * is absolute, else that folder in the workspace. In a workspace of several folders it is the one
 * the user chose, else the first that has one.
 *
 * @returns `undefined` where no folder is open, or several are and none has been chosen
 */
export async function findLibraryFolder(
	platform: Platform,
	memory: vscode.Memento,
): Promise<vscode.Uri | undefined> {
	const wanted = folderSetting();
	if (wanted.startsWith('~/') && platform.home !== undefined) {
		return vscode.Uri.joinPath(vscode.Uri.file(platform.home), wanted.slice(2));
	}
	if (/^(\/|[A-Za-z]:[\\/]|\\\\)/.test(wanted)) {
		return vscode.Uri.file(wanted);
	}
	const folders = vscode.workspace.workspaceFolders ?? [];
	const chosen = memory.get<string>(chosenFolder);
	const remembered = folders.find(folder => folder.uri.toString() === chosen);
	if (remembered || folders.length === 1) {
		return inside(remembered ?? folders[0], wanted);
	}
	for (const folder of folders) {
		const papers = inside(folder, wanted);
		if (papers && (await isFolder(papers))) {
			return papers;
		}
	}
	return undefined;
}

/**
 * Asks where the library is to be made, where that is open: once in a workspace of several
 * folders, and with no folder at all by offering the two ways to get one.
 */
export async function wantLibraryFolder(memory: vscode.Memento): Promise<vscode.Uri | undefined> {
	if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
		await offerFolder();
		return undefined;
	}
	const folder = await vscode.window.showWorkspaceFolderPick({
		placeHolder: 'The folder of this workspace in which papers are kept',
	});
	if (!folder) {
		return undefined;
	}
	await memory.update(chosenFolder, folder.uri.toString());
	return inside(folder, folderSetting());
}

async function offerFolder(): Promise<void> {
	const open = 'Open Folder';
	const personal = 'Use a Personal Library';
	const choice = await vscode.window.showInformationMessage(
		'Papers are kept as files in a folder, and none is open.',
		open,
		personal,
	);
	if (choice === open) {
		await vscode.commands.executeCommand('vscode.openFolder');
	} else if (choice === personal) {
		await setFolder('~/papers');
	}
}

/** Whether there is a folder at this place. */
export async function isFolder(uri: vscode.Uri): Promise<boolean> {
	try {
		return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
	} catch {
		// Not there, or not to be read: either way not a folder to open.
		return false;
	}
}

function inside(folder: vscode.WorkspaceFolder | undefined, path: string): vscode.Uri | undefined {
	return folder && vscode.Uri.joinPath(folder.uri, path);
}
