import * as vscode from 'vscode';
import { parseNote, replaceBody } from '../../core/notes/noteText';
import type { Library } from '../../host/library';

/** What notes need of the library. */
export type NoteLibrary = Pick<
	Library,
	'details' | 'files' | 'find' | 'folder' | 'onDidChangeFiles' | 'pinKey' | 'ready'
>;

/**
 * The text of one note, wherever it is: in its file, or in the document in which it is open and
 * unsaved.
 */
export class NoteFile {
	constructor(
		private readonly library: NoteLibrary,
		readonly path: string,
	) {}

	get uri(): vscode.Uri {
		if (!this.library.folder) {
			throw new Error('The papers folder is closed.');
		}
		return vscode.Uri.joinPath(this.library.folder, ...this.path.split('/'));
	}

	/** The document in which the note is open, if it is. */
	get document(): vscode.TextDocument | undefined {
		const uri = this.uri.toString();
		return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri);
	}

	get isOpenAndUnsaved(): boolean {
		return this.document?.isDirty === true;
	}

	/** @returns `undefined` where there is no file */
	async read(): Promise<string | undefined> {
		const { document } = this;
		if (document?.isDirty === true) {
			return document.getText();
		}
		const bytes = await this.files.read(this.path);
		return bytes && decode(bytes);
	}

	/**
	 * Replaces the body. `decide` is given the text as it is, and nobody else writes the file until
	 * what it answered is written; `undefined` leaves the file alone.
	 */
	async replace(
		header: string,
		decide: (text: string | undefined) => string | undefined,
	): Promise<void> {
		if (this.isOpenAndUnsaved) {
			await this.edit(header, decide);
			return;
		}
		await this.files.locked(async () => {
			const bytes = await this.files.read(this.path);
			const text = bytes && decode(bytes);
			const body = decide(text);
			if (body !== undefined) {
				const replaced = replaceBody(text ?? '', body, header);
				await this.files.write(this.path, new TextEncoder().encode(replaced));
			}
		});
	}

	/** Edits the document, and leaves saving it to the user. */
	private async edit(
		header: string,
		decide: (text: string | undefined) => string | undefined,
	): Promise<void> {
		const { document } = this;
		if (!document) {
			return;
		}
		const text = document.getText();
		const body = decide(text);
		if (body === undefined) {
			return;
		}
		const edit = new vscode.WorkspaceEdit();
		const { range, inserted } = difference(document, text, replaceBody(text, body, header));
		edit.replace(document.uri, range, inserted);
		if (!(await vscode.workspace.applyEdit(edit))) {
			throw new Error('The editor in which it is open did not take the change.');
		}
	}

	private get files(): NonNullable<Library['files']> {
		if (!this.library.files) {
			throw new Error('The papers folder is closed.');
		}
		return this.library.files;
	}
}

/** The body of a note's text, or nothing of nothing. */
export function bodyOf(text: string | undefined): string | undefined {
	return text === undefined ? undefined : parseNote(text).body;
}

/** What differs, and no more: cursors and folds elsewhere in the editor stay where they are. */
function difference(
	document: vscode.TextDocument,
	from: string,
	to: string,
): { readonly range: vscode.Range; readonly inserted: string } {
	const most = Math.min(from.length, to.length);
	let head = 0;
	while (head < most && from[head] === to[head]) {
		head += 1;
	}
	let tail = 0;
	while (tail < most - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) {
		tail += 1;
	}
	const start = document.positionAt(head);
	const end = document.positionAt(from.length - tail);
	return { range: new vscode.Range(start, end), inserted: to.slice(head, to.length - tail) };
}

function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch (error) {
		throw new Error('The file is not UTF-8, and stays as it is.', { cause: error });
	}
}
