import * as vscode from 'vscode';
import type { PaperId } from '../../core/paper/paper';
import type { PaperRow } from '../../core/protocol/rows';
import type { SearchReason } from '../../core/search/engine';
import { formatHit, formatWhy, type HitLayout, withoutIcons } from '../../core/search/box/hitText';
import { formatNear } from '../../core/search/box/nearText';
import type { PickRow } from '../../core/search/box/pickRows';
import { shorten } from '../../core/triage/rowText';
import { command } from '../../ids';

/** What the search box needs of a paper to draw it. */
export interface PaperShown {
	readonly row: PaperRow;
	readonly topics: readonly string[];
	/** Whether the user asked why it is among the results. */
	readonly isExplained: boolean;
}

/** A row of the quick pick: what VS Code draws, and what it stands for. */
export interface SearchItem extends vscode.QuickPickItem {
	readonly row: PickRow;
}

/** A button of a row: a command to run on its paper, or something to do with the search of the row. */
export interface RowButton extends vscode.QuickInputButton {
	readonly act: { readonly command: string } | 'explain' | 'forget' | 'save';
}

/** What can be done with a paper without leaving the box. */
export const onPaper: readonly RowButton[] = [
	button({ command: command.keep }, 'bookmark', 'Keep (Alt+K)'),
	button({ command: command.dismiss }, 'circle-slash', 'Dismiss (Alt+D)'),
	button({ command: command.attach }, 'link', 'Attach to Code (Alt+A)'),
];

const onRecent: readonly RowButton[] = [
	button('save', 'pin', 'Save Search… (Alt+Enter)'),
	button('forget', 'close', 'Forget This Search'),
];

/** The row of a paper. */
export function toPaperItem(
	row: PickRow & { readonly kind: 'paper' },
	{ row: paper, topics, isExplained }: PaperShown,
	layout: HitLayout,
): SearchItem {
	return {
		...(row.shares
			? formatNear(paper, topics, row.shares, layout)
			: formatHit(paper, topics, row.why, layout, isExplained)),
		row,
		buttons: [...explain(row.why), ...onPaper],
		alwaysShow: true,
	};
}

/** A row of any other kind. */
export function toItem(row: Exclude<PickRow, { readonly kind: 'paper' }>): SearchItem {
	switch (row.kind) {
		case 'heading':
			return { row, label: row.text, kind: vscode.QuickPickItemKind.Separator };
		case 'completion': {
			const { label, about } = row.completion;
			return item(row, 'symbol-keyword', label, about);
		}
		case 'recent':
			return { ...item(row, 'history', shorten(row.query, longestQuery)), buttons: onRecent };
		case 'addition':
			return item(row, 'add', 'Add This Paper', row.id);
		case 'nothing': {
			const what = withoutIcons(shorten(row.typed.trim(), longestQuery));
			return item(
				row,
				'cloud-download',
				'Import Listing…',
				what === '' ? 'No papers yet' : `No paper has "${what}"`,
			);
		}
	}
}

const longestQuery = 60;

/** The paper that a row stands for. */
export function paperOf(item: SearchItem | undefined): PaperId | undefined {
	return item?.row.kind === 'paper' ? item.row.paper : undefined;
}

function explain(why: readonly SearchReason[]): readonly RowButton[] {
	const reasons = formatWhy(why).join('\n');
	return reasons === '' ? [] : [button('explain', 'info', `Why This Result (Alt+W)\n${reasons}`)];
}

function item(row: PickRow, icon: string, label: string, description = ''): SearchItem {
	return {
		row,
		label: `$(${icon}) ${withoutIcons(label)}`,
		description: withoutIcons(description),
		alwaysShow: true,
	};
}

function button(act: RowButton['act'], icon: string, tooltip: string): RowButton {
	return { act, iconPath: new vscode.ThemeIcon(icon), tooltip };
}
