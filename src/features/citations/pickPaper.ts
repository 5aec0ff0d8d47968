import * as vscode from 'vscode';
import type { PaperRow } from '../../core/protocol/rows';
import { type Status, statuses } from '../../core/paper/paper';
import { withoutIcons } from '../../core/search/box/hitText';
import { describeRow } from '../../core/triage/rowText';
import type { Library } from '../../host/library';
import { offerCommand } from '../../host/notices';
import { command } from '../../ids';

/** How many papers are offered at a time. */
const most = 100;

/** What is worked with comes first; what was dismissed is found by typing. */
const order: readonly Status[] = ['reading', 'kept', 'read', 'inbox'];

interface PaperItem extends vscode.QuickPickItem {
	readonly row: PaperRow;
}

/**
 * Asks for a paper: those the user decided for first, and what is typed is searched for.
 *
 * @param first papers to offer before all others
 */
export async function pickPaper(
	library: Library,
	title: string,
	first: readonly PaperRow[],
): Promise<PaperRow | undefined> {
	await library.ready;
	if (library.rows.size === 0) {
		await offerCommand(
			'There are no papers yet. Take in a listing first.',
			'Import Listing…',
			command.importListing,
		);
		return undefined;
	}
	const pick = vscode.window.createQuickPick<PaperItem>();
	pick.title = title;
	pick.placeholder = 'Words of the title, the abstract or your note';
	pick.items = toItems(offer(library, first));
	let drawn = '';
	const draw = async (value: string): Promise<void> => {
		const rows = value.trim() === '' ? offer(library, first) : await find(library, value);
		if (pick.value === value) {
			drawn = value;
			pick.items = toItems(rows);
		}
	};
	/** Whoever types fast means the answer to what is typed, not the one on show. */
	const take = async (): Promise<PaperRow | undefined> => {
		if (drawn !== pick.value) {
			await draw(pick.value);
			return pick.items[0]?.row;
		}
		// What was chosen just as the answer came is among the rows before it: VS Code knows it no more.
		return (pick.selectedItems[0] ?? pick.items[0])?.row;
	};
	return new Promise((resolve, reject) => {
		// These end with the quick pick they listen to.
		pick.onDidChangeValue(value => void draw(value).catch(reject));
		pick.onDidAccept(() => {
			void take().then(row => {
				resolve(row);
				pick.hide();
			}, reject);
		});
		pick.onDidHide(() => {
			resolve(undefined);
			pick.dispose();
		});
		pick.show();
	});
}

function offer(library: Library, first: readonly PaperRow[]): readonly PaperRow[] {
	const groups = new Map<Status, PaperRow[]>(statuses.map(status => [status, []]));
	const offered = new Set(first.map(row => row.id));
	for (const row of library.rows.values()) {
		const group = groups.get(row.status);
		if (group && group.length < most && !row.removed && !offered.has(row.id)) {
			group.push(row);
		}
	}
	return [...first, ...order.flatMap(status => groups.get(status) ?? [])].slice(0, most);
}

async function find(library: Library, query: string): Promise<readonly PaperRow[]> {
	const hits = await library.searchEngine.search(query, most);
	return hits.map(hit => library.rows.get(hit.id)).filter(row => row !== undefined);
}

function toItems(rows: readonly PaperRow[]): PaperItem[] {
	// The search has found them by more than their titles, so VS Code is not to filter again.
	return rows.map(row => ({
		row,
		label: withoutIcons(row.title),
		description: withoutIcons(describeRow(row)),
		alwaysShow: true,
	}));
}
