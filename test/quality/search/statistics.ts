/** A mean and its standard error. */
export interface Estimate {
	readonly mean: number;
	readonly error: number;
}

/** What a sample says of all. */
export function estimate(values: readonly number[]): Estimate {
	const mean = values.reduce((a, b) => a + b, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}

/** How much higher the one is than the other, pair by pair. */
export function estimateDifference(a: readonly number[], b: readonly number[]): Estimate {
	return estimate(a.map((value, i) => value - (b[i] ?? NaN)));
}

/** One divided by the place of the id among the first ten; nought where it is not there. */
export function toReciprocalRank(ids: readonly string[], id: string): number {
	const at = ids.slice(0, 10).indexOf(id);
	return at < 0 ? 0 : 1 / (at + 1);
}
