import type { WordForms } from '../words/wordForms';
import type { Model } from './model';
import { TermReader } from './paperTerms';
import { toLengthOne } from './toLengthOne';

/** What a mention in a title counts. */
const inTitle = 2;

/** What a word is to the model, where it is no term. */
const [empty, unknown, notAsked] = [-1, -2, -3];

/** How often a paper says what the model knows, and what it does not. */
export interface CountedTerms {
	/** The numbers of stems and pairs, each once. */
	readonly known: readonly number[];
	/** How often each of these. */
	readonly times: readonly number[];
	/** Stems that the model does not have. */
	readonly unknown: ReadonlyMap<string, number>;
}

/** Counts the terms of papers by their numbers in the model, those of the title twice. */
export class ModelTerms {
	private readonly reader: TermReader;
	/** The number of each form in the model, or what it is. */
	private readonly terms: number[] = [];
	/** By term: its place among those of the paper that is counted, from 1. */
	private readonly placeOfTerm: Int32Array;

	/** @param forms others may read the same texts */
	constructor(
		private readonly model: Model,
		forms?: WordForms,
	) {
		this.reader = new TermReader(forms);
		this.placeOfTerm = new Int32Array(model.words.size + model.pairs.size);
	}

	count(title: string, abstract: string): CountedTerms {
		const counted: Counting = { known: [], times: [], unknown: new Map() };
		this.countIn(title, inTitle, counted);
		this.countIn(abstract, 1, counted);
		for (const term of counted.known) {
			this.placeOfTerm[term] = 0;
		}
		return counted;
	}

	/** Where a paper lies: the sum of what its terms tell. Of length 1, or 0 where none is known. */
	placeOf({ known, times }: Pick<CountedTerms, 'known' | 'times'>): Float32Array {
		const { vectors, width } = this.model;
		const sum = new Float64Array(width);
		for (let k = 0; k < known.length; k++) {
			const factor = times[k] ?? 0;
			for (let i = 0, at = (known[k] ?? 0) * width; i < width; i++, at++) {
				sum[i] = (sum[i] ?? 0) + factor * (vectors[at] ?? 0);
			}
		}
		return toLengthOne(new Float32Array(sum));
	}

	private countIn(text: string, times: number, counting: Counting): void {
		const { pairs } = this.model;
		const words = this.reader.forms.read(text);
		let before = empty;
		for (let i = 0; i < words.length; i++) {
			const form = words.numberAt(i);
			const term = this.termOf(form);
			if (term >= 0) {
				this.add(term, times, counting);
				const pair = before >= 0 && words.runsOnAt(i) ? pairs.get(before, term) : undefined;
				if (pair !== undefined) {
					this.add(pair, times, counting);
				}
			} else if (term === unknown) {
				const stem = this.reader.stemOf(form) ?? '';
				counting.unknown.set(stem, (counting.unknown.get(stem) ?? 0) + times);
			}
			before = term;
		}
	}

	private add(term: number, times: number, { known, times: all }: Counting): void {
		const place = this.placeOfTerm[term] ?? 0;
		if (place > 0) {
			all[place - 1] = (all[place - 1] ?? 0) + times;
		} else {
			known.push(term);
			all.push(times);
			this.placeOfTerm[term] = known.length;
		}
	}

	private termOf(form: number): number {
		const { terms } = this;
		const known = form < terms.length ? (terms[form] ?? notAsked) : notAsked;
		if (known !== notAsked) {
			return known;
		}
		while (terms.length <= form) {
			terms.push(notAsked);
		}
		const stem = this.reader.stemOf(form);
		const term = stem === undefined ? empty : (this.model.words.get(stem) ?? unknown);
		terms[form] = term;
		return term;
	}
}

interface Counting {
	readonly known: number[];
	readonly times: number[];
	readonly unknown: Map<string, number>;
}
