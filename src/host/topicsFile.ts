import * as vscode from 'vscode';
import { topicsPath } from '../core/library/layout';
import type { TopicsEdit } from '../core/rules/editTopics';
import type { Span } from '../core/text';
import type { Step, TextChange } from '../core/triage/undo';
import type { Library } from './library';

/** What a new file says: how topics, rules and searches are written, as comments. */
const template = `# Topics, rules and saved searches of Paper Triage. Lines that begin with # are comments.
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
# topics:
#   Search agents:
#     was: [Agentic search]
#     rule: '"tool use" OR title:agent -survey'
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
	/**
	 * @param change makes the text after an edit; `undefined` where it cannot
	 * @param remember takes what can be undone
	 * @param find says where in the text a topic stands
	 */
	constructor(
		private readonly library: Pick<Library, 'ensureFolder' | 'files' | 'folder'>,
		private readonly change: (text: string, edit: TopicsEdit) => Promise<string | undefined>,
		private readonly remember: (step: Step) => void,
		private readonly find: (text: string, topic: string) => Promise<Span | undefined>,
	) {}

	/** Opens the file, made where there is none yet. @param topic where to go in it */
	async open(topic?: string): Promise<void> {
		const document = await this.document();
		const span =
			document && topic !== undefined ? await this.find(document.getText(), topic) : undefined;
		if (document) {
			const place = span && document.positionAt(span.start);
			const selection = place && new vscode.Range(place, place);
			await vscode.window.showTextDocument(document, selection && { selection });
		}
	}

	/**
	 * Changes the file, and saves it unless the user is at work on it.
	 *
	 * @param label makes it a step of undo, as in "rename Search agents"
	 */
	async edit(edit: TopicsEdit, label?: string): Promise<TopicsEdited> {
		const document = await this.document();
		if (!document) {
			return { type: 'nowhere' };
		}
		const before = document.getText();
		const after = await this.change(before, edit);
		if (document.getText() !== before) {
			// The user went on typing meanwhile: the change is made to what stands there now.
			return this.edit(edit, label);
		}
		if (after === undefined) {
			await vscode.window.showTextDocument(document);
			return { type: 'refused' };
		}
		const unsaved = !(await put(document, after));
		// Line ends and the like may be another's choice.
		const written = document.getText();
		if (label !== undefined) {
			this.remember({ label, changes: [], topics: { from: before, to: written } });
		}
		const undo = (): Promise<boolean> => this.replace({ from: written, to: before });
		return { type: 'changed', unsaved, undo };
	}

	/** Puts a text in the place of another. @returns false where it is not that any more */
	async replace({ from, to }: TextChange): Promise<boolean> {
		const { files } = this.library;
		const document = (await files?.read(topicsPath)) && (await this.document());
		if (document?.getText() !== from) {
			return false;
		}
		await put(document, to);
		return true;
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

/** @returns false where it is not saved: the user is at work on it, or it is other on disk */
async function put(document: vscode.TextDocument, text: string): Promise<boolean> {
	const before = document.getText();
	if (text === before) {
		return true;
	}
	const isDirty = document.isDirty;
	const edit = new vscode.WorkspaceEdit();
	const all = new vscode.Range(document.positionAt(0), document.positionAt(before.length));
	edit.replace(document.uri, all, text);
	await vscode.workspace.applyEdit(edit);
	return !isDirty && (await document.save());
}
