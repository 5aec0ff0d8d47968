import type { PaperId } from '../../paper/paper';
import { hashText } from './digest';
import type { WordSegment } from './documentWriter';
import { firstFrom } from './firstFrom';
import type { FieldPostings } from './segment';
import { OneEdit } from './oneEdit';

/** Words of one segment: 2^21, so that a stem and a word fit the 53 bits of a number. */
const mostWords = 2_097_152;

/** A segment of papers, with what is known of each and of its words. */
export class PaperSegment {
	/** 1 for each paper that is answered from here. */
	readonly live: Uint8Array;
	/** How many those are. */
	liveCount = 0;
	private byStem: { readonly stems: Uint32Array; readonly words: Uint32Array } | undefined;
	private byEnding: OneEdit | undefined;

	/**
	 * @param papers the paper of each document
	 * @param digests two numbers for each document that tell the text it was made from
	 */
	constructor(
		readonly segment: WordSegment,
		readonly papers: readonly PaperId[],
		readonly digests: Uint32Array,
	) {
		this.live = new Uint8Array(segment.size);
	}

	/** Begins to answer for a document, or no longer does. */
	setLive(document: number, isLive: boolean): void {
		const value = isLive ? 1 : 0;
		if (this.live[document] !== value) {
			this.live[document] = value;
			this.liveCount += isLive ? 1 : -1;
		}
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
		const hash = hashText(stem);
		const { stems, words } = (this.byStem ??= sortByStem(this.segment.stems));
		const found: number[] = [];
		const same = this.segment.dictionary.find(stem);
		// `entropy` is the stem of `entropye`, but has another one itself.
		if (same >= 0 && this.segment.stems[same] === 0) {
			found.push(same);
		}
		for (let at = firstFrom(stems, hash); stems[at] === hash; at++) {
			found.push(words[at] ?? 0);
		}
		return found;
	}

	/** The words one letter away from `text`. */
	wordsNear(text: string): readonly number[] {
		const { dictionary } = this.segment;
		this.byEnding ??= new OneEdit(dictionary);
		return this.byEnding.find(text).filter(number => dictionary.compare(number, text) !== 0);
	}

	/** Makes what is otherwise made by the first search that needs it. */
	prepare(): void {
		this.byStem ??= sortByStem(this.segment.stems);
		this.byEnding ??= new OneEdit(this.segment.dictionary);
	}
}

function sortByStem(stems: Uint32Array): {
	readonly stems: Uint32Array;
	readonly words: Uint32Array;
} {
	let count = 0;
	for (const stem of stems) {
		count += stem === 0 ? 0 : 1;
	}
	// Both numbers in one, so that the engine sorts without calling back.
	const pairs = new Float64Array(count);
	let at = 0;
	for (let word = 0; word < stems.length; word++) {
		const stem = stems[word] ?? 0;
		if (stem !== 0) {
			pairs[at++] = stem * mostWords + word;
		}
	}
	pairs.sort();
	const sorted = { stems: new Uint32Array(count), words: new Uint32Array(count) };
	for (let index = 0; index < count; index++) {
		const pair = pairs[index] ?? 0;
		sorted.stems[index] = Math.floor(pair / mostWords);
		sorted.words[index] = pair % mostWords;
	}
	return sorted;
}
