import type { PaperId } from '../../paper/paper';
import { hashText } from './digest';
import type { WordSegment } from './wordSegment';
import { firstFrom } from './firstFrom';
import type { FieldPostings } from './segment';
import { OneEdit } from './oneEdit';

/** How many values 16 bits have. */
const valuesOfHalf = 65_536;

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
	const stemmed = new Uint32Array(stems.length);
	let count = 0;
	for (let word = 0; word < stems.length; word++) {
		if (stems[word] !== 0) {
			stemmed[count++] = word;
		}
	}
	const words = sortByHalf(sortByHalf(stemmed.subarray(0, count), stems, 0), stems, 16);
	const sorted = new Uint32Array(count);
	for (let index = 0; index < count; index++) {
		sorted[index] = stems[words[index] ?? 0] ?? 0;
	}
	return { stems: sorted, words };
}

/**
 * Sorts words by 16 bits of their stems, and leaves those that are equal there in their order: the
 * lower half and then the upper one sort by all (radix sort; less than half of the time of comparing).
 */
function sortByHalf(words: Uint32Array, stems: Uint32Array, shift: number): Uint32Array {
	const ends = new Uint32Array(valuesOfHalf + 1);
	for (const word of words) {
		const half = ((stems[word] ?? 0) >>> shift) & (valuesOfHalf - 1);
		ends[half + 1] = (ends[half + 1] ?? 0) + 1;
	}
	for (let half = 0; half < valuesOfHalf; half++) {
		ends[half + 1] = (ends[half + 1] ?? 0) + (ends[half] ?? 0);
	}
	const sorted = new Uint32Array(words.length);
	for (const word of words) {
		const half = ((stems[word] ?? 0) >>> shift) & (valuesOfHalf - 1);
		const at = ends[half] ?? 0;
		ends[half] = at + 1;
		sorted[at] = word;
	}
	return sorted;
}
