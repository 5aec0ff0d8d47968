import { chooseAcronyms } from './chooseAcronyms';
import { chooseNames } from './chooseNames';
import type { LearntTables } from './learntTables';
import { StemTable } from '../words/stemTable';
import { type Model, mostWords } from './model';
import { compilePhrases } from './compilePhrases';
import { comparePairs, Pairs } from './pairs';

/** The model that is shipped, from what was learnt: names chosen, vectors in 8 bits. */
export function packModel(tables: LearntTables): Model {
	const words = new StemTable();
	for (const [term] of tables.terms) {
		if (!term.includes(' ') && words.size < mostWords) {
			words.add(term);
		}
	}
	const single: number[] = [];
	const pairs = new Map<string, { readonly stems: readonly [number, number]; place: number }>();
	for (const [place, [term]] of tables.terms.entries()) {
		const [first, second] = term.split(' ').map(stem => words.get(stem));
		if (!term.includes(' ')) {
			single.push(place);
		} else if (first !== undefined && second !== undefined && !pairs.has(term)) {
			pairs.set(term, { stems: [first, second], place });
		}
	}
	const sorted = [...pairs.values()].sort((a, b) => comparePairs(a.stems, b.stems));
	const kept = [...single, ...sorted.map(({ place }) => place)];
	const naming = { names: chooseNames(tables), acronyms: chooseAcronyms(tables.acronyms) };
	return {
		papers: tables.papers,
		words,
		pairs: new Pairs(Uint16Array.from(sorted.flatMap(({ stems }) => stems)), words.size),
		having: Uint32Array.from(kept, place => tables.terms[place]?.[1] ?? 0),
		vectors: toBytes(tables, kept),
		width: tables.width,
		...naming,
		...compilePhrases(naming),
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
