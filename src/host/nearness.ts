import * as vscode from 'vscode';
import type { PaperId } from '../core/paper/paper';
import type { ForYou, RelatedPaper } from '../core/protocol/nearness';
import type { WorkerClient } from './workerClient';

const memoryKey = 'forYouSince';

/** What lies near what in the library that is open, and the inbox in the order of *For you*. */
export class Nearness implements vscode.Disposable {
	private readonly reset = new vscode.EventEmitter<void>();
	/** What counts for *For you* is other decisions than before. */
	readonly onDidReset = this.reset.event;

	/**
	 * @param client the worker of the library that is open now
	 * @param memory where it is remembered since when decisions count: in this workspace alone, since
	 * it says nothing about papers
	 */
	constructor(
		private readonly client: () => Promise<WorkerClient> | undefined,
		private readonly memory: () => vscode.Memento,
	) {}

	/** The papers nearest to some, the nearest first, without what was dismissed or removed. */
	async related(papers: readonly PaperId[], limit: number): Promise<readonly RelatedPaper[]> {
		return (await this.client())?.ask('related', { papers, limit }) ?? [];
	}

	/** The front of the inbox in its order. @param cited papers that code cites */
	async forYou(limit: number, cited: readonly PaperId[]): Promise<ForYou | undefined> {
		const { since } = this;
		const ask = { limit, cited, ...(since === undefined ? {} : { since }) };
		return (await this.client())?.ask('forYou', ask);
	}

	/** The time after which decisions count; absent where all do. */
	get since(): string | undefined {
		return this.memory().get<string>(memoryKey);
	}

	/** Lets only what is decided from a time on count; all of it where none is given. */
	async countSince(time: string | undefined): Promise<void> {
		await this.memory().update(memoryKey, time);
		this.reset.fire();
	}

	dispose(): void {
		this.reset.dispose();
	}
}
