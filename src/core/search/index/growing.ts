type Numbers = Uint32Array | Uint16Array | Uint8Array;

/** A typed array that grows as numbers are put at its end. */
export class Growing<Array extends Numbers> {
	length = 0;

	/** @param create makes an array of a length, e.g. `length => new Uint8Array(length)` */
	constructor(
		private readonly create: (length: number) => Array,
		private values = create(1024),
	) {}

	push(value: number): void {
		if (this.length === this.values.length) {
			this.reserve(1);
		}
		this.values[this.length++] = value;
	}

	/** Puts all numbers of another array at the end. */
	append(other: Array): void {
		this.reserve(other.length);
		this.values.set(other, this.length);
		this.length += other.length;
	}

	/** The numbers so far, as an array of their own. */
	toArray(): Array {
		const result = this.create(this.length);
		result.set(this.values.subarray(0, this.length));
		return result;
	}

	at(index: number): number {
		return this.values[index] ?? 0;
	}

	private reserve(more: number): void {
		if (this.length + more > this.values.length) {
			const values = this.values;
			this.values = this.create(Math.max(2 * values.length, this.length + more));
			this.values.set(values);
		}
	}
}
