import { hashText, isDigestAt } from './digest';
import type { WordSegment } from './wordSegment';
import type { PaperIds } from './paperIds';
import type { FieldPostings } from './segment';
import { OneEdit } from './oneEdit';
import { WordsByStem } from './wordsByStem';

/** A segment of papers, with what is known of each and of its words. */
export class PaperSegment {
	/** 1 for each paper that is answered from here. */
	readonly live: Uint8Array;
	/** How many those are. */
	liveCount = 0;
	private readonly byStem: WordsByStem;
	private byEnding: OneEdit | undefined;

	/**
	 * @param papers the paper of each document
	 * @param digests two numbers for each document that tell the text it was made from
	 */
	constructor(
		readonly segment: WordSegment,
		readonly papers: PaperIds,
		readonly digests: Uint32Array,
	) {
		this.live = new Uint8Array(segment.size);
		this.byStem = new WordsByStem(segment.stems);
	}

	/** Begins to answer for a document, or no longer does. */
	setLive(document: number, isLive: boolean): void {
		const value = isLive ? 1 : 0;
		if (this.live[document] !== value) {
			this.live[document] = value;
			this.liveCount += isLive ? 1 : -1;
		}
	}

	/** Whether a document was made from the text that has this digest. */
	hasDigest(document: number, digest: readonly [number, number]): boolean {
		return isDigestAt(this.digests, document, digest);
	}

	/** Whether it answers for all documents it has. */
	get isWhole(): boolean {
		return this.liveCount === this.segment.size;
	}

	/** How many papers have the term at a place of a field. */
	papersAt({ starts, documents }: FieldPostings, place: number): number {
		const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
		if (this.isWhole) {
			return end - start;
		}
		let papers = 0;
		for (let posting = start; posting < end; posting++) {
			papers += this.live[documents[posting] ?? 0] ?? 0;
		}
		return papers;
	}

	/** The words with this stem. */
	wordsOfStem(stem: string): readonly number[] {
		const found = this.byStem.find(hashText(stem));
		const same = this.segment.dictionary.find(stem);
		// `entropy` is the stem of `entropye`, but has another one itself.
		return same >= 0 && this.segment.stems[same] === 0 ? [same, ...found] : found;
	}

	/** The words one letter away from `text`. */
	wordsNear(text: string): readonly number[] {
		const { dictionary } = this.segment;
		this.byEnding ??= new OneEdit(dictionary);
		return this.byEnding.find(text).filter(number => dictionary.compare(number, text) !== 0);
	}

	/** Makes what is otherwise made by the first search that needs it. */
	prepare(): void {
		this.byStem.prepare();
		this.byEnding ??= new OneEdit(this.segment.dictionary);
	}
}
