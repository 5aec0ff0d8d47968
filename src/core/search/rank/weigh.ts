import type { FieldShape } from '../fields';

/** BM25's saturation, as Lunr has it. */
export const saturation = 1.2;
/** How much the length of a field counts: Lunr's default in prose, which is too much for a title. */
const [lengthOfProse, lengthOfOthers] = [0.75, 0.4];

/** BM25's `k1 * (1 - b + b * length / usual)`, by which a count is divided. */
export function normOf(length: number, shape: FieldShape): number {
	const matters = shape.long ? lengthOfProse : lengthOfOthers;
	return saturation * (1 - matters + matters * (length / shape.length));
}

/**
 * How much a word says about a paper by its count: BM25 without the part about rareness; see
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
 */
export function weigh(count: number, length: number, shape: FieldShape): number {
	return (shape.weight * (count * (saturation + 1))) / (count + normOf(length, shape));
}
