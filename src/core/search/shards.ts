import type { PaperId } from '../paper/paper';
import type { Analysis } from './analysis';
import type { SearchDocument } from './engine';
import { type Shard, ShardBuilder } from './shard';
import type { TitleScan } from './titleScan';
import type { Vocabulary } from './vocabulary';

/**
 * Papers whose whole text is indexed. Lunr takes about 20 MB for a thousand of them; of the papers
 * above this number only titles and keys are searched.
 */
export const mostIndexed = 20_000;

/** Papers of one index: few enough to finish it in one slice of work. */
export const shardSize = 500;

/** How many papers are indexed, and how many by each index. */
export interface ShardLimits {
	readonly mostIndexed: number;
	readonly shardSize: number;
}

/** About what is read in 10 ms, so that slow machines stay below 30. */
const sliceLength = 16_000;

/** Small indexes are joined when there are more. */
const mostSmall = 4;

/** The indexes of a library, and the papers that wait to be in one. */
export class Shards {
	all: readonly Shard[] = [];
	private readonly places = new Map<PaperId, Shard>();
	private readonly waiting = new Set<PaperId>();
	/** Papers for which there is no room. */
	private readonly spare = new Set<PaperId>();
	private builder: ShardBuilder;

	constructor(
		private readonly analysis: Analysis,
		private readonly vocabulary: Vocabulary,
		private readonly documents: ReadonlyMap<PaperId, SearchDocument>,
		/** Answers for all papers that are not indexed as they are now. */
		private readonly unindexed: TitleScan,
		private readonly limits: ShardLimits,
	) {
		this.builder = new ShardBuilder(analysis, vocabulary);
	}

	/** How many papers the indexes answer for. */
	get papers(): number {
		return this.places.size;
	}

	queue(id: PaperId): void {
		this.waiting.add(id);
		this.unindexed.add(id);
	}

	drop(id: PaperId): void {
		this.waiting.delete(id);
		this.spare.delete(id);
		this.unindexed.delete(id);
		this.leave(id);
	}

	progress(): { readonly done: number; readonly total: number } {
		const total = Math.min(this.documents.size, this.limits.mostIndexed);
		return { done: Math.max(0, total - (this.unindexed.size - this.spare.size)), total };
	}

	/** Takes in a few papers, or finishes an index. @returns whether more is left */
	work(): boolean {
		if (this.waiting.size === 0 && this.builder.documents.length === 0) {
			this.makeRoom();
			this.joinSmall();
			return this.waiting.size > 0;
		}
		if (this.waiting.size === 0 || this.builder.documents.length >= this.limits.shardSize) {
			this.finish();
			return true;
		}
		let read = 0;
		for (const id of this.waiting) {
			this.waiting.delete(id);
			const document = this.documents.get(id);
			const full = this.places.size + this.builder.documents.length >= this.limits.mostIndexed;
			if (document && full && !this.places.has(id)) {
				this.spare.add(id);
			} else if (document) {
				// A paper costs something however short it is.
				read += 200 + this.builder.add(document);
			}
			if (read >= sliceLength || this.builder.documents.length >= this.limits.shardSize) {
				break;
			}
		}
		return true;
	}

	private finish(): void {
		const shard = this.builder.finish();
		this.builder = new ShardBuilder(this.analysis, this.vocabulary);
		this.count(shard, 1);
		this.all = [...this.all, shard];
		// A paper that changed meanwhile is in it twice; the later one counts.
		const latest = new Map(shard.documents.map(document => [document.id, document]));
		for (const [id, document] of latest) {
			this.leave(id);
			const now = this.documents.get(id);
			if (now) {
				this.places.set(id, shard);
				if (now === document) {
					this.unindexed.delete(id);
				}
			} else {
				shard.live.delete(id);
			}
		}
		this.sweep();
	}

	private leave(id: PaperId): void {
		this.places.get(id)?.live.delete(id);
		this.places.delete(id);
	}

	private sweep(): void {
		for (const shard of this.all) {
			if (shard.live.size === 0) {
				this.count(shard, -1);
			}
		}
		this.all = this.all.filter(shard => shard.live.size > 0);
	}

	private count(shard: Shard, sign: 1 | -1): void {
		for (const [word, papers] of shard.words) {
			this.vocabulary.count(word, sign * papers);
		}
		for (const [stem, papers] of shard.stems) {
			this.vocabulary.countStem(stem, sign * papers);
		}
	}

	private makeRoom(): void {
		this.sweep();
		for (const id of this.spare) {
			if (this.places.size + this.waiting.size >= this.limits.mostIndexed) {
				return;
			}
			this.spare.delete(id);
			this.waiting.add(id);
		}
	}

	/** Queues the papers of small indexes again; the old ones answer until the new one is there. */
	private joinSmall(): void {
		const small = this.all.filter(shard => shard.live.size <= this.limits.shardSize / 2);
		if (small.length <= mostSmall) {
			return;
		}
		for (const shard of small.sort((a, b) => a.live.size - b.live.size)) {
			if (this.waiting.size + shard.live.size > this.limits.shardSize) {
				break;
			}
			for (const id of shard.live) {
				this.waiting.add(id);
			}
		}
	}
}
