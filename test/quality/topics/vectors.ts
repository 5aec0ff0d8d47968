/** A paper as weights of terms; of length 1, or 0 where it has no known terms. */
export interface Vector {
	/** Ascending. */
	readonly terms: Int32Array;
	readonly weights: Float32Array;
}

/** Papers in one space. */
export interface Space {
	readonly vectors: readonly Vector[];
	/** Terms are below this. */
	readonly width: number;
}

/** The cosine of a vector and a direction of length 1. */
export function nearness({ terms, weights }: Vector, direction: Float32Array): number {
	let sum = 0;
	for (let i = 0; i < terms.length; i++) {
		sum += weights[i]! * direction[terms[i]!]!;
	}
	return sum;
}

/** The direction of the sum of some vectors, of length 1. */
export function middleOf(vectors: Iterable<Vector>, width: number): Float32Array {
	const sum = new Float32Array(width);
	for (const { terms, weights } of vectors) {
		for (let i = 0; i < terms.length; i++) {
			sum[terms[i]!]! += weights[i]!;
		}
	}
	return normalise(sum);
}

/** Scales to a length of 1, in place. */
export function normalise(values: Float32Array): Float32Array {
	let squares = 0;
	for (const value of values) {
		squares += value * value;
	}
	const length = Math.sqrt(squares) || 1;
	for (let i = 0; i < values.length; i++) {
		values[i]! /= length;
	}
	return values;
}

/** The cosines of all pairs, row by row; of a paper with itself 0. */
export function similaritiesOf({ vectors, width }: Space): readonly Float32Array[] {
	const rows = vectors.map(() => new Float32Array(vectors.length));
	const one = new Float32Array(width);
	for (const [i, { terms, weights }] of vectors.entries()) {
		one.fill(0);
		for (let at = 0; at < terms.length; at++) {
			one[terms[at]!] = weights[at]!;
		}
		for (let j = 0; j < i; j++) {
			rows[i]![j] = rows[j]![i] = nearness(vectors[j]!, one);
		}
	}
	return rows;
}

/** The places of the highest values of a row, highest first. */
export function highest(row: Float32Array, count: number): readonly number[] {
	const best: number[] = [];
	for (let i = 0; i < row.length; i++) {
		if (best.length < count || row[i]! > row[best[count - 1]!]!) {
			let at = best.length;
			while (at > 0 && row[best[at - 1]!]! < row[i]!) {
				at--;
			}
			best.splice(at, 0, i);
			best.length = Math.min(best.length, count);
		}
	}
	return best;
}
