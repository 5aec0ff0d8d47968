import type * as vscode from 'vscode';

/** Where people keep code and prose of their own; not output, settings or what git shows. */
const schemes = [
	'file',
	'untitled',
	'vscode-notebook-cell',
	'vscode-remote',
	'vscode-vfs',
	'vscode-test-web',
	'memfs',
];

/** The documents in which citations are looked for. */
export const citingDocuments: vscode.DocumentSelector = schemes.map(scheme => ({ scheme }));

/**
 * Whether `document` is the user's own text. Of the papers folder that is the notes: the rest lists
 * papers rather than cites them, and is not to be edited by hand.
 */
export function isOwnText(document: vscode.TextDocument, papers: vscode.Uri | undefined): boolean {
	const { scheme, path } = document.uri;
	if (!schemes.includes(scheme)) {
		return false;
	}
	const inPapers = papers !== undefined && path.startsWith(`${papers.path}/`);
	return !inPapers || path.startsWith(`${papers.path}/notes/`);
}
