import type * as vscode from 'vscode';
import type { HitLayout } from '../../core/search/box/hitText';

/**
 * Keeps a quick pick from sorting its rows by where the typed text stands in their labels.
 *
 * @returns the layout of rows that keeps their order
 */
export function keepOwnOrder(pick: vscode.QuickPick<vscode.QuickPickItem>): HitLayout {
	// Not declared (microsoft/vscode#73904), but present and free to use since 2019. It is the one
	// undeclared property of this project, so it is looked for before it is set.
	if (!('sortByLabel' in pick)) {
		return 'detail';
	}
	pick.sortByLabel = false;
	return 'label';
}
