import * as vscode from 'vscode';
import { commentSnippet } from '../../core/citations/comment';

/** Where comments were put last, and how the document was then. */
export interface Inserted {
	readonly document: vscode.TextDocument;
	readonly version: number;
	readonly cursor: vscode.Position;
}

/** What has to stay the first line of a file. */
const firstLine = /^(?:#!|<\?|<!doctype|%YAML)/i;

/**
 * Puts each text into the document as a comment on a line of its own: an empty line becomes the
 * first of them, and above a line of code new ones are made that are indented alike, with the
 * cursor left in the code. What follows an insertion at once goes below it.
 *
 * @returns `undefined` where the document cannot be edited
 */
export async function insertComment(
	editor: vscode.TextEditor,
	texts: readonly string[],
	before: Inserted | undefined,
): Promise<Inserted | undefined> {
	const { document, selection } = editor;
	const cursor = selection.active;
	const line = document.lineAt(cursor.line);
	const snippet = commentSnippet(texts);

	if (isAtOnce(before, editor) || (line.lineNumber === 0 && firstLine.test(line.text))) {
		return insert(editor, line.range.end, `\n${snippet}`);
	}
	if (line.isEmptyOrWhitespace) {
		return insert(editor, line.range.end, indentationFor(document, line) + snippet);
	}
	const start = line.range.start.translate(0, line.firstNonWhitespaceCharacterIndex);
	const done = await insert(editor, start, `${snippet}\n`);
	if (done) {
		const { anchor, active } = selection;
		const moved = (position: vscode.Position): vscode.Position =>
			position.line < line.lineNumber ? position : position.translate(texts.length);
		editor.selection = new vscode.Selection(moved(anchor), moved(active));
	}
	return done;
}

/** Puts the texts below the words of a rendered cell of a notebook, where they can be read. */
export async function insertBelow(
	cell: vscode.TextDocument,
	texts: readonly string[],
): Promise<boolean> {
	const edit = new vscode.WorkspaceEdit();
	const end = cell.lineAt(cell.lineCount - 1).range.end;
	edit.insert(cell.uri, end, (cell.getText() === '' ? '' : '\n\n') + texts.join('\n\n'));
	return vscode.workspace.applyEdit(edit);
}

function isAtOnce(
	before: Inserted | undefined,
	{ document, selection }: vscode.TextEditor,
): boolean {
	return (
		before?.document === document &&
		before.version === document.version &&
		before.cursor.isEqual(selection.active)
	);
}

/** An empty line gets the indentation of the line below it, which the comment will be about. */
function indentationFor(document: vscode.TextDocument, line: vscode.TextLine): string {
	if (line.text !== '' || line.lineNumber + 1 >= document.lineCount) {
		return '';
	}
	const { text, firstNonWhitespaceCharacterIndex } = document.lineAt(line.lineNumber + 1);
	return text.slice(0, firstNonWhitespaceCharacterIndex);
}

async function insert(
	editor: vscode.TextEditor,
	place: vscode.Position,
	snippet: string,
): Promise<Inserted | undefined> {
	const { document } = editor;
	if (!(await editor.insertSnippet(new vscode.SnippetString(snippet), place))) {
		return undefined;
	}
	editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	return { document, version: document.version, cursor: editor.selection.active };
}
