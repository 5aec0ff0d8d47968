import type { PaperId } from '../../paper/paper';
import type { PaperSegment } from './paperSegment';

/** Where a paper is answered from: a document of a segment, or of the tail. */
export interface Place {
	readonly segment: PaperSegment | undefined;
	readonly document: number;
}

/** A document of a segment. */
export interface SegmentPlace extends Place {
	readonly segment: PaperSegment;
}

/**
 * Where each paper is answered from, and what files of an earlier run hold that no paper has claimed
 * yet. What is only offered is not live in its segment, so one map holds both: at a start there is
 * little else to do than to fill it.
 */
export class Places {
	private readonly all = new Map<PaperId, Place>();
	private readonly offered = new Map<PaperSegment, number>();

	/** Where a paper is answered from, if from anywhere. */
	get(paper: PaperId): Place | undefined {
		const place = this.all.get(paper);
		return place && !isOffer(place) ? place : undefined;
	}

	/** From now on the paper is answered from here. */
	set(paper: PaperId, place: Place): void {
		this.all.set(paper, place);
	}

	/** A paper is no longer answered from where it was. @returns where that was */
	leave(paper: PaperId): Place | undefined {
		const place = this.get(paper);
		if (place) {
			this.all.delete(paper);
			place.segment?.setLive(place.document, false);
		}
		return place;
	}

	/** Offers all documents of a segment. Of several documents of one paper, the last counts. */
	offer(segment: PaperSegment): void {
		let count = 0;
		for (let document = 0; document < segment.papers.length; document++) {
			const paper = segment.papers[document];
			const before = paper === undefined ? undefined : this.all.get(paper);
			if (paper === undefined || (before && !isOffer(before))) {
				continue;
			}
			if (before?.segment === segment) {
				count--;
			} else if (before?.segment) {
				this.offered.set(before.segment, this.countOf(before.segment) - 1);
			}
			this.all.set(paper, { segment, document });
			count++;
		}
		this.offered.set(segment, count);
	}

	/** Answers for a paper from what is offered for it, if anything is. */
	claim(paper: PaperId): boolean {
		const place = this.all.get(paper);
		if (!place || !isOffer(place)) {
			return false;
		}
		place.segment.setLive(place.document, true);
		this.offered.set(place.segment, this.countOf(place.segment) - 1);
		return true;
	}

	/** How many documents of a segment are still offered. */
	countOf(segment: PaperSegment): number {
		return this.offered.get(segment) ?? 0;
	}

	/** Whether most of a segment may still be claimed: what it lacks says nothing yet. */
	isOpen(segment: PaperSegment): boolean {
		return this.countOf(segment) >= segment.segment.size / 2 && this.countOf(segment) > 0;
	}

	/** Takes back what is offered of some segments. */
	withdraw(segments: readonly PaperSegment[]): void {
		for (const [paper, place] of this.all) {
			if (isOffer(place) && segments.includes(place.segment)) {
				this.all.delete(paper);
			}
		}
		for (const segment of segments) {
			this.offered.delete(segment);
		}
	}
}

function isOffer(place: Place): place is SegmentPlace {
	return place.segment !== undefined && place.segment.live[place.document] !== 1;
}
