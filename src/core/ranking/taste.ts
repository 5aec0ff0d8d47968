import type { Aim, PaperSpace } from '../nearness/paperSpace';

/** A paper that was decided on: its row in the space, and how much it counts. */
export interface Example {
	readonly row: number;
	readonly weight: number;
}

/** A direction to where wanted papers lie and away from where others do, in places and in terms. */
export function findTaste(
	space: PaperSpace,
	wanted: readonly Example[],
	others: readonly Example[],
): Aim {
	return space.aimAt([...shares(wanted, 1), ...shares(others, -1)]);
}

/**
 * How well some papers fit a taste, in their order. Places and terms are brought to one scale by
 * how they spread over these papers, and count the same.
 */
export function scoreByTaste(space: PaperSpace, taste: Aim, rows: readonly number[]): Float32Array {
	const near = standardised(space.nearnessOf(rows, taste));
	const sharing = standardised(Float32Array.from(rows, row => space.sharing(row, taste)));
	return near.map((value, index) => value + (sharing[index] ?? 0));
}

function shares(
	examples: readonly Example[],
	sign: 1 | -1,
): readonly (readonly [row: number, weight: number])[] {
	const total = examples.reduce((sum, { weight }) => sum + weight, 0);
	return examples.map(({ row, weight }) => [row, (sign * weight) / total]);
}

/** With a mean of 0 and a spread of 1, in place; what is all the same becomes nothing. */
function standardised(values: Float32Array): Float32Array {
	let [sum, squares] = [0, 0];
	for (let i = 0, end = values.length; i < end; i++) {
		const value = values[i] ?? 0;
		sum += value;
		squares += value * value;
	}
	const mean = sum / (values.length || 1);
	const spread = Math.sqrt(Math.max(0, squares / (values.length || 1) - mean * mean));
	for (let i = 0; i < values.length; i++) {
		values[i] = spread > 1e-6 ? ((values[i] ?? 0) - mean) / spread : 0;
	}
	return values;
}
