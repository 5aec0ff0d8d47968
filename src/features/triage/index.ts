import * as vscode from 'vscode';
import { topicsPath } from '../../core/library/layout';
import type { PaperId, Status } from '../../core/paper/paper';
import { messageSafe } from '../../core/triage/messageText';
import { plural, shorten } from '../../core/triage/rowText';
import { registerCommand } from '../../host/commands';
import type { FocusedRow } from '../../host/currentPapers';
import type { Edited } from '../../host/library';
import { offerCommand, showBriefly } from '../../host/notices';
import type { PaperArgument } from '../../host/paperArgument';
import type { Services } from '../../host/services';
import { command, contextKey } from '../../ids';

const noneSelected = 'No paper is selected. Select one in the Papers view, or search for it.';

/** How much of a label, which may hold a long title, is told when values were skipped. */
const mostOfLabel = 100;

/** Decisions: one command for each, acting on a row or a selection, and their undoing. */
export function registerTriage({ current, library, log }: Services): vscode.Disposable {
	const onPapers = (
		id: string,
		act: (papers: readonly PaperId[]) => Promise<unknown>,
	): vscode.Disposable =>
		registerCommand(
			log,
			id,
			async (argument?: PaperArgument | FocusedRow, selected?: readonly PaperArgument[]) => {
				const papers = await current.find(argument, selected);
				if (papers.length === 0) {
					await offerCommand(noneSelected, 'Search Papers', command.search);
					return;
				}
				await act(papers.map(paper => paper.id));
			},
		);
	const decide = (id: string, status: Status): vscode.Disposable =>
		onPapers(id, papers => library.decide(papers, status));

	return vscode.Disposable.from(
		decide(command.keep, 'kept'),
		decide(command.dismiss, 'dismissed'),
		decide(command.reading, 'reading'),
		decide(command.read, 'read'),
		decide(command.inbox, 'inbox'),
		// The key of the tree is one for both ways.
		onPapers(command.star, papers =>
			library.star(papers, !papers.every(paper => library.rows.get(paper)?.star)),
		),
		onPapers(command.unstar, papers => library.star(papers, false)),
		registerCommand(log, command.undo, async () => tell('Undid', 'undo', await library.undo())),
		registerCommand(log, command.redo, async () => tell('Redid', 'redo', await library.redo())),
		library.onDidChangeUndo(({ canUndo, canRedo }) => {
			void vscode.commands.executeCommand('setContext', contextKey.canUndo, canUndo);
			void vscode.commands.executeCommand('setContext', contextKey.canRedo, canRedo);
		}),
	);
}

function tell(
	done: string,
	verb: string,
	{ label, skipped, areTopicsSkipped = false }: Edited,
): void {
	if (label === undefined) {
		showBriefly(`Paper Triage: there is nothing to ${verb}`);
		return;
	}
	if (areTopicsSkipped) {
		void vscode.window.showInformationMessage(
			`Could not ${verb}: ${messageSafe(shorten(label, mostOfLabel))}. ${topicsPath} has been changed since and stayed as it is.`,
		);
		return;
	}
	showBriefly(`${done}: ${label}`);
	if (skipped.length > 0) {
		void vscode.window.showInformationMessage(
			`${done}: ${messageSafe(shorten(label, mostOfLabel))}. ${plural(skipped.length, 'value')} had been changed since and stayed as ${skipped.length === 1 ? 'it is' : 'they are'}.`,
		);
	}
}
