/** How values lie. */
export interface Spread {
	readonly p50: number;
	readonly p95: number;
	readonly max: number;
	readonly sum: number;
}

/** How they lie; there is at least one. */
export function toSpread(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (part: number) => sorted[Math.ceil(part * sorted.length) - 1] ?? NaN;
	return { p50: at(0.5), p95: at(0.95), max: at(1), sum: sorted.reduce((a, b) => a + b, 0) };
}

/** The one in the middle; the lower of two. */
export function median(values: readonly number[]): number {
	return toSpread(values).p50;
}
