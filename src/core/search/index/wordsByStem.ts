import { firstFrom } from './firstFrom';

/** How many values 16 bits have. */
const valuesOfHalf = 65_536;
/** Sorting takes about as long as looking through all words this often. */
const worthSorting = 32;

/** Those words that are not their own stem, in the order of their stems. */
interface Sorted {
	/** The hash of the stem of each of `words`, ascending. */
	readonly stems: Uint32Array;
	readonly words: Uint32Array;
}

/**
 * Finds the words of a stem. It looks through all words until it has been asked often enough for
 * sorting them to be worth its time: the first question at a start should not wait for that.
 */
export class WordsByStem {
	private sorted: Sorted | undefined;
	private asked = 0;

	/** @param stems for each word the hash of its stem, or 0 where it is its own */
	constructor(private readonly stems: Uint32Array) {}

	/** The words whose stem has this hash, ascending. */
	find(hash: number): readonly number[] {
		if (!this.sorted && this.asked++ < worthSorting) {
			return lookThrough(this.stems, hash);
		}
		const { stems, words } = (this.sorted ??= sortByStem(this.stems));
		const found: number[] = [];
		for (let at = firstFrom(stems, hash); stems[at] === hash; at++) {
			found.push(words[at] ?? 0);
		}
		return found;
	}

	/** Sorts now what is otherwise sorted later. */
	prepare(): void {
		this.sorted ??= sortByStem(this.stems);
	}
}

function lookThrough(stems: Uint32Array, hash: number): readonly number[] {
	const found: number[] = [];
	for (let word = stems.indexOf(hash); word >= 0; word = stems.indexOf(hash, word + 1)) {
		found.push(word);
	}
	return found;
}

function sortByStem(stems: Uint32Array): Sorted {
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
