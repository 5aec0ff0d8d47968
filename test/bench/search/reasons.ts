import type { SearchDocument } from '../../../src/core/search/engine';
import type { Question } from './contender';
import { stem } from './stem';

const fields = ['title', 'abstract', 'authors'] as const;

/**
 * What matched in a paper, for engines that do not say: each word of the question is looked for in
 * the texts at hand, by its stem and what may follow it. This is the least work there is for it.
 */
export class Reasons {
	private readonly patterns: readonly (readonly [string, RegExp])[];

	constructor({ words }: Question) {
		this.patterns = words.map(word => [word, new RegExp(`\\b${stem(word)}`, 'i')]);
	}

	find(document: SearchDocument | undefined): (readonly [string, readonly string[]])[] {
		if (!document) {
			return [];
		}
		return this.patterns.map(([word, pattern]) => [
			word,
			fields.filter(field => pattern.test(document[field])),
		]);
	}
}
