import * as vscode from 'vscode';
import type { PaperId } from '../../core/paper/paper';
import type { HitLayout } from '../../core/search/box/hitText';
import { type Answer, Inquiry } from '../../core/search/box/inquiry';
import { formatStatistics } from '../../core/search/box/queryText';
import type { Services } from '../../host/services';
import { showSearchStatistics } from '../../host/settings';
import { command } from '../../ids';
import { drawAnswer, isSame } from './drawAnswer';
import { paperOf, type RowButton, type SearchItem } from './items';
import { keepOwnOrder } from './ownOrder';
import type { RecentSearches } from './recent';

const limits = { hits: 100, completions: 5 };
const title = 'Search Papers';

/** Fast typists need 60 ms a letter, so nobody waits for this; it joins the letters of a paste. */
const pauseOfTyping = 20;

/**
 * For so long after an answer, in milliseconds, VS Code may still tell of the rows before it. Nobody
 * moves to another row or clicks one in that time.
 */
const timeToShow = 50;

const saveButton: vscode.QuickInputButton = {
	iconPath: new vscode.ThemeIcon('pin'),
	tooltip: 'Save Search… (Alt+Enter)',
};

const clearButton: vscode.QuickInputButton = {
	iconPath: new vscode.ThemeIcon('clear-all'),
	tooltip: 'Clear Recent Searches',
};

/** The quick pick of *Papers: Search* while it is open. */
export class SearchPick implements vscode.Disposable {
	private readonly pick = vscode.window.createQuickPick<SearchItem>();
	private readonly layout: HitLayout;
	private readonly listeners: vscode.Disposable;
	private readonly ended = new vscode.EventEmitter<void>();
	private readonly saving = new vscode.EventEmitter<string>();
	private readonly inquiry: Inquiry;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private isDisposed = false;
	private asked: string | undefined;
	/** What is shown. */
	private answer: Answer | undefined;
	/** The row to take in it, until the user moves to another. */
	private first: SearchItem | undefined;
	private answeredAt = 0;
	/** The papers whose whole reason is told. */
	private readonly explained = new Set<PaperId>();

	readonly onDidHide = this.ended.event;
	/** The user wants to keep this search. */
	readonly onDidAskToSave = this.saving.event;

	constructor(
		private readonly services: Pick<Services, 'library' | 'log'>,
		private readonly recent: RecentSearches,
	) {
		const { library, log } = services;
		this.inquiry = new Inquiry(library.searchEngine, limits, error =>
			log.error('Completion failed', error),
		);
		this.layout = keepOwnOrder(this.pick);
		this.pick.title = title;
		this.pick.placeholder = 'words, "phrase", author:, year:2025.., is:starred, or an id';
		this.pick.matchOnDescription = false;
		this.pick.matchOnDetail = false;
		this.listeners = vscode.Disposable.from(
			this.pick,
			this.ended,
			this.saving,
			this.pick.onDidChangeValue(() => this.askSoon()),
			this.pick.onDidAccept(() => void this.accept()),
			this.pick.onDidTriggerButton(button => this.pressTitle(button)),
			this.pick.onDidTriggerItemButton(({ item, button }) => this.press(item, button)),
			this.pick.onDidHide(() => this.ended.fire()),
			library.onDidChange(() => this.draw()),
		);
	}

	/** Opens it. Resolves when the answer to `typed` is shown. */
	async show(typed: string): Promise<void> {
		this.pick.show();
		if (typed !== '') {
			// Put in before, it would be selected, and gone with the next key.
			this.pick.value = typed;
		}
		await this.ask();
	}

	/** Runs a command on the paper of the active row; the pick stays open. */
	async runOnActive(id: string): Promise<void> {
		const paper = paperOf(this.active);
		if (paper !== undefined) {
			this.remember();
			await vscode.commands.executeCommand(id, paper);
		}
	}

	/** Tells all that matched in the active row, or no longer. */
	explainActive(): void {
		const paper = paperOf(this.active);
		if (paper !== undefined) {
			this.explain(paper);
		}
	}

	/** Asks for the search to be kept: that of the row where it is one, else what is typed. */
	save(): void {
		const { active } = this;
		const query = active?.row.kind === 'recent' ? active.row.query : this.pick.value.trim();
		if (query !== '') {
			this.saving.fire(query);
		}
	}

	/** The papers shown, in their order. */
	get shown(): readonly PaperId[] {
		return this.pick.items.flatMap(item => paperOf(item) ?? []);
	}

	dispose(): void {
		this.isDisposed = true;
		clearTimeout(this.timer);
		this.inquiry.stop();
		this.listeners.dispose();
	}

	/**
	 * VS Code tells of rows by their numbers. What it told while others were drawn may name none of
	 * these, and it does not tell again.
	 */
	private get active(): SearchItem | undefined {
		return this.pick.activeItems[0] ?? this.first;
	}

	/** The row that Enter takes: what VS Code told with it, where it can have meant these rows. */
	private get taken(): SearchItem | undefined {
		const wasShown = performance.now() - this.answeredAt > timeToShow;
		const [told] = this.pick.selectedItems;
		return wasShown ? (this.pick.items.find(item => item === told) ?? this.active) : this.first;
	}

	/** VS Code tells of what it was told to put into the box as well. */
	private askSoon(): void {
		clearTimeout(this.timer);
		if (this.pick.value !== this.asked) {
			this.timer = setTimeout(() => void this.ask(), pauseOfTyping);
		}
	}

	private async ask(): Promise<void> {
		const typed = this.pick.value;
		this.asked = typed;
		this.pick.busy = true;
		try {
			await this.services.library.ready;
			if (this.isDisposed) {
				return;
			}
			const start = performance.now();
			const answer = await this.inquiry.ask(typed);
			if (!answer) {
				// Who asked since shows an answer, and ends the waiting.
				return;
			}
			this.answer = answer;
			this.explained.clear();
			this.pick.title = titleOf(answer, performance.now() - start);
			this.draw(true);
		} catch (error) {
			// Whatever went wrong, the next letter asks again; an error would only be in the way.
			this.services.log.error('Search failed', error);
		}
		this.pick.busy = false;
	}

	/** @param isNew the rows answer another text, so that another row is the one to take */
	private draw(isNew = false): void {
		const { answer, active: before, explained, layout, recent } = this;
		if (!answer) {
			return;
		}
		const { library } = this.services;
		const { items, first } = drawAnswer(answer, { library, recent: recent.all, explained, layout });
		this.pick.keepScrollPosition = !isNew;
		this.pick.items = items;
		if (isNew) {
			this.answeredAt = performance.now();
		}
		const same = isNew || !before ? undefined : items.find(item => isSame(item, before));
		this.first = same ?? first;
		if (this.first) {
			this.pick.activeItems = [this.first];
		}
		this.pick.buttons =
			answer.typed.trim() !== '' ? [saveButton] : recent.all.length > 0 ? [clearButton] : [];
	}

	/** Enter is pressed. Whoever types fast means the answer to what is typed, not the one on show. */
	private async accept(): Promise<void> {
		if (this.answer?.typed !== this.pick.value) {
			clearTimeout(this.timer);
			await this.ask();
			if (this.isDisposed || this.answer?.typed !== this.pick.value) {
				return;
			}
		}
		const row = this.taken?.row;
		switch (row?.kind) {
			case 'completion':
				void this.put(row.completion.query);
				break;
			case 'recent':
				void this.put(row.query);
				break;
			case 'paper':
				this.leaveFor(command.open, row.paper);
				break;
			case 'addition':
				this.leaveFor(command.addPaper, row.id);
				break;
			case 'nothing':
				this.leaveFor(command.importListing);
				break;
			case 'heading':
			case undefined:
				break;
		}
	}

	private pressTitle(button: vscode.QuickInputButton): void {
		if (button === clearButton) {
			this.recent.clear();
			this.draw();
		} else {
			this.save();
		}
	}

	private press({ row }: SearchItem, button: vscode.QuickInputButton): void {
		const act = 'act' in button ? (button as RowButton).act : undefined;
		if (act === 'explain' && row.kind === 'paper') {
			this.explain(row.paper);
		} else if (typeof act === 'object' && row.kind === 'paper') {
			this.remember();
			void vscode.commands.executeCommand(act.command, row.paper);
		} else if (act === 'save' && row.kind === 'recent') {
			this.saving.fire(row.query);
		} else if (act === 'forget' && row.kind === 'recent') {
			this.recent.forget(row.query);
			this.draw();
		}
	}

	private explain(paper: PaperId): void {
		if (!this.explained.delete(paper)) {
			this.explained.add(paper);
		}
		this.draw();
	}

	private async put(query: string): Promise<void> {
		this.pick.value = query;
		await this.ask();
	}

	private leaveFor(id: string, argument?: string): void {
		if (id === command.open) {
			this.remember();
		}
		this.pick.hide();
		void vscode.commands.executeCommand(id, ...(argument === undefined ? [] : [argument]));
	}

	private remember(): void {
		this.recent.remember(this.answer?.typed ?? '');
	}
}

function titleOf({ typed, hits }: Answer, milliseconds: number): string {
	const isTold = showSearchStatistics() && typed.trim() !== '';
	return isTold ? `${title}: ${formatStatistics(hits.length, limits.hits, milliseconds)}` : title;
}
