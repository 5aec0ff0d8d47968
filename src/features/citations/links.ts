import * as vscode from 'vscode';
import { shortTitle } from '../../core/paper/title';
import { shorten } from '../../core/triage/rowText';
import type { CitationCache } from '../../host/citationCache';
import { toRange } from '../../host/convert';
import type { Library } from '../../host/library';
import { command } from '../../ids';
import { commandUri } from './commandUri';
import { findKnown } from './known';
import { citingDocuments } from '../../host/ownText';

/** Makes every citation of a known paper a link that opens it. */
class CitationLinks implements vscode.DocumentLinkProvider {
	constructor(
		private readonly citations: CitationCache,
		private readonly library: Library,
	) {}

	async provideDocumentLinks(
		document: vscode.TextDocument,
		token: vscode.CancellationToken,
	): Promise<vscode.DocumentLink[]> {
		const version = document.version;
		const known = await findKnown(document, this.citations, this.library);
		if (token.isCancellationRequested || document.version !== version) {
			return [];
		}
		return known.map(({ citation, row }) => {
			const link = new vscode.DocumentLink(
				toRange(document, citation.span),
				commandUri(command.open, row.id),
			);
			link.tooltip = `Open ${shorten(shortTitle(row.title), 60)}`;
			return link;
		});
	}
}

/**
 * Registers the links, and registers them anew when papers came or went: VS Code asks again for the
 * links of an open document only when its text or the providers change.
 */
export function registerLinks(citations: CitationCache, library: Library): vscode.Disposable {
	const links = new CitationLinks(citations, library);
	const register = () => vscode.languages.registerDocumentLinkProvider(citingDocuments, links);
	let registered = register();
	let size = library.rows.size;
	const changed = library.onDidChange(() => {
		if (library.rows.size !== size) {
			size = library.rows.size;
			registered.dispose();
			registered = register();
		}
	});
	return new vscode.Disposable(() => {
		changed.dispose();
		registered.dispose();
	});
}
