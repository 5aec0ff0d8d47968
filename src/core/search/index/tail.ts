import type { PaperId } from '../../paper/paper';
import type { SearchDocument } from '../engine';
import { isDigestAt } from './digest';
import { DocumentWriter } from './documentWriter';
import { PaperIds } from './paperIds';
import { PaperSegment } from './paperSegment';
import type { WordSegment } from './wordSegment';
import type { WordTable } from './wordTable';

/** The papers that came last: a segment that can still grow. */
export class Tail {
	private readonly writer: DocumentWriter;
	private readonly papers: PaperId[] = [];
	private readonly digests: number[] = [];
	private readonly gone = new Set<number>();
	private made: PaperSegment | undefined;

	constructor(words: WordTable) {
		this.writer = new DocumentWriter(words);
	}

	/** How many documents it has, those that are gone included. */
	get size(): number {
		return this.papers.length;
	}

	/** Whether `toSegment` has nothing to do. */
	get isFrozen(): boolean {
		return this.made !== undefined;
	}

	/** Takes a paper in. @returns about how many characters were read */
	add(document: SearchDocument, digest: readonly [number, number]): number {
		this.made = undefined;
		this.papers.push(document.id);
		this.digests.push(...digest);
		return this.writer.add(document);
	}

	/** Whether a document was made from the text that has this digest. */
	hasDigest(document: number, digest: readonly [number, number]): boolean {
		return isDigestAt(this.digests, document, digest);
	}

	/** No longer answers for a document. */
	drop(document: number): void {
		this.gone.add(document);
		this.made?.setLive(document, false);
	}

	/** All that it has, as a segment; made anew only after something was added. */
	toSegment(): PaperSegment {
		return this.made ?? this.make(this.writer.freeze());
	}

	/** Makes the segment in steps, between which nothing may be added. */
	*freezeInSteps(): Generator<void, void> {
		if (!this.made) {
			this.make(yield* this.writer.freezeInSteps());
		}
	}

	private make(segment: WordSegment): PaperSegment {
		this.made = new PaperSegment(
			segment,
			PaperIds.from(this.papers),
			Uint32Array.from(this.digests),
		);
		for (let document = 0; document < this.papers.length; document++) {
			this.made.setLive(document, !this.gone.has(document));
		}
		return this.made;
	}
}
