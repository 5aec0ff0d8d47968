import type { PaperId } from '../../paper/paper';
import type { SearchDocument } from '../engine';
import { fieldText, indexedFields } from '../fields';
import type { IndexChanges, IndexFile, StorableIndex } from '../indexFiles';
import type { TitleScan } from '../ask/titleScan';
import { chooseMerge, Compaction } from './compaction';
import { digestOf } from './digest';
import type { PaperSegment } from './paperSegment';
import type { SegmentPlace } from './offers';
import { Places } from './places';
import { StoredSegments } from './storedSegments';
import { mostInSegment } from './segment';
import { Tail } from './tail';
import { Waiting } from './waiting';
import { WordTable } from './wordTable';

/** How the index is cut; smaller numbers serve tests. */
export interface IndexLimits {
	/** A tail of this many papers becomes a segment, once no more are waiting. */
	readonly tail: number;
	/** While many papers are waiting, one of this many. */
	readonly bulk: number;
}

const defaultLimits: IndexLimits = { tail: 1_024, bulk: mostInSegment };

/** About what is read in 10 ms. */
const sliceLength = 200_000;
/** What a paper costs beside its text, in characters: it is looked up and its text compared. */
const paperLength = 600;

/** Once all texts are read, as many words as the next few papers need. */
const mostKeptWords = 60_000;

/**
 * The index of a library that changes: segments that never do, a tail that grows, and a mark for
 * each document that has gone. Papers are queued and taken in by `work`, in moments.
 */
export class PaperIndex implements StorableIndex {
	private closed: PaperSegment[] = [];
	private readonly words = new WordTable();
	private tail: Tail;
	private readonly places = new Places();
	private readonly waiting = new Waiting();
	private compaction: Compaction | undefined;
	/** The steps by which a full tail becomes a segment. */
	private closing: Generator<void, void> | undefined;
	private readonly stored = new StoredSegments();
	private isStored = true;
	private readonly limits: IndexLimits;

	/** @param unindexed answers for all papers that no segment answers for */
	constructor(
		private readonly documents: ReadonlyMap<PaperId, SearchDocument>,
		private readonly unindexed: TitleScan,
		limits: Partial<IndexLimits> = {},
	) {
		this.limits = { ...defaultLimits, ...limits };
		this.tail = new Tail(this.words);
	}

	/** How many papers wait to be taken in; one that changed meanwhile has two turns. */
	get waitingCount(): number {
		return this.waiting.size;
	}

	/** Whether `work` has something to do. */
	get hasWork(): boolean {
		return (
			this.waiting.size > 0 ||
			this.closing !== undefined ||
			this.compaction !== undefined ||
			this.chooseMerge() !== undefined
		);
	}

	/** Where one paper is answered from, if its text is indexed. */
	placeOf(id: PaperId): SegmentPlace | undefined {
		const place = this.places.get(id);
		const segment = place?.segment ?? (this.tail.isFrozen ? this.tail.toSegment() : undefined);
		return place && segment && { segment, document: place.document };
	}

	/** All segments. The tail is one of them unless more is about to come into it. */
	segments(): readonly PaperSegment[] {
		const isSettled = this.waiting.size === 0 && !this.closing;
		if (isSettled && this.tail.size > 0 && !this.tail.isFrozen) {
			this.freezeTail();
		}
		return this.tail.isFrozen ? [...this.closed, this.tail.toSegment()] : this.closed;
	}

	/**
	 * Says that a paper is new or its text has changed. What an earlier run knew of it answers at
	 * once; whether that is still true is found out when its turn comes.
	 */
	queue(id: PaperId): void {
		this.waiting.add(id);
		if (this.places.claim(id)) {
			this.unindexed.delete(id);
		} else {
			this.leave(id);
			this.unindexed.add(id);
		}
	}

	/** Says that a paper has gone. */
	drop(id: PaperId): void {
		this.unindexed.delete(id);
		this.leave(id);
	}

	/** Takes in papers for a moment, or joins segments. */
	work(): void {
		if (this.closing) {
			this.goOnClosing(this.closing);
		} else if (this.compaction) {
			this.goOnJoining(this.compaction);
		} else if (this.waiting.size > 0) {
			this.takeIn();
		} else {
			const chosen = this.chooseMerge();
			// What is claimed from now on would not be in what comes of it.
			if (chosen) {
				this.places.withdraw(chosen);
				this.compaction = new Compaction(chosen);
			}
		}
	}

	open(files: readonly IndexFile[]): readonly string[] {
		const useless: string[] = [];
		for (const file of files) {
			const segment = this.stored.open(file);
			if (!segment) {
				useless.push(file.name);
				continue;
			}
			this.closed.push(segment);
			this.places.offer(segment);
		}
		return useless;
	}

	takeChanges(): IndexChanges | undefined {
		if (this.hasWork || this.isStored) {
			return undefined;
		}
		this.isStored = true;
		return this.stored.changesTo(this.segments().filter(({ liveCount }) => liveCount > 0));
	}

	private chooseMerge(): readonly PaperSegment[] | undefined {
		return chooseMerge(this.closed.filter(segment => !this.places.isOpen(segment)));
	}

	private takeIn(): void {
		let read = 0;
		for (let id = this.waiting.next(); id !== undefined; id = this.waiting.next()) {
			const document = this.documents.get(id);
			if (document) {
				read += paperLength + this.place(document);
			}
			if (this.tail.size >= this.limits.bulk) {
				this.closing = this.tail.freezeInSteps();
				break;
			}
			if (read >= sliceLength) {
				break;
			}
		}
		if (this.waiting.size === 0 && !this.closing) {
			this.settle();
		}
	}

	private goOnClosing(closing: Generator<void, void>): void {
		if (closing.next().done) {
			this.closing = undefined;
			this.closeTail();
			if (this.waiting.size === 0) {
				this.settle();
			}
		}
	}

	/** Finds the place of a paper, and makes one where its text is new. @returns what it read */
	private place(document: SearchDocument): number {
		const { id } = document;
		const digest = digestOf(indexedFields.map(field => fieldText(document, field)));
		const known = this.places.get(id);
		const holder = known?.segment ?? this.tail;
		if (known && holder.hasDigest(known.document, digest)) {
			// Its file was given up where nothing of it was claimed when that was asked. In the tail is
			// what changed while it waited, and so has a second turn.
			this.isStored &&= !known.segment || this.stored.has(known.segment);
			return 0;
		}
		this.leave(id);
		this.unindexed.add(id);
		if (this.tail.isFrozen) {
			// It thaws, and its papers are answered by their titles for a moment.
			for (const paper of this.tail.toSegment().papers.all()) {
				const place = this.places.get(paper);
				if (place && !place.segment) {
					this.unindexed.add(paper);
				}
			}
		}
		this.places.set(id, { segment: undefined, document: this.tail.size });
		this.isStored = false;
		return this.tail.add(document, digest);
	}

	/** Nothing waits any more. What is not claimed of an earlier run may still be: files come in turns. */
	private settle(): void {
		const live = this.closed.filter(one => one.liveCount > 0 || this.places.countOf(one) > 0);
		this.isStored &&= live.length === this.closed.length;
		this.closed = live;
		for (const segment of live) {
			segment.prepare();
		}
		if (this.tail.size >= this.limits.tail) {
			this.closing = this.tail.freezeInSteps();
			return;
		}
		if (this.words.size > mostKeptWords) {
			this.words.forget();
		}
	}

	private freezeTail(): PaperSegment {
		const segment = this.tail.toSegment();
		for (const [document, paper] of segment.papers.all().entries()) {
			if (segment.live[document] === 1) {
				this.unindexed.delete(paper);
			}
		}
		return segment;
	}

	private closeTail(): void {
		const segment = this.freezeTail();
		for (const [document, paper] of segment.papers.all().entries()) {
			if (segment.live[document] === 1) {
				this.places.set(paper, { segment, document });
			}
		}
		this.closed = [...this.closed, segment];
		this.tail = new Tail(this.words);
	}

	private leave(id: PaperId): void {
		const place = this.places.leave(id);
		if (place && !place.segment) {
			this.tail.drop(place.document);
		}
	}

	private goOnJoining(compaction: Compaction): void {
		const joined = compaction.work();
		if (!joined) {
			return;
		}
		this.compaction = undefined;
		const { segment, sources } = joined;
		for (const [document, { from, was }] of joined.origins.entries()) {
			const paper = segment.papers.at(document);
			const place = this.places.get(paper);
			if (place?.segment === from && place.document === was) {
				segment.setLive(document, true);
				this.places.set(paper, { segment, document });
			}
		}
		this.closed = [...this.closed.filter(one => !sources.includes(one)), segment];
		this.isStored = false;
	}
}
