import * as vscode from 'vscode';
import type { PaperId } from '../../core/paper/paper';
import type { Library } from '../../host/library';
import type { Log } from '../../host/log';

/** More than can be looked through below a row. */
export const mostFound = 200;

/** Several changes often come together, such as a decision and the index that takes it in. */
const pauseOfChanges = 150;

/** The papers of the saved searches, found anew when the library changes and the tree is in sight. */
export class SearchGroups implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	/** What each query found last. */
	private readonly found = new Map<string, readonly PaperId[]>();
	private readonly listeners: vscode.Disposable;
	private asking: vscode.CancellationTokenSource | undefined;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private isSeen = false;
	private isStale = true;

	constructor(
		private readonly library: Library,
		private readonly log: Log,
	) {
		const { onDidChange, onDidProgress } = library;
		this.listeners = vscode.Disposable.from(
			onDidChange(() => this.askSoon()),
			// The index is complete: what was found by titles alone is found by all texts now.
			onDidProgress(text => text === undefined && this.askSoon()),
		);
	}

	/** The papers of a query, best first; absent until it has been asked. */
	papersOf(query: string): readonly PaperId[] | undefined {
		return this.found.get(query);
	}

	/** Says whether the saved searches can be seen; they are asked only then. */
	show(isSeen: boolean): void {
		this.isSeen = isSeen;
		if (!isSeen) {
			this.stop();
		} else if (this.isStale) {
			this.askSoon();
		}
	}

	dispose(): void {
		this.isSeen = false;
		this.stop();
		this.listeners.dispose();
		this.changed.dispose();
	}

	private askSoon(): void {
		this.stop();
		this.isStale = true;
		if (this.isSeen) {
			this.timer = setTimeout(() => void this.ask(), pauseOfChanges);
		}
	}

	private stop(): void {
		clearTimeout(this.timer);
		this.asking?.cancel();
		this.asking?.dispose();
		this.asking = undefined;
	}

	private async ask(): Promise<void> {
		const asking = new vscode.CancellationTokenSource();
		this.asking = asking;
		const queries = new Set(this.library.savedSearches.map(({ query }) => query));
		let isOther = false;
		for (const query of queries) {
			const papers = await this.find(query, asking.token);
			if (this.asking !== asking) {
				return;
			}
			const before = this.found.get(query);
			if (papers && !isAlike(papers, before)) {
				this.found.set(query, papers);
				isOther = true;
			}
		}
		for (const query of this.found.keys()) {
			if (!queries.has(query)) {
				this.found.delete(query);
			}
		}
		this.isStale = false;
		if (isOther) {
			this.changed.fire();
		}
	}

	private async find(
		query: string,
		token: vscode.CancellationToken,
	): Promise<readonly PaperId[] | undefined> {
		try {
			const hits = await this.library.searchEngine.search(query, mostFound, token);
			// What is kept as a search is meant as it is written.
			return hits.filter(({ shares }) => shares === undefined).map(({ id }) => id);
		} catch (error) {
			// What was found before stays; the next change asks again.
			this.log.error(`The saved search "${query}" failed`, error);
			return undefined;
		}
	}
}

function isAlike(a: readonly PaperId[], b: readonly PaperId[] | undefined): boolean {
	return a.length === b?.length && a.every((id, index) => id === b[index]);
}
