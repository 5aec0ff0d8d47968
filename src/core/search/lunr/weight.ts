/** What a field does to the weights of its terms. */
export interface FieldScale {
	readonly boost: number;
	/** `k1 + 1`, by which a count is multiplied. */
	readonly slope: number;
	/** By the number of terms in a field, what is added to a count before it divides. */
	readonly norms: Float64Array;
}

/** The scale of a field whose longest text has `longest` terms, and on average `average`. */
export function toFieldScale(
	{ boost, k1, b }: { readonly boost: number; readonly k1: number; readonly b: number },
	average: number,
	longest: number,
): FieldScale {
	const norms = new Float64Array(longest + 1);
	for (let length = 0; length < norms.length; length++) {
		norms[length] = k1 * (1 - b + b * (length / average));
	}
	return { boost, slope: k1 + 1, norms };
}

/** How much a term says, by how many documents there are and in how many fields of them it stands. */
export function toRarity(documents: number, withTerm: number): number {
	return Math.log(1 + Math.abs((documents - withTerm + 0.5) / (withTerm + 0.5)));
}

/**
 * A thousand times the weight of a term in a document, a whole number: lunr rounds weights to three
 * decimals. The steps are lunr's, in their order, so that no result is rounded another way.
 */
export function toThousandths(
	rarity: number,
	count: number,
	length: number,
	documentBoost: number,
	{ boost, slope, norms }: FieldScale,
): number {
	const weight = (rarity * (slope * count)) / ((norms[length] ?? 0) + count);
	return Math.round(weight * boost * documentBoost * 1000);
}
