import type { PaperId } from '../../paper/paper';
import { Offers, type SegmentPlace } from './offers';
import type { PaperSegment } from './paperSegment';

/** Where a paper is answered from: a document of a segment, or of the tail. */
export type Place = SegmentPlace | { readonly segment: undefined; readonly document: number };

/**
 * Where each paper is answered from, and what files of an earlier run hold that no paper has claimed
 * yet.
 */
export class Places {
	/** Of the papers that were taken in or moved in this run. */
	private readonly own = new Map<PaperId, Place>();
	/** Of all others. */
	private readonly offers = new Offers();

	/** Where a paper is answered from, if from anywhere. */
	get(paper: PaperId): Place | undefined {
		return this.own.get(paper) ?? this.offers.claimed(paper);
	}

	/** From now on the paper is answered from here. */
	set(paper: PaperId, place: Place): void {
		this.own.set(paper, place);
		this.offers.forget(paper);
	}

	/** A paper is no longer answered from where it was. @returns where that was */
	leave(paper: PaperId): Place | undefined {
		const place = this.get(paper);
		if (place) {
			this.own.delete(paper);
			this.offers.forget(paper);
			place.segment?.setLive(place.document, false);
		}
		return place;
	}

	/** Offers all documents of a segment. Of several documents of one paper, the last counts. */
	offer(segment: PaperSegment): void {
		this.offers.add(segment, this.own.size > 0 ? paper => this.own.has(paper) : undefined);
	}

	/** Answers for a paper from what is offered for it, if anything is. */
	claim(paper: PaperId): boolean {
		return this.offers.claim(paper);
	}

	/** How many documents of a segment are still offered. */
	countOf(segment: PaperSegment): number {
		return this.offers.countOf(segment);
	}

	/** Whether most of a segment may still be claimed: what it lacks says nothing yet. */
	isOpen(segment: PaperSegment): boolean {
		const count = this.countOf(segment);
		return count >= segment.segment.size / 2 && count > 0;
	}

	/** Takes back what is offered of some segments. */
	withdraw(segments: readonly PaperSegment[]): void {
		this.offers.withdraw(segments);
	}
}
