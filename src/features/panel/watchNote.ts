import * as vscode from 'vscode';
import type { NoteFile, NoteLibrary } from './noteFile';

/**
 * Calls `changed` whenever a note may have become another: on disk, or in the document given, in
 * which it is open.
 *
 * @param file the note as it is named by then
 */
export function watchNote(
	library: Pick<NoteLibrary, 'onDidChangeFiles'>,
	file: () => NoteFile | undefined,
	changed: (document: vscode.TextDocument | undefined) => void,
): vscode.Disposable {
	const look = (document: vscode.TextDocument): void => {
		if (document.uri.toString() === file()?.uri.toString()) {
			changed(document);
		}
	};
	return vscode.Disposable.from(
		library.onDidChangeFiles(paths => {
			const path = file()?.path;
			if (path !== undefined && paths.includes(path)) {
				changed(undefined);
			}
		}),
		vscode.workspace.onDidChangeTextDocument(event => look(event.document)),
		vscode.workspace.onDidSaveTextDocument(look),
		vscode.workspace.onDidCloseTextDocument(look),
	);
}
