import * as vscode from 'vscode';
import type { PaperId } from '../../core/paper/paper';
import { findBeginning } from '../../core/search/beginning';
import type { HitLayout } from '../../core/search/hitText';
import type { Library } from '../../host/library';
import type { Log } from '../../host/log';
import { command } from '../../ids';
import { findAddition, type Found, type SearchItem, toNothingFound, toPaperItem } from './items';
import { keepOwnOrder } from './ownOrder';

const mostShown = 100;
const mostAtBeginning = 20;

/** Fast typists need 60 ms a letter, so nobody waits for this; it joins the letters of a paste. */
const pauseOfTyping = 20;

/** The quick pick of *Papers: Search* while it is open. */
export class SearchPick implements vscode.Disposable {
	private readonly pick = vscode.window.createQuickPick<SearchItem>();
	private readonly layout: HitLayout;
	private readonly listeners: vscode.Disposable;
	private readonly ended = new vscode.EventEmitter<void>();
	/** Counts what was typed: a late answer to an earlier text is not shown. */
	private generation = 0;
	private asking: vscode.CancellationTokenSource | undefined;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private found: readonly Found[] = [];

	readonly onDidHide = this.ended.event;

	constructor(
		private readonly library: Library,
		private readonly log: Log,
	) {
		this.layout = keepOwnOrder(this.pick);
		this.pick.title = 'Search Papers';
		this.pick.placeholder = 'words, "phrase", author or id';
		this.pick.matchOnDescription = false;
		this.pick.matchOnDetail = false;
		this.listeners = vscode.Disposable.from(
			this.pick,
			this.ended,
			this.pick.onDidChangeValue(() => this.askSoon()),
			this.pick.onDidAccept(() => this.accept()),
			this.pick.onDidTriggerItemButton(({ item, button }) => {
				if ('paper' in item && 'command' in button && typeof button.command === 'string') {
					this.run(button.command, item.paper);
				}
			}),
			this.pick.onDidHide(() => this.ended.fire()),
			library.onDidChange(() => this.draw()),
		);
	}

	/** Opens it. Resolves when the answer to `typed` is shown. */
	async show(typed: string): Promise<void> {
		this.pick.value = typed;
		this.pick.show();
		await this.ask();
	}

	/** Runs a command on the paper of the active row; the pick stays open. */
	async runOnActive(id: string): Promise<void> {
		const [active] = this.pick.activeItems;
		if (active && 'paper' in active) {
			await vscode.commands.executeCommand(id, active.paper);
		}
	}

	/** The papers shown, in their order. */
	get shown(): readonly PaperId[] {
		return this.pick.items.flatMap(item => ('paper' in item ? [item.paper] : []));
	}

	dispose(): void {
		this.generation++;
		clearTimeout(this.timer);
		this.asking?.cancel();
		this.asking?.dispose();
		this.listeners.dispose();
	}

	private askSoon(): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => void this.ask(), pauseOfTyping);
	}

	private async ask(): Promise<void> {
		const generation = ++this.generation;
		this.asking?.cancel();
		this.asking?.dispose();
		const asking = new vscode.CancellationTokenSource();
		this.asking = asking;
		this.pick.busy = true;
		try {
			const found = await this.find(this.pick.value, asking.token);
			if (generation === this.generation) {
				this.found = found;
				this.draw(true);
			}
		} catch (error) {
			// Whatever went wrong, the next letter asks again; an error would only be in the way.
			if (generation === this.generation) {
				this.log.error('Search failed', error);
			}
		} finally {
			if (generation === this.generation) {
				this.pick.busy = false;
			}
		}
	}

	private async find(typed: string, token: vscode.CancellationToken): Promise<readonly Found[]> {
		await this.library.ready;
		if (typed.trim() === '') {
			const rows = findBeginning(this.library.rows.values(), mostAtBeginning);
			return rows.map(row => ({ id: row.id, why: [] }));
		}
		return this.library.searchEngine.search(typed, mostShown, token);
	}

	/** @param anew the rows answer another text, so the first one is the one to take */
	private draw(anew = false): void {
		const [active] = this.pick.activeItems;
		const items: SearchItem[] = [];
		for (const { id, why } of this.found) {
			const row = this.library.rows.get(id);
			if (row && !row.removed) {
				items.push(toPaperItem(row, this.library.topicsOf(id), why, this.layout));
			}
		}
		const addition = findAddition(this.library, this.pick.value);
		if (addition) {
			items.unshift(addition);
		}
		if (items.length === 0) {
			items.push(toNothingFound(this.pick.value));
		}
		this.pick.keepScrollPosition = !anew;
		this.pick.items = items;
		const same =
			!anew && active && 'paper' in active
				? items.find(item => 'paper' in item && item.paper === active.paper)
				: items[0];
		if (same) {
			this.pick.activeItems = [same];
		}
	}

	private accept(): void {
		const [item] = this.pick.activeItems;
		if (!item) {
			return;
		}
		this.pick.hide();
		if ('paper' in item) {
			this.run(command.open, item.paper);
		} else {
			this.run(item.run.command, item.run.argument);
		}
	}

	private run(id: string, argument: string | undefined): void {
		void vscode.commands.executeCommand(id, ...(argument === undefined ? [] : [argument]));
	}
}
