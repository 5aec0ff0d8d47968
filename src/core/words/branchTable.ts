/** A table from two whole numbers to a third, without an object for each. All are at least 0. */
export class BranchTable {
	private size = 0;
	/** First, second and third number plus one of each entry; a third of 0 is an empty place. */
	private places = new Int32Array(3 * 1024);

	/** The third number, or -1. */
	get(first: number, second: number): number {
		return (this.places[this.placeOf(first, second) + 2] ?? 0) - 1;
	}

	set(first: number, second: number, third: number): void {
		if (this.size * 2 >= this.places.length / 3) {
			this.grow();
		}
		const at = this.placeOf(first, second);
		this.size += this.places[at + 2] === 0 ? 1 : 0;
		this.places[at] = first;
		this.places[at + 1] = second;
		this.places[at + 2] = third + 1;
	}

	/** Where an entry is, or would be put. */
	private placeOf(first: number, second: number): number {
		const { places } = this;
		const last = places.length / 3 - 1;
		const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
		let place = (mixed ^ (mixed >>> 15)) & last;
		for (;;) {
			const at = 3 * place;
			if (places[at + 2] === 0 || (places[at] === first && places[at + 1] === second)) {
				return at;
			}
			place = (place + 1) & last;
		}
	}

	private grow(): void {
		const before = this.places;
		this.places = new Int32Array(before.length * 2);
		this.size = 0;
		for (let at = 0; at < before.length; at += 3) {
			const third = before[at + 2] ?? 0;
			if (third > 0) {
				this.set(before[at] ?? 0, before[at + 1] ?? 0, third - 1);
			}
		}
	}
}
