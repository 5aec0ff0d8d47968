import { ln } from './exactMath';
import { GrowingNumbers } from './growingNumbers';
import type { Readings } from './readings';

/** How large a vocabulary may be. */
export interface VocabularyLimits {
	/** How many papers have to have a term. */
	readonly leastPapers: number;
	readonly mostStems: number;
	readonly mostPairs: number;
}

/** A stem or a pair of stems, and how many papers have it. */
export interface Term {
	readonly text: string;
	readonly papers: number;
}

/** The terms that are learnt. */
export interface Vocabulary {
	/** Stems, the commonest first, then pairs, the most telling first. */
	readonly terms: readonly Term[];
	/** By the number of a stem in the readings: its number among the terms, or -1. */
	readonly termOfStem: Int32Array;
	/** By `pairKey`: the number among the terms. */
	readonly termOfPair: ReadonlyMap<number, number>;
	readonly stems: number;
}

/** The key of a pair of stems by their numbers among the terms. */
export function pairKey(first: number, second: number, stems: number): number {
	return first * stems + second;
}

/**
 * Chooses the terms: the stems that most papers have, and of the pairs of these the ones that stand
 * together most beyond chance, by how often times the logarithm of how much more often than chance.
 */
export function chooseVocabulary(readings: Readings, limits: VocabularyLimits): Vocabulary {
	const stems = commonest(countStems(readings), readings, limits);
	const termOfStem = new Int32Array(readings.stems.length).fill(-1);
	stems.forEach(({ number }, index) => (termOfStem[number] = index));
	const pairs = closest(countPairs(readings, termOfStem, stems.length), stems, readings, limits);
	return {
		terms: [...stems, ...pairs].map(({ text, papers }) => ({ text, papers })),
		termOfStem,
		termOfPair: new Map(pairs.map(({ key }, index) => [key, stems.length + index])),
		stems: stems.length,
	};
}

interface CountedStem extends Term {
	readonly number: number;
}

function countStems({ stems, words, titles }: Readings): Int32Array {
	const counts = new Int32Array(stems.length);
	const seenIn = new Int32Array(stems.length).fill(-1);
	for (let paper = 0; paper + 1 < titles.length; paper++) {
		for (let at = titles[paper] ?? 0; at < (titles[paper + 1] ?? 0); at++) {
			const stem = (words[at] ?? 0) >> 1;
			if (seenIn[stem] !== paper) {
				seenIn[stem] = paper;
				counts[stem] = (counts[stem] ?? 0) + 1;
			}
		}
	}
	return counts;
}

function commonest(
	counts: Int32Array,
	{ stems }: Readings,
	{ leastPapers, mostStems }: VocabularyLimits,
): readonly CountedStem[] {
	const counted = stems.map((text, number) => ({ text, number, papers: counts[number] ?? 0 }));
	return counted
		.filter(({ papers }) => papers >= leastPapers)
		.sort((a, b) => b.papers - a.papers || (a.text < b.text ? -1 : 1))
		.slice(0, mostStems);
}

/** The keys of all pairs, ascending, each as often as papers have it. */
function countPairs(
	{ words, titles, abstracts }: Readings,
	termOfStem: Int32Array,
	stems: number,
): Int32Array {
	const keys = new GrowingNumbers();
	for (let paper = 0; paper + 1 < titles.length; paper++) {
		const ofPaper = new Set<number>();
		const end = titles[paper + 1] ?? 0;
		for (let at = (titles[paper] ?? 0) + 1; at < end; at++) {
			const joins = ((words[at] ?? 0) & 1) === 1 && at !== abstracts[paper];
			const first = termOfStem[(words[at - 1] ?? 0) >> 1] ?? -1;
			const second = termOfStem[(words[at] ?? 0) >> 1] ?? -1;
			if (joins && first >= 0 && second >= 0) {
				ofPaper.add(pairKey(first, second, stems));
			}
		}
		ofPaper.forEach(key => keys.push(key));
	}
	return keys.view().sort();
}

interface CountedPair extends Term {
	readonly key: number;
	readonly closeness: number;
}

function closest(
	keys: Int32Array,
	stems: readonly CountedStem[],
	{ words }: Readings,
	{ leastPapers, mostPairs }: VocabularyLimits,
): readonly CountedPair[] {
	const pairs: CountedPair[] = [];
	for (let at = 0; at < keys.length;) {
		const key = keys[at] ?? 0;
		let end = at + 1;
		while (end < keys.length && keys[end] === key) {
			end++;
		}
		const papers = end - at;
		at = end;
		const first = stems[Math.floor(key / stems.length)];
		const second = stems[key % stems.length];
		if (papers >= leastPapers && first && second) {
			// So many times two words would meet if all were strewn at random.
			const byChance = (first.papers * second.papers) / words.length;
			const closeness = papers * ln(papers / byChance);
			if (closeness > 0) {
				pairs.push({ key, text: `${first.text} ${second.text}`, papers, closeness });
			}
		}
	}
	return pairs
		.sort((a, b) => b.closeness - a.closeness || (a.text < b.text ? -1 : 1))
		.slice(0, mostPairs);
}
