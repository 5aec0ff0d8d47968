import * as vscode from 'vscode';
import { parsePanelState } from '../../core/protocol/panel';
import { registerCommand } from '../../host/commands';
import type { PaperArgument } from '../../host/paperArgument';
import type { Services } from '../../host/services';
import { command, view } from '../../ids';
import { columnBeside } from './actions';
import { NoteComparison } from './compareNote';
import { DraftJournal } from './draftJournal';
import { openNote } from './openNote';
import { PaperPanel } from './paperPanel';
import { recoverDrafts } from './recoverDrafts';

/** How long typing in a file is waited for before its citations are looked at, in milliseconds. */
const pause = 300;

/** The panel and the notes; what is typed is on disk when `saved` resolves. */
export interface PanelFeature extends vscode.Disposable {
	saved(): Promise<void>;
}

/** Papers in a panel, one at a time, with the note on each. */
export function registerPanel(services: Services): PanelFeature {
	const { citations, current, extensionUri, library, log, storageUri } = services;
	const comparison = new NoteComparison();
	const journal = new DraftJournal(vscode.Uri.joinPath(storageUri, 'drafts'), log);
	const recovered = recoverDrafts({ library, log, journal }).catch(error =>
		log.error('Could not recover notes', error),
	);
	const panel = new PaperPanel({
		...{ citations, comparison, extensionUri, journal, library, log, recovered },
	});
	current.inActivePanel = () => (panel.isActive ? panel.shown : undefined);

	let timer: ReturnType<typeof setTimeout> | undefined;
	const drawSoon = (): void => {
		clearTimeout(timer);
		timer = setTimeout(() => void (panel.isVisible && panel.draw()), pause);
	};

	const registered = vscode.Disposable.from(
		comparison,
		panel,
		new vscode.Disposable(() => clearTimeout(timer)),
		library.onDidChange(() => void panel.draw()),
		vscode.workspace.onDidOpenTextDocument(drawSoon),
		vscode.workspace.onDidCloseTextDocument(drawSoon),
		vscode.workspace.onDidChangeTextDocument(drawSoon),
		vscode.window.registerWebviewPanelSerializer(view.panel, {
			deserializeWebviewPanel: (restored, state) => panel.restore(restored, parsePanelState(state)),
		}),
		registerCommand(log, command.open, async (argument?: PaperArgument) => {
			await library.ready;
			const [row] = await current.find(argument ?? panel.shown);
			await (row ? panel.show(row) : vscode.commands.executeCommand(command.search));
		}),
		registerCommand(log, command.openNote, async (argument?: PaperArgument) => {
			await library.ready;
			const [row] = await current.find(argument ?? panel.shown);
			if (!row) {
				await vscode.commands.executeCommand(command.search);
				return;
			}
			await panel.flush();
			const column = panel.isActive ? columnBeside(panel.column) : vscode.ViewColumn.Active;
			await openNote(library, row.id, column);
		}),
	);
	return {
		saved: async () => {
			await Promise.all([recovered, panel.flush()]);
			await journal.settled();
		},
		dispose: () => void registered.dispose(),
	};
}
