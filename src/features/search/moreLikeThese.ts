import * as vscode from 'vscode';
import { registerCommand } from '../../host/commands';
import type { FocusedRow } from '../../host/currentPapers';
import { offerCommand } from '../../host/notices';
import type { PaperArgument } from '../../host/paperArgument';
import type { Services } from '../../host/services';
import { command } from '../../ids';
import { MorePick } from './morePick';

const noneSelected =
	'No paper is selected. Select one or more in the Papers view, or search for one.';

/** *Papers: More Like These*: what is near to the papers that are selected, or to the one shown. */
export function registerMoreLikeThese({ current, library, log }: Services): vscode.Disposable {
	let open: MorePick | undefined;
	const close = (): void => {
		open?.dispose();
		open = undefined;
	};
	return vscode.Disposable.from(
		{ dispose: close },
		registerCommand(
			log,
			command.moreLikeThese,
			async (argument?: PaperArgument | FocusedRow, selected?: readonly PaperArgument[]) => {
				const papers = await current.find(argument, selected);
				if (papers.length === 0) {
					await offerCommand(noneSelected, 'Search Papers', command.search);
					return undefined;
				}
				close();
				const pick = new MorePick(library, papers);
				open = pick;
				// It ends with the pick it listens to.
				pick.onDidHide(() => {
					if (open === pick) {
						close();
					}
				});
				return pick.show();
			},
		),
	);
}
