import * as vscode from 'vscode';
import type { PaperId } from '../../core/paper/paper';
import { NoteFile, type NoteLibrary } from './noteFile';
import { newNoteOf, placeNote } from './placeNote';

/** Opens a paper's note in an editor, and makes it where there is none. */
export async function openNote(
	library: NoteLibrary,
	paper: PaperId,
	column: vscode.ViewColumn,
): Promise<void> {
	const file = await placeNote(library, paper);
	const header = newNoteOf(library, paper);
	if (!file.document && (await file.read()) === undefined) {
		await file.replace(header, text => (text === undefined ? '' : undefined));
	}
	const document = await vscode.workspace.openTextDocument(file.uri);
	const editor = await vscode.window.showTextDocument(document, column);
	if (document.getText() === header) {
		const end = document.positionAt(header.length);
		editor.selection = new vscode.Selection(end, end);
	}
}

/** Opens a further note on a paper, as it has one where papers were joined. */
export async function openOtherNote(
	library: NoteLibrary,
	paper: PaperId,
	path: string,
	column: vscode.ViewColumn,
): Promise<void> {
	const details = await library.details(paper);
	if (details?.otherNotes?.includes(path) !== true) {
		throw new Error(`There is no note at ${path} any more.`);
	}
	const document = await vscode.workspace.openTextDocument(new NoteFile(library, path).uri);
	await vscode.window.showTextDocument(document, column);
}
