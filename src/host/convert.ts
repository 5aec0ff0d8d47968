import * as vscode from 'vscode';
import type { Span } from '../core/text';

/** A span of a document as VS Code counts. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
	return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}
