import type { Cancellation } from '../core/cancellation';
import type { Completion, SearchEngine, SearchHit } from '../core/search/engine';
import type { WorkerClient } from './workerClient';

/** The search of the library that is open, answered by its worker; it finds nothing without one. */
export class WorkerSearch implements SearchEngine {
	/** @param client the worker of the library that is open now */
	constructor(private readonly client: () => Promise<WorkerClient> | undefined) {}

	async search(
		query: string,
		limit: number,
		cancellation?: Cancellation,
	): Promise<readonly SearchHit[]> {
		return (await this.client())?.ask('search', { query, limit }, cancellation) ?? [];
	}

	async complete(query: string, limit: number): Promise<readonly Completion[]> {
		return (await this.client())?.ask('complete', { query, limit }) ?? [];
	}
}
