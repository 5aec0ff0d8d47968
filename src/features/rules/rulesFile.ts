import * as vscode from 'vscode';
import { topicsPath } from '../../core/library/layout';
import { messageSafe } from '../../core/triage/messageText';
import type { RuleKind } from '../../core/rules/rules';
import type { Library } from '../../host/library';

/** What a new file says: how rules are written, as comments. */
const template = `# Rules of Paper Triage. Lines that begin with # are comments.
#
# watch:
#   authors:
#     - Ada Lovelace
#   terms:
#     - search agents
# mute:
#   terms:
#     - protein folding
`;

/** The file `topics.yaml` of the papers folder, which is the user's: it is edited as they would. */
export class RulesFile {
	constructor(private readonly library: Library) {}

	/** Opens the file, made where there is none yet. */
	async open(): Promise<void> {
		const document = await this.document();
		if (document) {
			await vscode.window.showTextDocument(document);
		}
	}

	/** Adds a rule, and saves the file unless the user is at work on it. */
	async add(kind: RuleKind, rule: string): Promise<void> {
		const document = await this.document();
		if (!document) {
			return;
		}
		const before = document.getText();
		const after = await this.library.addRule(before, kind, rule);
		if (document.getText() !== before) {
			// The user went on typing meanwhile: the rule goes into what stands there now.
			await this.add(kind, rule);
			return;
		}
		if (after === before) {
			await vscode.window.showTextDocument(document);
			void vscode.window.showWarningMessage(
				`“${messageSafe(rule)}” was not added: ${topicsPath} is not well-formed. Put it right where it is underlined, and try again.`,
			);
			return;
		}
		const wasDirty = document.isDirty;
		const edit = new vscode.WorkspaceEdit();
		const all = new vscode.Range(document.positionAt(0), document.positionAt(before.length));
		edit.replace(document.uri, all, after);
		await vscode.workspace.applyEdit(edit);
		if (!wasDirty) {
			await document.save();
		}
		// Line ends and the like may be another's choice.
		const written = document.getText();
		const show = 'Show Rules';
		const undo = 'Undo';
		const choice = await vscode.window.showInformationMessage(
			`${kind.startsWith('mute') ? 'Muted' : 'Watched'} from now on: ${messageSafe(rule)}.`,
			show,
			undo,
		);
		if (choice === show) {
			await vscode.window.showTextDocument(document);
		} else if (choice === undo) {
			await this.takeBack(document, before, written);
		}
	}

	private async takeBack(
		document: vscode.TextDocument,
		before: string,
		after: string,
	): Promise<void> {
		if (document.getText() !== after) {
			await vscode.window.showTextDocument(document);
			void vscode.window.showInformationMessage(
				'The rules were changed since: take the rule out by hand.',
			);
			return;
		}
		const edit = new vscode.WorkspaceEdit();
		const all = new vscode.Range(document.positionAt(0), document.positionAt(after.length));
		edit.replace(document.uri, all, before);
		await vscode.workspace.applyEdit(edit);
		await document.save();
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
