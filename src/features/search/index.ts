import * as vscode from 'vscode';
import type { PaperId } from '../../core/paper/paper';
import { registerCommand } from '../../host/commands';
import type { Services } from '../../host/services';
import { command, contextKey } from '../../ids';
import { SearchPick } from './searchPick';

/** *Papers: Search*, and the keys that act on the paper found while it is open. */
export function registerSearch({ library, log }: Services): vscode.Disposable {
	let open: SearchPick | undefined;

	const close = () => {
		open?.dispose();
		open = undefined;
		setOpen(false);
	};
	/** Gives the papers shown first, for those who run the command with words of their own. */
	const search = async (typed?: unknown): Promise<readonly PaperId[]> => {
		close();
		const pick = new SearchPick(library, log);
		open = pick;
		// Ends with the pick it listens to.
		pick.onDidHide(() => {
			if (open === pick) {
				close();
			}
		});
		setOpen(true);
		await pick.show(typeof typed === 'string' ? typed : '');
		return pick.shown;
	};
	const onActive = (id: string, onPaper: string) =>
		registerCommand(log, id, () => open?.runOnActive(onPaper));

	return vscode.Disposable.from(
		{ dispose: close },
		registerCommand(log, command.search, search),
		onActive(command.searchKeep, command.keep),
		onActive(command.searchDismiss, command.dismiss),
		onActive(command.searchAttach, command.attach),
	);
}

function setOpen(value: boolean): void {
	void vscode.commands.executeCommand('setContext', contextKey.searchOpen, value);
}
