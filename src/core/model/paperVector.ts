import { type Model, pairKey } from './model';
import { TermReader } from './paperTerms';

const inTitle = 2;

/** Places papers: near each other where they are about the same, whatever words they use. */
export class VectorReader {
	private readonly reader = new TermReader();

	constructor(private readonly model: Model) {}

	/** The place of a paper: the sum of what its terms tell, those of the title twice. Length 1, or 0. */
	read(title: string, abstract: string): Float32Array {
		const { words, pairs, vectors, width } = this.model;
		const sum = new Float32Array(width);
		const add = (term: number | undefined, times: number): void => {
			for (let i = 0; term !== undefined && i < width; i++) {
				sum[i] = (sum[i] ?? 0) + times * (vectors[term * width + i] ?? 0);
			}
		};
		for (const [text, times] of [
			[title, inTitle],
			[abstract, 1],
		] as const) {
			this.reader.read(text, (stem, before) => {
				const word = words.get(stem);
				add(word, times);
				const first = before === undefined ? undefined : words.get(before);
				if (first !== undefined && word !== undefined) {
					add(pairs.get(pairKey(first, word)), times);
				}
			});
		}
		return toLengthOne(sum);
	}
}

/** Scales to a length of 1, in place; nothing stays nothing. */
export function toLengthOne(vector: Float32Array): Float32Array {
	let squares = 0;
	for (const value of vector) {
		squares += value * value;
	}
	const length = Math.sqrt(squares) || 1;
	for (let i = 0; i < vector.length; i++) {
		vector[i] = (vector[i] ?? 0) / length;
	}
	return vector;
}
