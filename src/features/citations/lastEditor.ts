import * as vscode from 'vscode';
import type { Library } from '../../host/library';
import { isOwnText } from '../../host/ownText';

/** How long a cell may take to come on screen, in milliseconds. */
const longestWait = 2_000;

/**
 * The editor the user wrote in last. It stays that while the tree, the panel or a quick pick has
 * the focus, where VS Code itself knows of no active editor, or of another.
 */
export class LastEditor implements vscode.Disposable {
	private last: vscode.TextEditor | undefined;
	/** Set while the last was a notebook: a cell that is selected but not edited is no active editor. */
	private notebook: vscode.NotebookEditor | undefined;
	private readonly listeners: vscode.Disposable;

	constructor(private readonly library: Library) {
		this.listeners = vscode.Disposable.from(
			vscode.window.onDidChangeActiveTextEditor(editor => this.remember(editor)),
			vscode.window.onDidChangeActiveNotebookEditor(editor => this.rememberNotebook(editor)),
		);
		this.remember(vscode.window.activeTextEditor);
		this.rememberNotebook(vscode.window.activeNotebookEditor);
	}

	/**
	 * That editor, on screen; none where its file was closed. A cell that shows rendered text has no
	 * editor: then it is the cell's document.
	 */
	async show(): Promise<vscode.TextEditor | vscode.TextDocument | undefined> {
		const { notebook, last } = this;
		if (notebook && hasTab(notebook.notebook.uri)) {
			return showCell(notebook);
		}
		if (!last || last.document.isClosed || !hasTab(last.document.uri)) {
			return undefined;
		}
		const shown = vscode.window.visibleTextEditors.filter(
			editor => editor.document === last.document,
		);
		return (
			shown.find(editor => editor.viewColumn === last.viewColumn) ??
			shown[0] ??
			(await vscode.window.showTextDocument(last.document, last.viewColumn))
		);
	}

	dispose(): void {
		this.listeners.dispose();
	}

	private remember(editor: vscode.TextEditor | undefined): void {
		if (!editor || !isOwnText(editor.document, this.library.folder)) {
			return;
		}
		this.last = editor;
		if (editor.document.uri.scheme !== 'vscode-notebook-cell') {
			this.notebook = undefined;
		}
	}

	private rememberNotebook(editor: vscode.NotebookEditor | undefined): void {
		this.notebook = editor ?? this.notebook;
	}
}

async function showCell({
	notebook,
	selection,
	viewColumn,
}: vscode.NotebookEditor): Promise<vscode.TextEditor | vscode.TextDocument | undefined> {
	if (notebook.cellCount === 0) {
		return undefined;
	}
	const place = viewColumn === undefined ? {} : { viewColumn };
	await vscode.window.showNotebookDocument(notebook, { ...place, selections: [selection] });
	const { document, kind } = notebook.cellAt(selection.start);
	return kind === vscode.NotebookCellKind.Markup
		? (editorOf(document) ?? document)
		: waitForEditor(document);
}

/** The editor of a code cell, which is there a moment after the cell has come on screen. */
function waitForEditor(document: vscode.TextDocument): Promise<vscode.TextEditor | undefined> {
	return new Promise(resolve => {
		const answer = () => {
			listener.dispose();
			clearTimeout(timer);
			resolve(editorOf(document));
		};
		const listener = vscode.window.onDidChangeVisibleTextEditors(() => {
			if (editorOf(document)) {
				answer();
			}
		});
		const timer = setTimeout(answer, longestWait);
		if (editorOf(document)) {
			answer();
		}
	});
}

function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
	return vscode.window.visibleTextEditors.find(editor => editor.document === document);
}

function hasTab({ path }: vscode.Uri): boolean {
	return vscode.window.tabGroups.all
		.flatMap(group => group.tabs)
		.some(({ input }) => {
			const { uri, modified } = (input ?? {}) as { uri?: vscode.Uri; modified?: vscode.Uri };
			return uri?.path === path || modified?.path === path;
		});
}
