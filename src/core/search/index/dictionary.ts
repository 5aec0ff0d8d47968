import { toText } from '../../words/unitText';

/**
 * Strings held as code units in one typed array: half a million words cost a few megabytes and can be
 * handed to another thread. What looks for a string needs them sorted as `Array.prototype.sort` does.
 */
export class Dictionary {
	/**
	 * @param units the code units of all strings, one after the other
	 * @param starts where each string begins in `units`, and the end of the last one
	 */
	constructor(
		readonly units: Uint16Array,
		readonly starts: Uint32Array,
	) {}

	/** @param sorted in the order of `Array.prototype.sort`, each once, where they will be looked for */
	static from(sorted: readonly string[]): Dictionary {
		const starts = new Uint32Array(sorted.length + 1);
		let length = 0;
		for (let index = 0; index < sorted.length; index++) {
			starts[index] = length;
			length += sorted[index]?.length ?? 0;
		}
		starts[sorted.length] = length;
		const units = new Uint16Array(length);
		let at = 0;
		for (const text of sorted) {
			for (let index = 0; index < text.length; index++) {
				units[at++] = text.charCodeAt(index);
			}
		}
		return new Dictionary(units, starts);
	}

	get size(): number {
		return this.starts.length - 1;
	}

	/** The string of a number from 0 to `size - 1`. */
	at(number: number): string {
		return toText(this.units, this.starts[number] ?? 0, this.starts[number + 1] ?? 0);
	}

	/** How many code units it has. */
	lengthAt(number: number): number {
		return (this.starts[number + 1] ?? 0) - (this.starts[number] ?? 0);
	}

	/** The number of a string, or -1. */
	find(text: string): number {
		const number = this.firstFrom(text);
		return number < this.size && this.compare(number, text) === 0 ? number : -1;
	}

	/** The number of the first string that does not sort before `text`; `size` where there is none. */
	firstFrom(text: string): number {
		let low = 0;
		let high = this.size;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.compare(middle, text) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The strings that begin with `prefix`, as the first number and the one after the last. */
	range(prefix: string): readonly [number, number] {
		const first = this.firstFrom(prefix);
		let low = first;
		let high = this.size;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.startsWith(middle, prefix)) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return [first, low];
	}

	startsWith(number: number, prefix: string): boolean {
		const start = this.starts[number] ?? 0;
		if (this.lengthAt(number) < prefix.length) {
			return false;
		}
		for (let index = 0; index < prefix.length; index++) {
			if (this.units[start + index] !== prefix.charCodeAt(index)) {
				return false;
			}
		}
		return true;
	}

	/** Below 0 where the string of `number` sorts before `text`, 0 where they are equal. */
	compare(number: number, text: string): number {
		const start = this.starts[number] ?? 0;
		const length = this.lengthAt(number);
		const shared = Math.min(length, text.length);
		for (let index = 0; index < shared; index++) {
			const difference = (this.units[start + index] ?? 0) - text.charCodeAt(index);
			if (difference !== 0) {
				return difference;
			}
		}
		return length - text.length;
	}

	/** Like `compare`, with a string of another dictionary. */
	compareTo(number: number, other: Dictionary, otherNumber: number): number {
		const start = this.starts[number] ?? 0;
		const otherStart = other.starts[otherNumber] ?? 0;
		const length = this.lengthAt(number);
		const otherLength = other.lengthAt(otherNumber);
		const shared = Math.min(length, otherLength);
		for (let index = 0; index < shared; index++) {
			const difference = (this.units[start + index] ?? 0) - (other.units[otherStart + index] ?? 0);
			if (difference !== 0) {
				return difference;
			}
		}
		return length - otherLength;
	}
}
