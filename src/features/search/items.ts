import * as vscode from 'vscode';
import { formatPublicId, parsePublicId } from '../../core/paper/ids';
import type { PaperId } from '../../core/paper/paper';
import type { PaperRow } from '../../core/protocol/rows';
import type { SearchReason } from '../../core/search/engine';
import { formatHit, type HitLayout, withoutIcons } from '../../core/search/hitText';
import { shorten } from '../../core/triage/rowText';
import type { Library } from '../../host/library';
import { command } from '../../ids';

/** A row that stands for a paper. */
export interface PaperItem extends vscode.QuickPickItem {
	readonly paper: PaperId;
}

/** A row that does something else than open a paper. */
export interface ActionItem extends vscode.QuickPickItem {
	readonly run: { readonly command: string; readonly argument?: string };
}

/** A row of the quick pick. */
export type SearchItem = PaperItem | ActionItem;

/** A button of a row: the command it runs with the paper's id. */
interface PaperButton extends vscode.QuickInputButton {
	readonly command: string;
}

/** What is to be shown: a paper and what matched. */
export interface Found {
	readonly id: PaperId;
	readonly why: readonly SearchReason[];
}

const buttons: readonly PaperButton[] = [
	{ command: command.keep, iconPath: new vscode.ThemeIcon('bookmark'), tooltip: 'Keep (Alt+K)' },
	{
		command: command.dismiss,
		iconPath: new vscode.ThemeIcon('circle-slash'),
		tooltip: 'Dismiss (Alt+D)',
	},
	{
		command: command.attach,
		iconPath: new vscode.ThemeIcon('link'),
		tooltip: 'Attach to Code (Alt+A)',
	},
];

/** The row of a paper. */
export function toPaperItem(
	row: PaperRow,
	topics: readonly string[],
	why: readonly SearchReason[],
	layout: HitLayout,
): PaperItem {
	return { ...formatHit(row, topics, why, layout), paper: row.id, buttons, alwaysShow: true };
}

/** The row that offers to add what was typed, where it names a paper that is not in the library. */
export function findAddition(library: Library, typed: string): ActionItem | undefined {
	const id = parsePublicId(typed);
	if (!id || library.find(id)) {
		return undefined;
	}
	const name = formatPublicId(id);
	return {
		label: '$(add) Add This Paper',
		description: withoutIcons(name),
		run: { command: command.addPaper, argument: name },
		alwaysShow: true,
	};
}

/** The row that stands alone where nothing is found. */
export function toNothingFound(typed: string): ActionItem {
	const what = typed.trim();
	return {
		label: '$(cloud-download) Import Listing…',
		description:
			what === '' ? 'No papers yet' : `No paper has "${withoutIcons(shorten(what, 60))}"`,
		run: { command: command.importListing },
		alwaysShow: true,
	};
}
