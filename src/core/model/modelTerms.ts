import { type Model, pairKey } from './model';
import { TermReader } from './paperTerms';
import { toLengthOne } from './toLengthOne';

/** What a mention in a title counts. */
const inTitle = 2;

/** How often a paper says what the model knows, and what it does not. */
export interface CountedTerms {
	/** By the number of a stem or a pair. */
	readonly known: ReadonlyMap<number, number>;
	/** Stems that the model does not have. */
	readonly unknown: ReadonlyMap<string, number>;
}

/** Counts the terms of papers by their numbers in the model, those of the title twice. */
export class ModelTerms {
	private readonly reader = new TermReader();

	constructor(private readonly model: Model) {}

	count(title: string, abstract: string): CountedTerms {
		const { words, pairs } = this.model;
		const known = new Map<number, number>();
		const unknown = new Map<string, number>();
		for (const [text, times] of [
			[title, inTitle],
			[abstract, 1],
		] as const) {
			this.reader.read(text, (stem, before) => {
				const word = words.get(stem);
				if (word === undefined) {
					unknown.set(stem, (unknown.get(stem) ?? 0) + times);
					return;
				}
				known.set(word, (known.get(word) ?? 0) + times);
				const first = before === undefined ? undefined : words.get(before);
				const pair = first === undefined ? undefined : pairs.get(pairKey(first, word));
				if (pair !== undefined) {
					known.set(pair, (known.get(pair) ?? 0) + times);
				}
			});
		}
		return { known, unknown };
	}

	/** Where a paper lies: the sum of what its terms tell. Of length 1, or 0 where none is known. */
	placeOf({ known }: Pick<CountedTerms, 'known'>): Float32Array {
		const { vectors, width } = this.model;
		const sum = new Float32Array(width);
		for (const [term, times] of known) {
			for (let i = 0, at = term * width; i < width; i++, at++) {
				sum[i] = (sum[i] ?? 0) + times * (vectors[at] ?? 0);
			}
		}
		return toLengthOne(sum);
	}
}
