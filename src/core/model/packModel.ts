import { chooseAcronyms } from './chooseAcronyms';
import { chooseNames } from './chooseNames';
import type { LearntTables } from './learntTables';
import { type Model, mostWords, pairKey } from './model';

/** The model that is shipped, from what was learnt: names chosen, vectors in 8 bits. */
export function packModel(tables: LearntTables): Model {
	const words = new Map<string, number>();
	for (const [term] of tables.terms) {
		if (!term.includes(' ') && words.size < mostWords) {
			words.set(term, words.size);
		}
	}
	const pairs = new Map<number, number>();
	const kept: number[] = [];
	for (const [place, [term]] of tables.terms.entries()) {
		const [first = '', second] = term.split(' ');
		const key = pairKey(words.get(first) ?? -1, words.get(second ?? '') ?? -1);
		if (second === undefined) {
			kept.push(place);
		} else if (key >= 0 && !pairs.has(key)) {
			pairs.set(key, words.size + pairs.size);
			kept.push(place);
		}
	}
	return {
		papers: tables.papers,
		words,
		pairs,
		having: Uint32Array.from(kept, place => tables.terms[place]?.[1] ?? 0),
		vectors: toBytes(tables, kept),
		width: tables.width,
		names: chooseNames(tables),
		acronyms: chooseAcronyms(tables.acronyms),
	};
}

/** One scale for all, so that sums of rows keep their directions. */
function toBytes({ vectors, width }: LearntTables, rows: readonly number[]): Int8Array {
	const largest = vectors.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
	const bytes = new Int8Array(rows.length * width);
	for (const [target, row] of rows.entries()) {
		for (let i = 0; i < width; i++) {
			bytes[target * width + i] = Math.round(((vectors[row * width + i] ?? 0) / largest) * 127);
		}
	}
	return bytes;
}
