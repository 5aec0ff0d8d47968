import type { WordForms } from '../words/wordForms';
import type { Model } from './model';
import { ModelTerms } from './modelTerms';

/** Places papers: near each other where they are about the same, whatever words they use. */
export class VectorReader {
	private readonly terms: ModelTerms;

	/** @param forms others may read the same texts */
	constructor(model: Model, forms?: WordForms) {
		this.terms = new ModelTerms(model, forms);
	}

	/** Where a paper lies among all papers of the field. Of length 1, or 0. */
	read(title: string, abstract: string): Float32Array {
		return this.terms.placeOf(this.terms.count(title, abstract));
	}
}
