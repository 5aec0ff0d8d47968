import type { Cancellation } from '../cancellation';
import type { PaperId } from '../paper/paper';
import { Analysis } from './analysis';
import { type Candidate, findCandidates, keepBest, toProbe } from './candidates';
import { DocumentCache } from './documentCache';
import {
	type Completion,
	type SearchDocument,
	type SearchEngine,
	searchFields,
	type SearchHit,
} from './engine';
import { TermMatcher } from './fieldMatch';
import { fieldText } from './fields';
import { lookUp } from './lookup';
import { findNamed } from './named';
import { type Query, readQuery } from './query';
import { rank } from './rank';
import { mostIndexed, type ShardLimits, Shards, shardSize } from './shards';
import { TitleScan } from './titleScan';
import { Vocabulary } from './vocabulary';

/** Papers that are ranked by their whole text: the best by what the indexes know. */
const mostRanked = 60;
/** Words between quotation marks are only told from scattered ones by reading. */
const mostRankedForPhrase = 400;

/** What can be set where the defaults do not fit. */
export interface SearchOptions extends Partial<ShardLimits> {
	/** Lets waiting messages in, so that a search that is no longer wanted can be called off. */
	readonly pause?: () => Promise<void>;
}

/** How far the index is. */
export interface SearchProgress {
	readonly done: number;
	readonly total: number;
}

/**
 * Search on Lunr indexes of some hundred papers each. Papers are queued by `update` and taken in by
 * `work`, which is called until it says that nothing is left; until then titles answer for them.
 */
export class LunrSearch implements SearchEngine {
	private readonly analysis = new Analysis();
	private readonly vocabulary = new Vocabulary();
	private readonly documents = new Map<PaperId, SearchDocument>();
	private readonly unindexed = new TitleScan(this.analysis);
	private readonly cache = new DocumentCache(this.analysis);
	private readonly shards: Shards;

	constructor(private readonly options: SearchOptions = {}) {
		this.shards = new Shards(this.analysis, this.vocabulary, this.documents, this.unindexed, {
			mostIndexed,
			shardSize,
			...options,
		});
	}

	/** Says what papers are new, changed or gone. Cheap: they wait for `work`. */
	update(changed: readonly SearchDocument[], gone: readonly PaperId[]): void {
		for (const id of gone) {
			this.documents.delete(id);
			this.shards.drop(id);
		}
		for (const document of changed) {
			const known = this.documents.get(document.id);
			if (!known || !isSame(known, document)) {
				this.documents.set(document.id, document);
				this.shards.queue(document.id);
			}
		}
	}

	/** Indexes for a moment. @returns whether more is left to do */
	work(): boolean {
		return this.shards.work();
	}

	progress(): SearchProgress {
		return this.shards.progress();
	}

	async search(
		typed: string,
		limit: number,
		cancellation?: Cancellation,
	): Promise<readonly SearchHit[]> {
		const cancelled = () => cancellation?.isCancellationRequested === true;
		const query = readQuery(typed, this.analysis);
		const named = findNamed(query, this.documents);
		const found = query.needs.length === 0 ? [] : await this.find(query, cancelled);
		if (cancelled()) {
			return [];
		}
		const rest = found.filter(hit => !named.some(({ id }) => id === hit.id));
		return [...named, ...rest].slice(0, Math.max(0, limit));
	}

	complete(query: string, limit: number): Promise<readonly Completion[]> {
		return Promise.resolve(query === '' || limit < 1 ? [] : []);
	}

	private async find(query: Query, cancelled: () => boolean): Promise<readonly SearchHit[]> {
		const papers = this.shards.papers;
		const lookup = lookUp(query, this.vocabulary, papers);
		const most = query.phrases.length > 0 ? mostRankedForPhrase : mostRanked;
		const probe = toProbe(lookup, papers);
		const titled = this.unindexed.find(lookup, this.documents, cancelled);
		let candidates: readonly Candidate[] = keepBest(titled, most);
		for (const [index, shard] of this.shards.all.entries()) {
			if (index > 0 && index % 8 === 0) {
				await this.options.pause?.();
			}
			if (cancelled()) {
				return [];
			}
			candidates = [...candidates, ...keepBest(findCandidates(probe, shard), most)];
		}
		const matcher = new TermMatcher(lookup);
		const ids = new Set(keepBest(candidates, most).map(({ id }) => id));
		return [...ids]
			.map(id => this.documents.get(id))
			.filter(document => document !== undefined)
			.map(document => rank(lookup, matcher, this.cache.analysed(document)))
			.filter(hit => hit !== undefined)
			.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
	}
}

/** Of two documents of one paper. */
function isSame(a: SearchDocument, b: SearchDocument): boolean {
	return searchFields.every(field => fieldText(a, field) === fieldText(b, field));
}
