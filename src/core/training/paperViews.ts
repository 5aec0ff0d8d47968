import type { Chance } from './chance';
import { GrowingNumbers } from './growingNumbers';
import type { Readings } from './readings';
import { pairKey, type Vocabulary } from './vocabulary';

/** Papers as numbers of terms, each once in a title and once in an abstract. */
export interface PaperTerms {
	readonly terms: Int32Array;
	/** Where the title of each paper begins, and behind the last one the end. */
	readonly titles: Int32Array;
	readonly abstracts: Int32Array;
}

/** The terms of the vocabulary that each paper has. */
export function findTerms(readings: Readings, vocabulary: Vocabulary): PaperTerms {
	const { words, titles, abstracts } = readings;
	const { termOfStem, termOfPair, stems } = vocabulary;
	const terms = new GrowingNumbers();
	const add = (from: number, to: number) => {
		// A term in both halves of an abstract would give away that they belong together.
		const distinct = new Set<number>();
		for (let at = from; at < to; at++) {
			const word = words[at] ?? 0;
			const term = termOfStem[word >> 1] ?? -1;
			if (term < 0) {
				continue;
			}
			distinct.add(term);
			const before = at > from && (word & 1) === 1 ? (words[at - 1] ?? 0) : -1;
			const first = before < 0 ? -1 : (termOfStem[before >> 1] ?? -1);
			const pair = first < 0 ? undefined : termOfPair.get(pairKey(first, term, stems));
			if (pair !== undefined) {
				distinct.add(pair);
			}
		}
		distinct.forEach(term => terms.push(term));
	};
	const found = {
		titles: new Int32Array(titles.length),
		abstracts: new Int32Array(abstracts.length),
	};
	for (let paper = 0; paper < abstracts.length; paper++) {
		found.titles[paper] = terms.length;
		add(titles[paper] ?? 0, abstracts[paper] ?? 0);
		found.abstracts[paper] = terms.length;
		add(abstracts[paper] ?? 0, titles[paper + 1] ?? 0);
	}
	found.titles[abstracts.length] = terms.length;
	return { terms: terms.view(), ...found };
}

/** The terms of several texts, one behind the other. */
export interface Views {
	readonly terms: Int32Array;
	/** Where the terms of each text begin, and behind the last one the end. */
	readonly starts: Int32Array;
}

const shareOfAbstract = 0.7;

/**
 * Draws two views of each paper: its title and most of its abstract, or two halves of the abstract.
 * What one view of a paper is, the other has to be found by.
 */
export function drawViews(
	papers: Int32Array,
	{ terms, titles, abstracts }: PaperTerms,
	chance: Chance,
): readonly [Views, Views] {
	const one = new GrowingNumbers();
	const other = new GrowingNumbers();
	const starts = new Int32Array(papers.length + 1);
	const otherStarts = new Int32Array(papers.length + 1);
	for (const [index, paper] of papers.entries()) {
		starts[index] = one.length;
		otherStarts[index] = other.length;
		const title = titles[paper] ?? 0;
		const abstract = abstracts[paper] ?? 0;
		const end = titles[paper + 1] ?? 0;
		const byTitle = abstract > title && chance.next() < 0.5;
		if (byTitle) {
			for (let at = title; at < abstract; at++) {
				one.push(terms[at] ?? 0);
			}
		}
		for (let at = abstract; at < end; at++) {
			const drawn = chance.next();
			const term = terms[at] ?? 0;
			if (!byTitle && drawn < 0.5) {
				one.push(term);
			} else if (!byTitle || drawn < shareOfAbstract) {
				other.push(term);
			}
		}
	}
	starts[papers.length] = one.length;
	otherStarts[papers.length] = other.length;
	return [
		{ terms: one.view(), starts },
		{ terms: other.view(), starts: otherStarts },
	];
}
