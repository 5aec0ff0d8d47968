type Numbers = Uint32Array | Uint16Array | Uint8Array;

/** A typed array that grows as numbers are put at its end. */
export class Growing<Array extends Numbers> {
	/** How many numbers it has. */
	length = 0;

	/** @param create makes an array of a length, e.g. `length => new Uint8Array(length)` */
	constructor(
		private readonly create: (length: number) => Array,
		private values = create(1024),
	) {}

	push(value: number): void {
		if (this.length === this.values.length) {
			this.grow();
		}
		this.values[this.length++] = value;
	}

	/** The numbers so far, as an array of their own. */
	toArray(): Array {
		const result = this.create(this.length);
		result.set(this.values.subarray(0, this.length));
		return result;
	}

	/** The number at a place, or 0 where there is none. */
	at(index: number): number {
		return this.values[index] ?? 0;
	}

	private grow(): void {
		const values = this.values;
		this.values = this.create(2 * values.length);
		this.values.set(values);
	}
}
