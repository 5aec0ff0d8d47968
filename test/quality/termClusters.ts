import { stemOf } from '../../src/core/topics/stem';
import { stopWords } from '../../src/core/topics/stopWords';
import type { TopicPaper } from '../../src/core/topics/topic';

type Vector = ReadonlyMap<string, number>;

const rounds = 15;

/** The peer of our grouping: k-means over plain TF-IDF of title and abstract; a group a paper. */
export function clusterByTerms(papers: readonly TopicPaper[], groups: number): readonly number[] {
	const vectors = toVectors(papers);
	let centres = spread(vectors, groups);
	let assigned: readonly number[] = [];
	for (let round = 0; round < rounds; round++) {
		assigned = vectors.map(vector => nearest(vector, centres));
		centres = centres.map((centre, group) => {
			const own = vectors.filter((_, i) => assigned[i] === group);
			return own.length > 0 ? middle(own) : centre;
		});
	}
	return assigned;
}

function toVectors(papers: readonly TopicPaper[]): readonly Vector[] {
	const counts = papers.map(({ title, abstract }) => {
		const terms = new Map<string, number>();
		for (const word of `${title} ${title} ${abstract}`.toLowerCase().match(/\p{L}{2,}/gu) ?? []) {
			if (!stopWords.has(word)) {
				terms.set(stemOf(word), (terms.get(stemOf(word)) ?? 0) + 1);
			}
		}
		return terms;
	});
	const having = new Map<string, number>();
	for (const term of counts.flatMap(terms => [...terms.keys()])) {
		having.set(term, (having.get(term) ?? 0) + 1);
	}
	return counts.map(terms =>
		normalise(
			[...terms].map(([term, count]) => {
				const rare = Math.log(papers.length / (having.get(term) ?? 1));
				return [term, (1 + Math.log(count)) * rare] as const;
			}),
		),
	);
}

/** Starts far apart: each next centre is the paper least like those before it. */
function spread(vectors: readonly Vector[], groups: number): readonly Vector[] {
	const [first] = vectors;
	const centres = first ? [first] : [];
	while (centres.length < Math.min(groups, vectors.length)) {
		const far = [...vectors].sort((a, b) => closest(a, centres) - closest(b, centres))[0];
		centres.push(far!);
	}
	return centres;
}

function closest(vector: Vector, centres: readonly Vector[]): number {
	return Math.max(...centres.map(centre => product(vector, centre)));
}

function nearest(vector: Vector, centres: readonly Vector[]): number {
	const near = centres.map(centre => product(vector, centre));
	return near.indexOf(Math.max(...near));
}

function product(one: Vector, other: Vector): number {
	let sum = 0;
	for (const [term, weight] of one) {
		sum += weight * (other.get(term) ?? 0);
	}
	return sum;
}

function middle(vectors: readonly Vector[]): Vector {
	const sum = new Map<string, number>();
	for (const [term, weight] of vectors.flatMap(vector => [...vector])) {
		sum.set(term, (sum.get(term) ?? 0) + weight);
	}
	return normalise([...sum]);
}

function normalise(weights: readonly (readonly [string, number])[]): Vector {
	const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
	return new Map(weights.map(([term, weight]) => [term, weight / length]));
}
