import type { Views } from './paperViews';

/** The direction of each text, and how long the sum of its rows was. */
export interface TextVectors {
	/** One row a text, of length 1; all 0 for a text without terms. */
	readonly directions: Float64Array;
	readonly lengths: Float64Array;
}

/** The normalised sum of the rows of each text's terms. */
export function toTextVectors(
	{ terms, starts }: Views,
	vectors: Float32Array,
	width: number,
): TextVectors {
	const texts = starts.length - 1;
	const directions = new Float64Array(texts * width);
	const lengths = new Float64Array(texts);
	for (let text = 0; text < texts; text++) {
		const row = text * width;
		for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at++) {
			const from = (terms[at] ?? 0) * width;
			for (let i = 0; i < width; i++) {
				directions[row + i] = (directions[row + i] ?? 0) + (vectors[from + i] ?? 0);
			}
		}
		lengths[text] = normalise(directions, row, width);
	}
	return { directions, lengths };
}

/**
 * From how a loss changes with the directions, how it changes with the rows of the terms: adds that
 * to `gradient`, one row a term.
 */
export function addRowGradients(
	{ terms, starts }: Views,
	{ directions, lengths }: TextVectors,
	byDirection: Float64Array,
	gradient: Float32Array,
	width: number,
): void {
	const change = new Float64Array(width);
	for (let text = 0; text < lengths.length; text++) {
		const length = lengths[text] ?? 0;
		if (length === 0) {
			continue;
		}
		const row = text * width;
		let along = 0;
		for (let i = 0; i < width; i++) {
			along += (byDirection[row + i] ?? 0) * (directions[row + i] ?? 0);
		}
		for (let i = 0; i < width; i++) {
			const across = (byDirection[row + i] ?? 0) - along * (directions[row + i] ?? 0);
			change[i] = across / length;
		}
		for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at++) {
			const to = (terms[at] ?? 0) * width;
			for (let i = 0; i < width; i++) {
				gradient[to + i] = (gradient[to + i] ?? 0) + (change[i] ?? 0);
			}
		}
	}
}

function normalise(values: Float64Array, from: number, width: number): number {
	let sum = 0;
	for (let i = from; i < from + width; i++) {
		sum += (values[i] ?? 0) ** 2;
	}
	const length = Math.sqrt(sum);
	if (length > 0) {
		for (let i = from; i < from + width; i++) {
			values[i] = (values[i] ?? 0) / length;
		}
	}
	return length;
}
