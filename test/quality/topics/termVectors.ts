import { stemOf } from '../../../src/core/words/stem';
import { stopWords } from '../../../src/core/words/stopWords';
import type { TopicPaper } from '../../../src/core/topics/topic';
import type { Space, Vector } from './vectors';

const wordPattern = /\p{L}{2,}/gu;
/** The same papers are grouped in many ways. */
const read = new WeakMap<TopicPaper, ReadonlyMap<string, number>>();

/** Plain TF-IDF of title (counted twice) and abstract: stems without stop words. */
export function toTermVectors(papers: readonly TopicPaper[]): Space {
	const numbers = new Map<string, number>();
	const having: number[] = [];
	const counted = papers.map(paper => {
		const counts = new Map<number, number>();
		for (const [stem, count] of stemsOf(paper)) {
			const number = numbers.get(stem) ?? numbers.size;
			numbers.set(stem, number);
			counts.set(number, count);
		}
		for (const number of counts.keys()) {
			having[number] = (having[number] ?? 0) + 1;
		}
		return counts;
	});
	const vectors = counted.map(counts => {
		const sorted = [...counts].sort(([a], [b]) => a - b);
		const weights = sorted.map(
			([number, count]) => (1 + Math.log(count)) * Math.log(papers.length / having[number]!),
		);
		return toVector(
			sorted.map(([number]) => number),
			weights,
		);
	});
	return { vectors, width: numbers.size };
}

function stemsOf(paper: TopicPaper): ReadonlyMap<string, number> {
	const known = read.get(paper);
	if (known) {
		return known;
	}
	const { title, abstract } = paper;
	const counts = new Map<string, number>();
	for (const word of `${title} ${title} ${abstract}`.toLowerCase().match(wordPattern) ?? []) {
		if (!stopWords.has(word)) {
			const stem = stemOf(word);
			counts.set(stem, (counts.get(stem) ?? 0) + 1);
		}
	}
	read.set(paper, counts);
	return counts;
}

function toVector(terms: readonly number[], weights: readonly number[]): Vector {
	const length = Math.hypot(...weights) || 1;
	return {
		terms: Int32Array.from(terms),
		weights: Float32Array.from(weights, weight => weight / length),
	};
}
