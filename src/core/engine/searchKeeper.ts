import type { PaperId } from '../paper/paper';
import type { FromWorker } from '../protocol/worker';
import type { Cancellation } from '../cancellation';
import { type FindNear, type Meaning, widen } from '../search/ask/meaning';
import type { SearchDocument, SearchEngine, SearchHit } from '../search/engine';
import type { StorableIndex } from '../search/indexFiles';
import type { Handlers } from './responder';

/** Indexing fewer papers is over before anybody could read about it. */
const worthTelling = 2_000;

/** A search over an index that is made bit by bit, and outlives the worker. */
export interface KeptSearch extends SearchEngine, StorableIndex {
	/** Says what papers are new, changed or gone. */
	update(changed: readonly SearchDocument[], gone: readonly PaperId[]): void;
	/** Whether `work` has something to do. */
	readonly hasWork: boolean;
	/** Indexes for a moment. */
	work(): void;
	/** What a query is about, apart from its words; absent where nothing else can be meant. */
	meaningOf(query: string): Meaning | undefined;
	/** How many papers are indexed, of how many. */
	progress(): { readonly done: number; readonly total: number };
}

/** The search of the library: answers for it, tells how far its index is, and what to store of it. */
export class SearchKeeper {
	/** Whether papers have changed since the index was last asked what to store. */
	private isChanged = false;

	/** @param findNear widens a query that finds little by its words */
	constructor(
		private readonly search: KeptSearch,
		private readonly emit: (message: FromWorker) => void,
		private readonly findNear: FindNear = () => [],
	) {}

	/** What it answers of the requests. */
	get handlers(): Pick<Handlers, 'openIndex' | 'search' | 'complete'> {
		return {
			openIndex: ({ files }) => this.search.open(files),
			search: ({ query, limit }, cancellation) => this.find(query, limit, cancellation),
			complete: ({ query, limit }) => this.search.complete(query, limit),
		};
	}

	private async find(
		query: string,
		limit: number,
		cancellation: Cancellation,
	): Promise<readonly SearchHit[]> {
		const hits = await this.search.search(query, limit, cancellation);
		return cancellation.isCancellationRequested
			? []
			: widen(hits, limit, this.search.meaningOf(query), this.findNear);
	}

	/** Says what papers are new, changed or gone. */
	update(changed: readonly SearchDocument[], gone: readonly PaperId[]): void {
		this.search.update(changed, gone);
		this.isChanged = true;
	}

	/** Whether `work` has something to do. */
	get hasWork(): boolean {
		return this.isChanged || this.search.hasWork;
	}

	/** Goes on with the index for a moment; when it is whole, says what has to be stored of it. */
	work(): void {
		if (this.search.hasWork) {
			this.search.work();
		}
		this.tellProgress();
		if (!this.search.hasWork) {
			this.isChanged = false;
			this.tellChanges();
		}
	}

	private tellProgress(): void {
		const progress = this.search.progress();
		// The end is always told: what was searched for until then may be found elsewhere now.
		if (progress.total >= worthTelling || !this.search.hasWork) {
			this.emit({ type: 'progress', stage: 'indexing', ...progress });
		}
	}

	private tellChanges(): void {
		const changes = this.search.takeChanges();
		if (changes) {
			this.emit({ type: 'index', ...changes });
		}
	}
}
