import { compareText } from '../../library/json';
import type { PaperId } from '../../paper/paper';
import type { DocumentCache } from './documentCache';
import type { SearchDocument, SearchHit, SearchReason } from '../engine';
import { Exclusions } from './exclusions';
import { TermMatcher } from './fieldMatch';
import type { PaperIndex } from '../index/paperIndex';
import type { PaperSegment } from '../index/paperSegment';
import type { Labels } from './labels';
import { addLabels } from './labelScores';
import type { Query } from './needs';
import { priorOf } from '../rank/priors';
import { toPredicate } from '../query/filters';
import { type Answer, chooseBest } from '../rank/chooseBest';
import { explain } from '../rank/explain';
import { createFormsOf, type FormsOf } from '../rank/forms';
import { type Lookup, lookUp, type Sought } from '../rank/lookup';
import { type NeedExtra, scoreQuery, type ScratchPool } from '../rank/scoreQuery';
import { findReasons, orderReasons } from './reasons';
import type { TitleScan } from './titleScan';

/** Words between quotation marks are only told from scattered ones by reading. */
const mostReadForPhrase = 400;
/** A factor for each phrase that a paper lacks, among those that have not all of the words. */
const lacksPhrase = 0.2;

/** What queries are asked of. */
export interface Searched {
	readonly documents: ReadonlyMap<PaperId, SearchDocument>;
	readonly index: PaperIndex;
	readonly unindexed: TitleScan;
	readonly labels: Labels;
	readonly cache: DocumentCache;
	readonly pool: ScratchPool;
}

/** The answering of one query. */
export class Answering {
	private readonly segments: readonly PaperSegment[];
	private readonly lookup: Lookup;
	private readonly formsOf: FormsOf;
	private readonly matcher: () => TermMatcher;
	private readonly holds: ReturnType<typeof toPredicate> | undefined;
	private readonly exclusions: Exclusions | undefined;

	constructor(
		private readonly query: Query,
		private readonly searched: Searched,
	) {
		const { filters, excluded } = query;
		const { index, pool, cache } = searched;
		this.segments = index.segments();
		this.lookup = lookUp(query, this.segments);
		this.formsOf = createFormsOf(this.lookup);
		let matcher: TermMatcher | undefined;
		// Most questions are answered without reading papers.
		this.matcher = () => (matcher ??= new TermMatcher(this.lookup));
		this.holds = filters.length > 0 ? toPredicate(filters) : undefined;
		this.exclusions =
			excluded.length > 0
				? new Exclusions(
						excluded,
						this.formsOf,
						this.segments,
						pool,
						this.addLabels,
						this.matcher(),
						cache,
					)
				: undefined;
	}

	private readonly addLabels: NeedExtra = (sought, scratches) => {
		const { labels, index } = this.searched;
		addLabels(sought, labels, id => index.placeOf(id), this.segments, scratches);
	};

	/** The best answers, best first; none where the query asks for nothing. */
	find(limit: number, isCancelled: () => boolean): readonly SearchHit[] {
		const { needs, phrases, filters, excluded } = this.query;
		if (needs.length === 0) {
			return filters.length + excluded.length > 0 ? this.findByFilters(limit) : [];
		}
		const { pool, documents, unindexed } = this.searched;
		const { lookup, segments } = this;
		const scored = scoreQuery(lookup, this.formsOf, segments, pool, documents.size, this.addLabels);
		if (isCancelled()) {
			return [];
		}
		const most = phrases.length > 0 ? Math.max(limit, mostReadForPhrase) : limit;
		const indexed = chooseBest(lookup, scored, segments, most, {
			accepts: id => this.accepts(id),
			prior: id => this.priorOf(id),
		});
		const scanned = unindexed
			.find(lookup, scored.rareness, documents, isCancelled)
			.filter(({ id }) => this.accepts(id));
		return [...indexed, ...scanned]
			.sort(byScore)
			.slice(0, most)
			.map(answer => this.toHit(answer, scored.rareness))
			.sort(byScore)
			.slice(0, limit);
	}

	/** Nothing but filters: the newest papers that pass. */
	private findByFilters(limit: number): readonly SearchHit[] {
		const sorted = [...this.searched.documents.values()]
			.filter(({ facts }) => this.holds?.(facts) !== false)
			.sort((a, b) => compareText(b.facts.date, a.facts.date) || compareText(a.id, b.id));
		const found: SearchHit[] = [];
		for (const { id } of sorted) {
			if (found.length >= limit) {
				break;
			}
			// A phrase may have to be read: only until there are enough.
			if (this.accepts(id)) {
				found.push({ id, score: 1, complete: true, why: [] });
			}
		}
		return found;
	}

	/** Whether filters and exclusions let a paper pass. */
	accepts(id: PaperId): boolean {
		if (!this.holds && !this.exclusions) {
			return true;
		}
		const { documents, index } = this.searched;
		const document = documents.get(id);
		return (
			document !== undefined &&
			this.holds?.(document.facts) !== false &&
			this.exclusions?.has(document, index.placeOf(id)) !== true
		);
	}

	private priorOf(id: PaperId): number {
		const document = this.searched.documents.get(id);
		return document ? priorOf(document.facts) : 1;
	}

	/** Says what matched, and puts a paper that lacks a phrase behind those that have it. */
	private toHit({ id, score, complete }: Answer, rareness: readonly number[]): SearchHit {
		const document = this.searched.documents.get(id);
		const why = document && this.explainQuickly(document, rareness);
		if (!document || why) {
			return { id, score, complete, why: why ?? [] };
		}
		const { phrases } = this.query;
		const read = findReasons(
			this.lookup,
			rareness,
			this.matcher(),
			this.searched.cache.analysed(document),
		);
		const lacking = phrases.length - read.phrases;
		return {
			id,
			score: lacking === 0 ? score : (score % 1) * lacksPhrase ** lacking,
			complete: complete && lacking === 0,
			why: read.why,
		};
	}

	/** By the index, which is a small share of the cost of reading; absent where it cannot tell. */
	private explainQuickly(
		document: SearchDocument,
		rareness: readonly number[],
	): readonly SearchReason[] | undefined {
		const { index, labels } = this.searched;
		const place = this.query.phrases.length > 0 ? undefined : index.placeOf(document.id);
		if (!place) {
			return undefined;
		}
		const { segment, document: number } = place;
		const words = explain(this.lookup, this.formsOf, segment, number, document);
		const answers = this.lookup.sought.map((sought, at) => {
			const why = [words.get(sought), this.labelOf(sought, document, labels)];
			return {
				sought,
				rareness: rareness[at] ?? 0,
				why: why.filter(reason => reason !== undefined),
			};
		});
		const isSure = answers.every(
			({ sought, why }) => why.length > 0 || sought.ways.every(({ terms }) => terms.length === 1),
		);
		return isSure ? orderReasons(answers) : undefined;
	}

	private labelOf(
		{ need, ways }: Sought,
		{ facts }: SearchDocument,
		labels: Labels,
	): SearchReason | undefined {
		if (facts.topics.length + facts.tags.length === 0) {
			return undefined;
		}
		for (const { terms } of ways) {
			const [term] = terms;
			const reason = terms.length === 1 && term ? labels.reasonOf(facts, term) : undefined;
			if (reason && need.fields?.includes(reason.field) !== false) {
				return reason;
			}
		}
		return undefined;
	}
}

function byScore(a: Answer, b: Answer): number {
	return b.score - a.score || compareText(a.id, b.id);
}
