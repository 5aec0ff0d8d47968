import * as vscode from 'vscode';

const scheme = 'paper-triage-draft';

/** Shows a note as the panel has it beside the note as its file has it. */
export class NoteComparison implements vscode.TextDocumentContentProvider, vscode.Disposable {
	private readonly texts = new Map<string, string>();
	private readonly changed = new vscode.EventEmitter<vscode.Uri>();
	readonly onDidChange = this.changed.event;
	private readonly registered = vscode.Disposable.from(
		this.changed,
		vscode.workspace.registerTextDocumentContentProvider(scheme, this),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
	);

	/** @param text the whole file as it would be with the panel's note */
	async show(file: vscode.Uri, text: string, viewColumn: vscode.ViewColumn): Promise<void> {
		const uri = file.with({ scheme, query: '' });
		this.texts.set(uri.toString(), text);
		this.changed.fire(uri);
		const name = file.path.slice(file.path.lastIndexOf('/') + 1);
		// The file is the side that can be edited: joining both by hand ends with *Take Theirs*.
		const title = `${name}: panel ↔ file`;
		await vscode.commands.executeCommand('vscode.diff', uri, file, title, { viewColumn });
	}

	provideTextDocumentContent(uri: vscode.Uri): string {
		return this.texts.get(uri.toString()) ?? '';
	}

	dispose(): void {
		this.registered.dispose();
	}
}
