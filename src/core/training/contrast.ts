import { exp, ln } from './exactMath';
import { rowProducts, transpose } from './rowProducts';

/** How far two views of each text are from finding each other, and how that changes with them. */
export interface Contrast {
	/** Mean over both ways of finding, in nats; near 0 where each finds its other among all. */
	readonly loss: number;
	/** By how much the loss changes with each number of the one views, and of the other ones. */
	readonly byOne: Float64Array;
	readonly byOther: Float64Array;
}

/**
 * Symmetric InfoNCE (A. van den Oord, Y. Li, O. Vinyals, "Representation learning with contrastive
 * predictive coding", 2018): row `i` of the one views has to find row `i` of the others among all
 * of these by its cosine, and the other way round. Rows are `width` wide and of length 1.
 */
export function contrast(
	one: Float64Array,
	other: Float64Array,
	width: number,
	temperature: number,
): Contrast {
	const rows = one.length / width;
	const likeness = likenessOf(one, other, width, temperature);
	const { byRow, byColumn } = sumsOf(likeness, rows);
	const share = 1 / (2 * rows);
	let loss = 0;
	for (let i = 0; i < rows; i++) {
		const own = likeness[i * rows + i] ?? 0;
		loss += share * (ln((byRow[i] ?? 0) / own) + ln((byColumn[i] ?? 0) / own));
	}
	// From here on, by how much the loss changes with each cosine.
	const byCosine = likeness;
	const scale = share / temperature;
	const perColumn = byColumn.map(sum => 1 / sum);
	for (let i = 0, at = 0; i < rows; i++) {
		const perRow = 1 / (byRow[i] ?? 0);
		for (let j = 0; j < rows; j++, at++) {
			const found = (likeness[at] ?? 0) * (perRow + (perColumn[j] ?? 0));
			byCosine[at] = scale * (i === j ? found - 2 : found);
		}
	}
	return {
		loss,
		byOne: rowProducts(byCosine, transpose(other, width), rows),
		byOther: rowProducts(transpose(byCosine, rows), transpose(one, width), rows),
	};
}

/** For each pair of rows, e to the power of how far their cosine is below 1, by temperature. */
function likenessOf(
	one: Float64Array,
	other: Float64Array,
	width: number,
	temperature: number,
): Float64Array {
	const likeness = rowProducts(one, other, width);
	for (let at = 0; at < likeness.length; at++) {
		// A cosine may be above 1 by its last digit.
		likeness[at] = exp(Math.min(0, ((likeness[at] ?? 0) - 1) / temperature));
	}
	return likeness;
}

function sumsOf(table: Float64Array, rows: number) {
	const byRow = new Float64Array(rows);
	const byColumn = new Float64Array(rows);
	for (let i = 0, at = 0; i < rows; i++) {
		let sum = 0;
		for (let j = 0; j < rows; j++, at++) {
			const value = table[at] ?? 0;
			sum += value;
			byColumn[j] = (byColumn[j] ?? 0) + value;
		}
		byRow[i] = sum;
	}
	return { byRow, byColumn };
}
