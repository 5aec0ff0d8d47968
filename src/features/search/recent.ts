import type * as vscode from 'vscode';
import {
	forgetSearch,
	parseRecentSearches,
	rememberSearch,
} from '../../core/searches/recentSearches';

const memoryKey = 'recentSearches';

/** What was searched for last in this workspace, newest first. */
export class RecentSearches {
	constructor(private readonly memory: vscode.Memento) {}

	get all(): readonly string[] {
		return parseRecentSearches(this.memory.get(memoryKey));
	}

	remember(query: string): void {
		void this.memory.update(memoryKey, rememberSearch(this.all, query));
	}

	forget(query: string): void {
		void this.memory.update(memoryKey, forgetSearch(this.all, query));
	}

	clear(): void {
		void this.memory.update(memoryKey, undefined);
	}
}
