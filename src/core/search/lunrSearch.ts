import type { Cancellation } from '../cancellation';
import type { PaperId } from '../paper/paper';
import { Analysis } from './text/analysis';
import { Answering } from './ask/answering';
import { DocumentCache } from './ask/documentCache';
import type { Completion, SearchDocument, SearchEngine, SearchHit } from './engine';
import { fieldText, indexedFields } from './fields';
import { type IndexLimits, PaperIndex } from './index/paperIndex';
import type { IndexChanges, IndexFile, StorableIndex } from './indexFiles';
import { Labels } from './ask/labels';
import { findNamed } from './ask/named';
import { type Meaning, wordsMeant } from './ask/meaning';
import { type Query, readQuery } from './ask/needs';
import { findCompletions } from './query/completion';
import { CollectedNames } from './query/names';
import { ScratchPool } from './rank/scoreQuery';
import { TitleScan } from './ask/titleScan';

/** In a library of this size a search lets waiting messages in first: they may call it off. */
const worthPausing = 20_000;

/** What can be set where the defaults do not fit. */
export interface SearchOptions extends Partial<IndexLimits> {
	/** Lets waiting messages in, so that a search that is no longer wanted can be called off. */
	readonly pause?: () => Promise<void>;
	/** How many papers make that worth its time. */
	readonly worthPausing?: number;
}

/** How far the index is. */
export interface SearchProgress {
	readonly done: number;
	readonly total: number;
}

/**
 * The search of the extension: Lunr's stemmer, stop words and BM25 on typed arrays, and a ranking
 * of its own. Papers are queued by `update` and taken in by `work`, which is called while `hasWork`;
 * until then titles answer for them.
 */
export class LunrSearch implements SearchEngine, StorableIndex {
	private readonly analysis = new Analysis();
	private readonly documents = new Map<PaperId, SearchDocument>();
	private readonly unindexed = new TitleScan(this.analysis);
	private readonly cache = new DocumentCache(this.analysis);
	private readonly pool = new ScratchPool();
	private readonly index: PaperIndex;
	private labels: Labels | undefined;
	private readonly names = new CollectedNames(() => this.documents.values());

	constructor(private readonly options: SearchOptions = {}) {
		this.index = new PaperIndex(this.documents, this.unindexed, options);
	}

	/** Says what papers are new, changed or gone. Cheap: they wait for `work`. */
	update(changed: readonly SearchDocument[], gone: readonly PaperId[]): void {
		for (const id of gone) {
			const known = this.documents.get(id);
			this.names.change(known, undefined);
			this.documents.delete(id);
			this.index.drop(id);
			if (!hasSameLabels(known, undefined)) {
				this.labels = undefined;
			}
		}
		for (const document of changed) {
			const known = this.documents.get(document.id);
			this.documents.set(document.id, document);
			this.names.change(known, document);
			if (!known || !hasSameText(known, document)) {
				this.index.queue(document.id);
			}
			if (!hasSameLabels(known, document)) {
				this.labels = undefined;
			}
		}
	}

	/** Whether `work` has something to do. */
	get hasWork(): boolean {
		return this.index.hasWork;
	}

	/** Indexes for a moment. */
	work(): void {
		this.index.work();
	}

	/** How many papers are indexed, of how many. */
	progress(): SearchProgress {
		const total = this.documents.size;
		return { done: Math.max(0, total - this.index.waitingCount), total };
	}

	open(files: readonly IndexFile[]): readonly string[] {
		return this.index.open(files);
	}

	takeChanges(): IndexChanges | undefined {
		return this.index.takeChanges();
	}

	/** What a query is about, apart from its words; absent where nothing else can be meant. */
	meaningOf(typed: string): Meaning | undefined {
		const words = wordsMeant(typed);
		if (words === '') {
			return undefined;
		}
		const answering = this.answer(readQuery(typed, this.analysis));
		return { words, accepts: id => answering.accepts(id) };
	}

	complete(query: string, limit: number): Promise<readonly Completion[]> {
		return Promise.resolve(findCompletions(query, this.names, limit));
	}

	async search(
		typed: string,
		limit: number,
		cancellation?: Cancellation,
	): Promise<readonly SearchHit[]> {
		if (this.documents.size >= (this.options.worthPausing ?? worthPausing)) {
			await this.options.pause?.();
		}
		const isCancelled = () => cancellation?.isCancellationRequested === true;
		if (isCancelled()) {
			return [];
		}
		const query = readQuery(typed, this.analysis);
		const named = findNamed(query, this.documents);
		const found = this.answer(query).find(limit, isCancelled);
		const rest = found.filter(hit => !named.some(({ id }) => id === hit.id));
		return [...named, ...rest].slice(0, Math.max(0, limit));
	}

	private answer(query: Query): Answering {
		this.labels ??= new Labels(this.documents.values(), this.analysis);
		const { documents, index, unindexed, cache, pool, labels } = this;
		return new Answering(query, { documents, index, unindexed, cache, pool, labels });
	}
}

/** Of two documents of one paper. */
function hasSameText(a: SearchDocument, b: SearchDocument): boolean {
	return indexedFields.every(field => fieldText(a, field) === fieldText(b, field));
}

/** The same where a document that has none is new or gone. */
function hasSameLabels(a: SearchDocument | undefined, b: SearchDocument | undefined): boolean {
	return (
		isSameList(a?.facts.topics ?? [], b?.facts.topics ?? []) &&
		isSameList(a?.facts.tags ?? [], b?.facts.tags ?? [])
	);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
	return a === b || (a.length === b.length && a.every((one, index) => one === b[index]));
}
