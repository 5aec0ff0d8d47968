import type { FieldShape } from '../fields';

/** BM25's saturation, as Lunr has it. */
export const saturation = 1.2;
/** How much the length of a field counts. Lunr's default of .75 is too much for titles. */
const lengthMatters = 0.4;

/** BM25's `k1 * (1 - b + b * length / usual)`, by which a count is divided. */
export function normOf(length: number, shape: FieldShape): number {
	return saturation * (1 - lengthMatters + lengthMatters * (length / shape.length));
}

/**
 * How much a word says about a paper by its count: BM25 without the part about rareness; see
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
 */
export function weigh(count: number, length: number, shape: FieldShape): number {
	return (shape.weight * (count * (saturation + 1))) / (count + normOf(length, shape));
}
