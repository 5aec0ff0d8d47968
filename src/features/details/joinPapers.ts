import * as vscode from 'vscode';
import type { PaperRow } from '../../core/protocol/rows';
import { withoutIcons } from '../../core/search/box/hitText';
import { describeRow, shorten } from '../../core/triage/rowText';
import type { Library } from '../../host/library';

/** How many papers are offered. */
const most = 300;

/** So much of a title is searched for. */
const longestQuery = 200;

interface RowItem extends vscode.QuickPickItem {
	readonly row: PaperRow;
}

/** Makes one paper of those that are selected; where only one is, asks for the others. */
export async function joinPapers(library: Library, rows: readonly PaperRow[]): Promise<void> {
	const [first, ...others] = rows;
	if (first === undefined) {
		void vscode.window.showInformationMessage(
			'No paper is selected. Select one or more in the Papers view first.',
		);
		return;
	}
	const joined = others.length > 0 ? await confirm(rows) : await ask(library, first);
	if (joined.length > 1) {
		await library.identities.join(joined.map(({ id }) => id));
	}
}

async function confirm(rows: readonly PaperRow[]): Promise<readonly PaperRow[]> {
	const items = rows.map(row => ({ ...toItem(row), picked: true }));
	const chosen = await vscode.window.showQuickPick(items, {
		canPickMany: true,
		title: 'Join into One Paper',
		placeHolder: 'What is ticked becomes one paper: ids, keys, tags and notes unite',
	});
	return (chosen ?? []).map(({ row }) => row);
}

async function ask(library: Library, row: PaperRow): Promise<readonly PaperRow[]> {
	const chosen = await vscode.window.showQuickPick(offer(library, row), {
		canPickMany: true,
		matchOnDescription: true,
		title: `Join with ${shorten(row.title, 60)}`,
		placeHolder: 'The same paper under another title or id; likely ones come first',
	});
	return [row, ...(chosen ?? []).map(item => item.row)];
}

async function offer(library: Library, { id, title }: PaperRow): Promise<readonly RowItem[]> {
	const hits = await library.searchEngine.search(title.slice(0, longestQuery), most);
	const likely = hits.map(hit => library.rows.get(hit.id)).filter(row => row !== undefined);
	const offered = new Set(likely);
	for (const row of library.rows.values()) {
		if (offered.size >= most) {
			break;
		}
		offered.add(row);
	}
	return [...offered].filter(row => row.id !== id && !row.removed).map(toItem);
}

function toItem(row: PaperRow): RowItem {
	return {
		row,
		label: withoutIcons(row.title),
		description: withoutIcons([describeRow(row), ...row.ids].join(' · ')),
	};
}
