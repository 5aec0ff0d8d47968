import * as vscode from 'vscode';
import { withoutIcons } from '../../core/search/box/hitText';
import type { Library } from '../../host/library';

/** Opens the listing that names a paper, at the paper; of several listings the user picks one. */
export async function showInListing(library: Library, ref: string): Promise<void> {
	const mentions = (await library.details(ref))?.mentions ?? [];
	const [first] = mentions;
	if (!first) {
		void vscode.window.showInformationMessage('No listing in the papers folder names this paper.');
		return;
	}
	const mention =
		mentions.length === 1
			? first
			: (
					await vscode.window.showQuickPick(
						mentions.map(one => ({ label: withoutIcons(one.listing), mention: one })),
						{ placeHolder: 'The listing to open' },
					)
				)?.mention;
	if (!mention) {
		return;
	}
	const uri = library.uriOf(mention.listing);
	if (!uri) {
		return;
	}
	const document = await vscode.workspace.openTextDocument(uri);
	const start = document.positionAt(mention.start);
	await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}
