/** Pairs of neighbouring stems, sorted and numbered one after the other. */
export class Pairs {
	/** By stem: the first of the pairs that begin with it, or with a later one. */
	private readonly firstOf: Uint32Array;

	/**
	 * @param stems the numbers of the two stems of each, sorted by the first, then by the second
	 * @param words how many stems there are: pairs are numbered on from there
	 */
	constructor(
		readonly stems: Uint16Array,
		private readonly words: number,
	) {
		this.firstOf = new Uint32Array(words + 1);
		let pair = 0;
		for (let stem = 0; stem <= words; stem++) {
			while (pair < this.size && (stems[2 * pair] ?? 0) < stem) {
				pair++;
			}
			this.firstOf[stem] = pair;
		}
	}

	get size(): number {
		return this.stems.length / 2;
	}

	/** The number of a pair, by those of its stems. */
	get(first: number, second: number): number | undefined {
		let low = this.firstOf[first] ?? 0;
		const end = this.firstOf[first + 1] ?? low;
		let high = end;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.stems[2 * middle + 1] ?? 0) < second) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < end && this.stems[2 * low + 1] === second ? this.words + low : undefined;
	}
}

/** Whether some numbers are what `Pairs` takes: in order, each pair once, of so many stems. */
export function arePairs(stems: Uint16Array, words: number): boolean {
	let before = -1;
	for (let at = 0; at < stems.length; at += 2) {
		const first = stems[at] ?? words;
		const second = stems[at + 1] ?? words;
		const pair = first * words + second;
		if (pair <= before || first >= words || second >= words) {
			return false;
		}
		before = pair;
	}
	return true;
}

/** By the first stem, then by the second. */
export function comparePairs(
	[first, second]: readonly [number, number],
	[otherFirst, otherSecond]: readonly [number, number],
): number {
	return first - otherFirst || second - otherSecond;
}
