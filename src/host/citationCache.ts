import * as vscode from 'vscode';
import type { Citation } from '../core/citations/citation';
import { findCitations } from '../core/citations/find';

/** A longer text would hold up the extension host, and nobody writes one by hand. */
const longestText = 3_000_000;

/** The citations of each open document, found at most once per version of its text. */
export class CitationCache implements vscode.Disposable {
	private readonly found = new Map<
		string,
		{ readonly version: number; readonly citations: readonly Citation[] }
	>();
	private readonly closed = vscode.workspace.onDidCloseTextDocument(document =>
		this.found.delete(document.uri.toString()),
	);

	in(document: vscode.TextDocument): readonly Citation[] {
		const key = document.uri.toString();
		const known = this.found.get(key);
		if (known?.version === document.version) {
			return known.citations;
		}
		const text = document.getText();
		const citations = text.length > longestText ? [] : findCitations(text);
		this.found.set(key, { version: document.version, citations });
		return citations;
	}

	dispose(): void {
		this.closed.dispose();
		this.found.clear();
	}
}
