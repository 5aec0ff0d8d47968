import type { Dictionary } from '../index/dictionary';

/** Ends of words that are told apart; others share a group, and are checked one by one. */
const mostEndings = 1024;
/** Of a small dictionary, all that are as long are soon checked. */
const fewEndings = 4;
const small = 1024;
/** Longer words share a group by length. */
const longest = 31;
/** An ending is the last two code units. */
const endingLength = 2;
/** The beginning and the ending that one edit cannot touch both: the edit may swap two letters. */
const swapped = 1;

/**
 * The terms of a dictionary by length and by their last two code units, so that those one edit away
 * from a word are found without reading all.
 */
export class OneEdit {
	/** Numbers of all terms, by group, ascending in each. */
	private readonly numbers: Uint32Array;
	/** Where each group begins in `numbers`. */
	private readonly starts: Uint32Array;
	private readonly endings: number;

	constructor(private readonly dictionary: Dictionary) {
		this.endings = dictionary.size < small ? fewEndings : mostEndings;
		this.starts = new Uint32Array((longest + 1) * this.endings + 1);
		const groups = new Uint16Array(dictionary.size);
		for (let number = 0; number < groups.length; number++) {
			const end = dictionary.starts[number + 1] ?? 0;
			const length = dictionary.lengthAt(number);
			const last = length > 0 ? (dictionary.units[end - 1] ?? 0) : 0;
			const before = length > 1 ? (dictionary.units[end - 2] ?? 0) : 0;
			const group = this.groupOf(length, before, last);
			groups[number] = group;
			this.starts[group + 1] = (this.starts[group + 1] ?? 0) + 1;
		}
		for (let group = 1; group < this.starts.length; group++) {
			this.starts[group] = (this.starts[group] ?? 0) + (this.starts[group - 1] ?? 0);
		}
		this.numbers = new Uint32Array(groups.length);
		const next = this.starts.slice();
		for (let number = 0; number < groups.length; number++) {
			const group = groups[number] ?? 0;
			const at = next[group] ?? 0;
			this.numbers[at] = number;
			next[group] = at + 1;
		}
	}

	/** The terms that are `word`, or one letter more, less, other or swapped with its neighbour. */
	find(word: string): number[] {
		const units = new Uint16Array(word.length);
		for (let index = 0; index < word.length; index++) {
			units[index] = word.charCodeAt(index);
		}
		const found: number[] = [];
		const lengths = new Set<number>();
		for (let length = word.length - 1; length <= word.length + 1; length++) {
			lengths.add(Math.min(Math.max(length, 0), longest));
		}
		const start = word.length - endingLength - swapped;
		if (start < 1) {
			for (const length of lengths) {
				this.check(units, length * this.endings, (length + 1) * this.endings, found);
			}
			return found.sort((a, b) => a - b);
		}
		const [first, last] = this.dictionary.range(word.slice(0, start));
		for (let number = first; number < last; number++) {
			if (isOneEdit(this.dictionary, number, units)) {
				found.push(number);
			}
		}
		for (const length of lengths) {
			const before = units[units.length - 2] ?? 0;
			const group = this.groupOf(length, before, units[units.length - 1] ?? 0);
			this.check(units, group, group + 1, found);
		}
		return [...new Set(found)].sort((a, b) => a - b);
	}

	private groupOf(length: number, before: number, last: number): number {
		return Math.min(length, longest) * this.endings + ((before * 31 + last) % this.endings);
	}

	private check(units: Uint16Array, group: number, end: number, found: number[]): void {
		const last = this.starts[end] ?? 0;
		for (let index = this.starts[group] ?? 0; index < last; index++) {
			const number = this.numbers[index] ?? 0;
			if (isOneEdit(this.dictionary, number, units)) {
				found.push(number);
			}
		}
	}
}

/** Whether a term is not empty and one edit away from a word, or the same. */
function isOneEdit({ units, starts }: Dictionary, number: number, word: Uint16Array): boolean {
	const from = starts[number] ?? 0;
	const length = (starts[number + 1] ?? 0) - from;
	const more = length - word.length;
	if (length === 0 || more > 1 || more < -1) {
		return false;
	}
	const shorter = Math.min(length, word.length);
	let same = 0;
	while (same < shorter && units[from + same] === word[same]) {
		same++;
	}
	const isSame = (inTerm: number, inWord: number) => {
		while (inWord < word.length && units[from + inTerm] === word[inWord]) {
			inTerm++;
			inWord++;
		}
		return inWord === word.length;
	};
	if (more !== 0) {
		return more > 0 ? isSame(same + 1, same) : isSame(same, same + 1);
	}
	if (same >= length - 1 || isSame(same + 1, same + 1)) {
		return true;
	}
	return (
		units[from + same] === word[same + 1] &&
		units[from + same + 1] === word[same] &&
		isSame(same + 2, same + 2)
	);
}
