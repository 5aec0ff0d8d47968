import type { Cancellation } from '../cancellation';
import type { PaperId } from '../paper/paper';
import { Analysis } from './analysis';
import { DocumentCache } from './documentCache';
import type { Completion, SearchDocument, SearchEngine, SearchHit } from './engine';
import { Exclusions } from './exclusions';
import { TermMatcher } from './fieldMatch';
import { fieldText, indexedFields } from './fields';
import { type IndexLimits, PaperIndex } from './index/paperIndex';
import type { PaperSegment } from './index/paperSegment';
import type { IndexChanges, IndexFile, StorableIndex } from './indexFiles';
import { Labels } from './labels';
import { addLabels } from './labelScores';
import { findNamed } from './named';
import { type Query, readQuery } from './needs';
import { mostPrior, priorOf } from './priors';
import { findCompletions } from './query/completion';
import { toPredicate } from './query/filters';
import { collectNames, type SearchNames } from './query/names';
import { type Answer, chooseBest } from './rank/chooseBest';
import { type Lookup, lookUp } from './rank/lookup';
import { scoreQuery, ScratchPool } from './rank/scoreQuery';
import { findReasons } from './reasons';
import { TitleScan } from './titleScan';

/** Words between quotation marks are only told from scattered ones by reading. */
const mostReadForPhrase = 400;
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
 * Search on Lunr's analysis, query model and scoring, executed on typed arrays. Papers are queued
 * by `update` and taken in by `work`, which is called while `hasWork`; until then titles answer
 * for them.
 */
export class LunrSearch implements SearchEngine, StorableIndex {
	private readonly analysis = new Analysis();
	private readonly documents = new Map<PaperId, SearchDocument>();
	private readonly unindexed = new TitleScan(this.analysis);
	private readonly cache = new DocumentCache(this.analysis);
	private readonly pool = new ScratchPool();
	private readonly index: PaperIndex;
	private labels: Labels | undefined;
	private names: SearchNames | undefined;

	constructor(private readonly options: SearchOptions = {}) {
		this.index = new PaperIndex(this.documents, this.unindexed, options);
	}

	/** Says what papers are new, changed or gone. Cheap: they wait for `work`. */
	update(changed: readonly SearchDocument[], gone: readonly PaperId[]): void {
		for (const id of gone) {
			this.documents.delete(id);
			this.index.drop(id);
		}
		for (const document of changed) {
			const known = this.documents.get(document.id);
			this.documents.set(document.id, document);
			if (!known || !hasSameText(known, document)) {
				this.index.queue(document.id);
			}
			if (!known || !hasSameLabels(known, document)) {
				this.labels = undefined;
			}
		}
		if (gone.length > 0) {
			this.labels = undefined;
		}
		this.names = undefined;
	}

	/** Whether `work` has something to do. */
	get hasWork(): boolean {
		return this.index.hasWork;
	}

	/** Indexes for a moment. */
	work(): void {
		this.index.work();
	}

	progress(): SearchProgress {
		const total = this.documents.size;
		return { done: total - this.index.waitingCount, total };
	}

	open(files: readonly IndexFile[]): readonly string[] {
		return this.index.open(files);
	}

	takeChanges(): IndexChanges | undefined {
		return this.index.takeChanges();
	}

	complete(query: string, limit: number): Promise<readonly Completion[]> {
		this.names ??= collectNames(this.documents.values());
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
		const found = this.find(query, limit, isCancelled);
		const rest = found.filter(hit => !named.some(({ id }) => id === hit.id));
		return [...named, ...rest].slice(0, Math.max(0, limit));
	}

	private find(query: Query, limit: number, isCancelled: () => boolean): readonly SearchHit[] {
		const { needs, phrases, filters, excluded } = query;
		if (needs.length === 0 && filters.length === 0 && excluded.length === 0) {
			return [];
		}
		const segments = this.index.segments();
		const lookup = lookUp(query, segments);
		const matcher = new TermMatcher(lookup);
		const accepts = this.toFilter(query, lookup, segments, matcher);
		if (needs.length === 0) {
			return this.findByFilters(accepts, limit);
		}
		this.labels ??= new Labels(this.documents.values(), this.analysis);
		const labels = this.labels;
		const scored = scoreQuery(
			lookup,
			segments,
			this.pool,
			this.documents.size,
			(sought, scratches) =>
				addLabels(sought, labels, id => this.index.placeOf(id), segments, scratches),
		);
		if (isCancelled()) {
			return [];
		}
		const most = phrases.length > 0 ? Math.max(limit, mostReadForPhrase) : limit;
		const indexed = chooseBest(lookup, scored, segments, most, {
			accepts,
			prior: id => this.priorOf(id),
			mostPrior,
		});
		const scanned = this.unindexed
			.find(lookup, scored.rareness, this.documents, isCancelled)
			.filter(({ id }) => accepts(id));
		const answers = [...indexed, ...scanned].sort(byScore).slice(0, most);
		return answers
			.map(answer => this.toHit(answer, query, lookup, scored.rareness, matcher))
			.sort(byScore)
			.slice(0, limit);
	}

	private toFilter(
		{ filters, excluded }: Query,
		lookup: Lookup,
		segments: readonly PaperSegment[],
		matcher: TermMatcher,
	): (id: PaperId) => boolean {
		const holds = filters.length > 0 ? toPredicate(filters) : undefined;
		const exclusions =
			excluded.length > 0
				? new Exclusions(excluded, lookup, segments, this.pool, matcher, this.cache)
				: undefined;
		return id => {
			const document = this.documents.get(id);
			return (
				document !== undefined &&
				holds?.(document.facts) !== false &&
				exclusions?.has(document, this.index.placeOf(id)) !== true
			);
		};
	}

	/** Nothing but filters: the newest papers that pass. */
	private findByFilters(accepts: (id: PaperId) => boolean, limit: number): readonly SearchHit[] {
		return [...this.documents.values()]
			.filter(({ id }) => accepts(id))
			.sort((a, b) => compareText(b.facts.date, a.facts.date) || compareText(a.id, b.id))
			.slice(0, limit)
			.map(({ id }) => ({ id, score: 1, complete: true, why: [] }));
	}

	private priorOf(id: PaperId): number {
		const document = this.documents.get(id);
		return document ? priorOf(document.facts) : 1;
	}

	/** Reads a paper: says what matched, and puts one that lacks a phrase behind those that have it. */
	private toHit(
		{ id, score, complete }: Answer,
		{ phrases }: Query,
		lookup: Lookup,
		rareness: readonly number[],
		matcher: TermMatcher,
	): SearchHit {
		const document = this.documents.get(id);
		const read = document && findReasons(lookup, rareness, matcher, this.cache.analysed(document));
		const lacking = phrases.length - (read?.phrases ?? 0);
		return {
			id,
			score: lacking === 0 ? score : (score % 1) * 0.2 ** lacking,
			complete: complete && lacking === 0,
			why: read?.why ?? [],
		};
	}
}

function byScore(a: Answer, b: Answer): number {
	return b.score - a.score || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Of two documents of one paper. */
function hasSameText(a: SearchDocument, b: SearchDocument): boolean {
	return indexedFields.every(field => fieldText(a, field) === fieldText(b, field));
}

function hasSameLabels({ facts: a }: SearchDocument, { facts: b }: SearchDocument): boolean {
	return isSameList(a.topics, b.topics) && isSameList(a.tags, b.tags);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
	return a === b || (a.length === b.length && a.every((one, index) => one === b[index]));
}
