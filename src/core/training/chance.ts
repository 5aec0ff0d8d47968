/** Numbers that look drawn by chance and are the same for the same seed. */
export class Chance {
	constructor(private state: number) {}

	/** A number from 0 up to 1. */
	next(): number {
		// Mulberry32.
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number from 0 up to `end`. */
	below(end: number): number {
		return Math.floor(this.next() * end);
	}

	/** A number that is normally distributed around 0 with deviation 1, near enough. */
	normal(): number {
		// The sum of twelve: the usual way needs a logarithm and a cosine, whose last digits differ
		// between engines.
		let sum = -6;
		for (let i = 0; i < 12; i++) {
			sum += this.next();
		}
		return sum;
	}

	/** Puts the values into another order. */
	shuffle(values: Int32Array): void {
		for (let last = values.length - 1; last > 0; last--) {
			const other = this.below(last + 1);
			const value = values[last] ?? 0;
			values[last] = values[other] ?? 0;
			values[other] = value;
		}
	}
}
