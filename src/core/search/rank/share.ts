/**
 * What share of a query needs make up, weighed by how rare they are. Needs come as a mask, and
 * documents side by side often have the same one.
 */
export class Share {
	private readonly all: number;
	private lastMask = 0;
	private lastShare = 0;

	/**
	 * @param rareness that of each need, by its bit in masks
	 * @param counted the needs that make up the whole; others count nothing
	 */
	constructor(
		private readonly rareness: readonly number[],
		private readonly counted = -1,
	) {
		this.all = this.sumOf(counted) || 1;
	}

	/** @returns 0 for none of the needs, 1 for all */
	of(mask: number): number {
		if (mask !== this.lastMask) {
			this.lastMask = mask;
			this.lastShare = this.sumOf(mask & this.counted) / this.all;
		}
		return this.lastShare;
	}

	private sumOf(mask: number): number {
		let sum = 0;
		for (let index = 0; index < this.rareness.length; index++) {
			sum += (mask >>> index) & 1 ? (this.rareness[index] ?? 0) : 0;
		}
		return sum;
	}
}
