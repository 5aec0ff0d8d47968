import type { PaperId } from '../../paper/paper';
import { hashText } from './digest';
import type { PaperIds } from './paperIds';
import type { PaperSegment } from './paperSegment';

/** A document of a segment. */
export interface SegmentPlace {
	readonly segment: PaperSegment;
	readonly document: number;
}

/** A segment, and what of it there is. */
interface Offering {
	readonly segment: PaperSegment;
	/** How many documents are here, claimed or not. */
	documents: number;
	/** How many of them nobody has claimed. */
	unclaimed: number;
}

/** What stands in a slot that was never used, and in one whose paper has been forgotten. */
const [free, gone] = [0, 0xffff_ffff];
/** A slot has 16 bits for the number of a segment and 16 for that of a document. */
const mostSegments = 0xfffe;
const fewestSlots = 1_024;

/**
 * What files of an earlier run have of each paper, claimed or not: a hash table of numbers (open
 * addressing, at most half full). At a start each paper of a library is looked up in it once. A map
 * takes several times as long, most of it for the strings of all ids.
 */
export class Offers {
	/** By number; there is no number 0, and those of which nothing is here are let go. */
	private readonly offerings: (Offering | undefined)[] = [undefined];
	private slots = new Uint32Array(fewestSlots);
	/** The hash of the paper in each slot, or 0. */
	private hashes = new Uint32Array(fewestSlots);
	/** How many slots are not free, those that are gone included. */
	private used = 0;

	/**
	 * Offers all documents of a segment. Of several of one paper the last counts, unless one of them is
	 * claimed.
	 *
	 * @param isTaken whether a paper is answered from elsewhere, so that nothing is offered for it; absent
	 *   where none is, as at a start, when no strings of the ids should be made
	 */
	add(segment: PaperSegment, isTaken: ((paper: PaperId) => boolean) | undefined): void {
		const { papers } = segment;
		const number = this.offerings.length;
		if (number > mostSegments) {
			return;
		}
		this.makeRoom(papers.size);
		const offering = { segment, documents: 0, unclaimed: 0 };
		this.offerings.push(offering);
		for (let document = 0; document < papers.size; document++) {
			if (isTaken?.(papers.at(document))) {
				continue;
			}
			const hash = papers.hashAt(document);
			const slot = this.slotOf(hash, (others, other) => others.isAt(other, papers.at(document)));
			const before = this.slots[slot] ?? free;
			if (this.isClaimed(before)) {
				continue;
			}
			this.slots[slot] = (number << 16) | document;
			this.hashes[slot] = hash;
			offering.documents++;
			offering.unclaimed++;
			if (before === free) {
				this.used++;
			} else {
				// It may be one of this segment too, which must not be let go for that.
				this.takeAway(before);
			}
		}
		if (offering.documents === 0) {
			this.offerings[number] = undefined;
		}
	}

	/** Answers for a paper from what is offered for it. @returns whether anything was */
	claim(paper: PaperId): boolean {
		const entry = this.entryOf(paper);
		const offering = this.offerings[entry >>> 16];
		if (!offering || this.isClaimed(entry)) {
			return false;
		}
		offering.segment.setLive(entry & 0xffff, true);
		offering.unclaimed--;
		return true;
	}

	/** Where a paper that was claimed is answered from. */
	claimed(paper: PaperId): SegmentPlace | undefined {
		const entry = this.entryOf(paper);
		const segment = this.offerings[entry >>> 16]?.segment;
		return segment && this.isClaimed(entry) ? { segment, document: entry & 0xffff } : undefined;
	}

	/** Forgets what there is of a paper, claimed or not. */
	forget(paper: PaperId): void {
		this.forgetSlot(this.slotFor(paper));
	}

	/** How many documents of a segment nobody has claimed. */
	countOf(segment: PaperSegment): number {
		return this.offerings[this.numberOf(segment)]?.unclaimed ?? 0;
	}

	/** Forgets what nobody has claimed of some segments. */
	withdraw(segments: readonly PaperSegment[]): void {
		const numbers = new Set(segments.map(segment => this.numberOf(segment)));
		for (let slot = 0; slot < this.slots.length; slot++) {
			const entry = this.slots[slot] ?? free;
			if (numbers.has(entry >>> 16) && !this.isClaimed(entry)) {
				this.forgetSlot(slot);
			}
		}
	}

	private numberOf(segment: PaperSegment): number {
		return this.offerings.findIndex(offering => offering?.segment === segment);
	}

	private isClaimed(entry: number): boolean {
		return this.offerings[entry >>> 16]?.segment.live[entry & 0xffff] === 1;
	}

	private forgetSlot(slot: number): void {
		const entry = this.slots[slot] ?? free;
		if (entry !== free && entry !== gone) {
			this.takeAway(entry);
			this.slots[slot] = gone;
			this.hashes[slot] = 0;
		}
	}

	/** Counts a document as one that is no longer here. */
	private takeAway(entry: number): void {
		const number = entry >>> 16;
		const offering = this.offerings[number];
		if (!offering) {
			return;
		}
		offering.documents--;
		if (!this.isClaimed(entry)) {
			offering.unclaimed--;
		}
		if (offering.documents === 0) {
			this.offerings[number] = undefined;
		}
	}

	private entryOf(paper: PaperId): number {
		return this.slots[this.slotFor(paper)] ?? free;
	}

	private slotFor(paper: PaperId): number {
		return this.slotOf(hashText(paper), (papers, document) => papers.isAt(document, paper));
	}

	/** The slot of a paper; where there is none, a free one. */
	private slotOf(hash: number, is: (papers: PaperIds, document: number) => boolean): number {
		const last = this.slots.length - 1;
		for (let slot = hash & last; ; slot = (slot + 1) & last) {
			const entry = this.slots[slot] ?? free;
			if (entry === free) {
				return slot;
			}
			const segment =
				this.hashes[slot] === hash ? this.offerings[entry >>> 16]?.segment : undefined;
			if (segment && is(segment.papers, entry & 0xffff)) {
				return slot;
			}
		}
	}

	private makeRoom(more: number): void {
		if (2 * (this.used + more) <= this.slots.length) {
			return;
		}
		const { slots, hashes } = this;
		const kept = this.offerings.reduce((sum, offering) => sum + (offering?.documents ?? 0), 0);
		const length = 2 ** Math.ceil(Math.log2(Math.max(fewestSlots, 2 * (kept + more))));
		this.slots = new Uint32Array(length);
		this.hashes = new Uint32Array(length);
		this.used = 0;
		for (const [from, hash] of hashes.entries()) {
			if (hash !== 0) {
				// All are of different papers.
				const slot = this.slotOf(hash, () => false);
				this.slots[slot] = slots[from] ?? free;
				this.hashes[slot] = hash;
				this.used++;
			}
		}
	}
}
