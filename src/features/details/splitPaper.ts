import * as vscode from 'vscode';
import type { PaperRow } from '../../core/protocol/rows';
import { withoutIcons } from '../../core/search/box/hitText';
import { shorten } from '../../core/triage/rowText';
import type { Library } from '../../host/library';

/** Makes a paper of its own of what the user says is another one. */
export async function splitPaper(library: Library, row: PaperRow): Promise<void> {
	const sources = await library.identities.sourcesOf(row.id);
	if (sources.length < 2) {
		void vscode.window.showInformationMessage(
			'Only one source tells of this paper, so there is nothing to split.',
		);
		return;
	}
	const chosen = await vscode.window.showQuickPick(
		sources.map(({ title, about, source }, place) => ({
			place,
			label: withoutIcons(title),
			description: withoutIcons(about),
			detail: `from ${withoutIcons(source)}`,
		})),
		{
			canPickMany: true,
			title: `Split ${shorten(row.title, 60)}`,
			placeHolder: 'What is ticked becomes a paper of its own',
		},
	);
	if (chosen === undefined || chosen.length === 0) {
		return;
	}
	if (chosen.length === sources.length) {
		void vscode.window.showInformationMessage(
			'Everything was ticked, so nothing would be left of this paper. Tick what is another one.',
		);
		return;
	}
	const isSplit = await library.identities.split(
		row.id,
		chosen.map(({ place }) => place),
	);
	if (!isSplit) {
		void vscode.window.showInformationMessage(
			'These sources tell the same title, authors, year and ids, so nothing could keep them apart.',
		);
	}
}
