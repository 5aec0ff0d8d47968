const firstDecay = 0.9;
const secondDecay = 0.999;
const tiny = 1e-8;

/**
 * Adam (D. P. Kingma, J. Ba, "Adam: a method for stochastic optimization", 2014) for a table of
 * which each step uses some rows only: the others, and what is known of them, stay as they are.
 */
export class Adam {
	private readonly mean: Float32Array;
	private readonly square: Float32Array;
	private firstPower = 1;
	private secondPower = 1;

	constructor(
		private readonly rows: Float32Array,
		private readonly width: number,
	) {
		this.mean = new Float32Array(rows.length);
		this.square = new Float32Array(rows.length);
	}

	/** Moves the rows that are used against their gradient, and sets that to 0. */
	step(used: Iterable<number>, gradient: Float32Array, rate: number): void {
		this.firstPower *= firstDecay;
		this.secondPower *= secondDecay;
		const firstScale = 1 / (1 - this.firstPower);
		const secondScale = 1 / (1 - this.secondPower);
		const { mean, square, rows, width } = this;
		for (const row of used) {
			for (let i = row * width; i < (row + 1) * width; i++) {
				const slope = gradient[i] ?? 0;
				const first = firstDecay * (mean[i] ?? 0) + (1 - firstDecay) * slope;
				const second = secondDecay * (square[i] ?? 0) + (1 - secondDecay) * slope * slope;
				const step = (first * firstScale) / (Math.sqrt(second * secondScale) + tiny);
				mean[i] = first;
				square[i] = second;
				rows[i] = (rows[i] ?? 0) - rate * step;
				gradient[i] = 0;
			}
		}
	}
}
