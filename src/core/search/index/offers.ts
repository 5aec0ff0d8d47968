import type { PaperId } from '../../paper/paper';
import type { PaperSegment } from './paperSegment';

/** A document that an earlier run made of a paper. */
export interface Offer {
	readonly segment: PaperSegment;
	readonly document: number;
}

/** What files of an earlier run hold and no paper has claimed yet. */
export class Offers {
	private readonly all = new Map<PaperId, Offer>();
	private readonly counts = new Map<PaperSegment, number>();

	/** Offers all documents of a segment. Of several documents of one paper, the last counts. */
	add(segment: PaperSegment): void {
		for (const [document, paper] of segment.papers.entries()) {
			this.take(paper);
			this.all.set(paper, { segment, document });
			this.counts.set(segment, this.countOf(segment) + 1);
		}
	}

	/** Claims what is offered for a paper: it is offered once. */
	take(paper: PaperId): Offer | undefined {
		const offer = this.all.get(paper);
		if (offer) {
			this.all.delete(paper);
			this.counts.set(offer.segment, this.countOf(offer.segment) - 1);
		}
		return offer;
	}

	/** How many documents of a segment are still offered. */
	countOf(segment: PaperSegment): number {
		return this.counts.get(segment) ?? 0;
	}

	/** Whether most of a segment may still be claimed: what it lacks says nothing yet. */
	isOpen(segment: PaperSegment): boolean {
		return this.countOf(segment) >= segment.segment.size / 2 && this.countOf(segment) > 0;
	}

	/** Takes back what is offered of some segments. */
	withdraw(segments: readonly PaperSegment[]): void {
		for (const [paper, { segment }] of this.all) {
			if (segments.includes(segment)) {
				this.all.delete(paper);
			}
		}
		for (const segment of segments) {
			this.counts.delete(segment);
		}
	}
}
