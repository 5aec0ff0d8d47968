import * as vscode from 'vscode';
import { topicsPath } from '../core/library/layout';
import type { TopicsEdit } from '../core/rules/editTopics';
import type { Library } from './library';

/** What a new file says: how rules and searches are written, as comments. */
const template = `# Rules and saved searches of Paper Triage. Lines that begin with # are comments.
#
# watch:
#   authors:
#     - Ada Lovelace
#   terms:
#     - search agents
# mute:
#   terms:
#     - protein folding
# searches:
#   Exploration: entropy exploration year:2025..
`;

/** What came of a change. */
export type TopicsEdited =
	| {
			readonly type: 'changed';
			/** The user is at work on the file: the change counts when they save it. */
			readonly unsaved: boolean;
			/** Puts the file back. @returns false where it was changed since, and is left as it is */
			undo(): Promise<boolean>;
	  }
	/** The file is not well-formed. It is shown, and not changed. */
	| { readonly type: 'refused' }
	/** There is no library, and the user wanted none. */
	| { readonly type: 'nowhere' };

/** The file `topics.yaml` of the papers folder, which is the user's: it is edited as they would. */
export class TopicsFile {
	/** @param change makes the text after an edit; `undefined` where it cannot */
	constructor(
		private readonly library: Pick<Library, 'ensureFolder' | 'files' | 'folder'>,
		private readonly change: (text: string, edit: TopicsEdit) => Promise<string | undefined>,
	) {}

	/** Opens the file, made where there is none yet. */
	async open(): Promise<void> {
		const document = await this.document();
		if (document) {
			await vscode.window.showTextDocument(document);
		}
	}

	/** Changes the file, and saves it unless the user is at work on it. */
	async edit(edit: TopicsEdit): Promise<TopicsEdited> {
		const document = await this.document();
		if (!document) {
			return { type: 'nowhere' };
		}
		const before = document.getText();
		const after = await this.change(before, edit);
		if (document.getText() !== before) {
			// The user went on typing meanwhile: the change is made to what stands there now.
			return this.edit(edit);
		}
		if (after === undefined) {
			await vscode.window.showTextDocument(document);
			return { type: 'refused' };
		}
		const isDirty = document.isDirty;
		await replace(document, after);
		// It cannot be saved where it is other on disk, and VS Code has not seen that yet.
		const unsaved = isDirty || !(await document.save());
		// Line ends and the like may be another's choice.
		const written = document.getText();
		const undo = async (): Promise<boolean> => {
			if (document.getText() !== written) {
				return false;
			}
			const others = document.isDirty;
			await replace(document, before);
			if (!others) {
				await document.save();
			}
			return true;
		};
		return { type: 'changed', unsaved, undo };
	}

	private async document(): Promise<vscode.TextDocument | undefined> {
		if (!(await this.library.ensureFolder())) {
			return undefined;
		}
		const { files, folder } = this.library;
		if (!files || !folder) {
			return undefined;
		}
		if ((await files.read(topicsPath)) === undefined) {
			await files.write(topicsPath, new TextEncoder().encode(template));
		}
		return vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, topicsPath));
	}
}

async function replace(document: vscode.TextDocument, text: string): Promise<void> {
	const before = document.getText();
	if (text === before) {
		return;
	}
	const edit = new vscode.WorkspaceEdit();
	const all = new vscode.Range(document.positionAt(0), document.positionAt(before.length));
	edit.replace(document.uri, all, text);
	await vscode.workspace.applyEdit(edit);
}
