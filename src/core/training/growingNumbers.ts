/** A list of whole numbers that grows, without an object for each. */
export class GrowingNumbers {
	private held = new Int32Array(1024);
	length = 0;

	push(value: number): void {
		if (this.length === this.held.length) {
			const larger = new Int32Array(this.held.length * 2);
			larger.set(this.held);
			this.held = larger;
		}
		this.held[this.length++] = value;
	}

	/** The numbers; no copy, so a list that grows on may leave it behind. */
	view(): Int32Array {
		return this.held.subarray(0, this.length);
	}
}
