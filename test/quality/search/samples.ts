import type { SearchDocument } from '../../../src/core/search/engine';
import { createChance, toSeed } from '../../helpers/seededChance';
import { cutLast, draw, misspellLongest, wordsOf } from '../../helpers/typedWords';

/** What people remember of a paper they look for. */
export const rememberings = [
	'title words',
	'one typo',
	'last word cut',
	'abstract words',
	'three abstract words',
] as const;
/** One of them. */
export type Remembering = (typeof rememberings)[number];

/** How many words of the abstract are typed. */
const abstractWords: ReadonlyMap<Remembering, number> = new Map([
	['abstract words', 5],
	['three abstract words', 3],
]);

/** A paper that is looked for, and what is typed. */
export interface Hunt {
	readonly id: string;
	readonly words: readonly string[];
	/** Whether the last word is only begun. */
	readonly begun: boolean;
}

/**
 * Papers to look for, drawn by chance. No paper is in both samples, whatever the number of papers
 * around it: weights are tuned on one and reported on the other.
 */
export function drawSample(
	documents: readonly SearchDocument[],
	sample: 'tuning' | 'report',
	most: number,
): readonly SearchDocument[] {
	return documents
		.map(document => ({ document, order: createChance(toSeed(document.id))() }))
		.filter(({ order }) => order < 0.5 === (sample === 'tuning'))
		.sort((a, b) => a.order - b.order)
		.slice(0, most)
		.map(({ document }) => document);
}

/**
 * What is typed to find the paper: four words of its title, in their order; the same with a slip in
 * the longest or the last cut at 60 %; or five or three long words of its abstract. Nothing where it
 * has too few words. The same paper is always looked for in the same way.
 */
export function toHunt(document: SearchDocument, remembering: Remembering): Hunt | undefined {
	const chance = createChance(toSeed(`${remembering} ${document.id}`));
	const { id, title, abstract } = document;
	const inAbstract = abstractWords.get(remembering);
	const words =
		inAbstract === undefined
			? draw(wordsOf(title, 3), 4, chance)
			: draw(wordsOf(abstract, 5), inAbstract, chance);
	if (words.length === 0) {
		return undefined;
	}
	switch (remembering) {
		case 'title words':
		case 'abstract words':
		case 'three abstract words':
			return { id, words, begun: false };
		case 'one typo':
			return { id, words: misspellLongest(words, chance), begun: false };
		case 'last word cut':
			return { id, words: cutLast(words), begun: true };
	}
}
