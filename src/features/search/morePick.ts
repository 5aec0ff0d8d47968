import * as vscode from 'vscode';
import type { PaperId } from '../../core/paper/paper';
import type { RelatedPaper } from '../../core/protocol/nearness';
import type { PaperRow } from '../../core/protocol/rows';
import { formatNear } from '../../core/search/box/nearText';
import type { HitLayout } from '../../core/search/box/hitText';
import { plural, shorten } from '../../core/triage/rowText';
import type { Library } from '../../host/library';
import { command } from '../../ids';
import { onPaper, paperOf, type RowButton, type SearchItem } from './items';
import { keepOwnOrder } from './ownOrder';

const mostShown = 50;
const longestTitle = 60;

/** The quick pick of *Papers: More Like These* while it is open: the nearest papers, the nearest first. */
export class MorePick implements vscode.Disposable {
	private readonly pick = vscode.window.createQuickPick<SearchItem>();
	private readonly layout: HitLayout;
	private readonly listeners: vscode.Disposable;
	private found: readonly RelatedPaper[] = [];

	readonly onDidHide = this.pick.onDidHide;

	constructor(
		private readonly library: Library,
		private readonly papers: readonly PaperRow[],
	) {
		const [first] = papers;
		const what =
			first && papers.length === 1
				? `“${shorten(first.title, longestTitle)}”`
				: plural(papers.length, 'paper');
		this.layout = keepOwnOrder(this.pick);
		this.pick.title = `More Like ${what}`;
		this.pick.placeholder = 'Type to narrow the list down';
		this.pick.matchOnDescription = true;
		this.pick.matchOnDetail = true;
		this.listeners = vscode.Disposable.from(
			this.pick,
			this.pick.onDidAccept(() => this.accept()),
			this.pick.onDidTriggerItemButton(({ item, button }) => this.press(item, button)),
			library.onDidChange(() => this.draw()),
		);
	}

	/** Opens it. @returns the papers shown, in their order */
	async show(): Promise<readonly PaperId[]> {
		this.pick.busy = true;
		this.pick.show();
		this.found = await this.library.nearness.related(
			this.papers.map(({ id }) => id),
			mostShown,
		);
		this.pick.busy = false;
		this.draw();
		return this.pick.items.flatMap(item => paperOf(item) ?? []);
	}

	dispose(): void {
		this.listeners.dispose();
	}

	private draw(): void {
		const before = paperOf(this.pick.activeItems[0]);
		this.pick.keepScrollPosition = true;
		this.pick.items = this.found.flatMap(({ id, shares }) => {
			const row = this.library.rows.get(id);
			return row ? [this.toItem(row, shares)] : [];
		});
		const same = this.pick.items.find(item => paperOf(item) === before);
		if (before !== undefined && same) {
			this.pick.activeItems = [same];
		}
		if (this.found.length === 0 && !this.pick.busy) {
			this.pick.placeholder = 'There is no other paper to compare with yet';
		}
	}

	private toItem(row: PaperRow, shares: readonly string[]): SearchItem {
		return {
			...formatNear(row, this.library.topicsOf(row.id), shares, this.layout),
			row: { kind: 'paper', paper: row.id, why: [] },
			buttons: onPaper,
		};
	}

	private accept(): void {
		const paper = paperOf(this.pick.selectedItems[0] ?? this.pick.activeItems[0]);
		if (paper !== undefined) {
			this.pick.hide();
			void vscode.commands.executeCommand(command.open, paper);
		}
	}

	private press(item: SearchItem, button: vscode.QuickInputButton): void {
		const act = 'act' in button ? (button as RowButton).act : undefined;
		if (typeof act === 'object') {
			void vscode.commands.executeCommand(act.command, paperOf(item));
		}
	}
}
