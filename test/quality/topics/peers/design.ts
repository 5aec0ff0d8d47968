import type { Grouping, TopicPaper } from '../../../../src/core/topics/topic';
import { type LearntTables, toLearntVectors } from '../learntVectors';
import { type Held, openPhrases, type Phrase, phrasesOf } from '../phraseTable';
import { tellingPhrases } from '../clusterNames';
import { countTopics } from '../topicCount';
import { highest, middleOf, nearness, similaritiesOf, type Space, type Vector } from '../vectors';

/** A phrase that papers have, with where those papers lie. */
interface Candidate {
	readonly phrase: Phrase;
	readonly having: ReadonlyMap<number, Held>;
	readonly centre: Float32Array;
	readonly quality: number;
}

const keywordsOnlyAbove = 300;
const mostCandidates = 400;
const tooCommon = 0.4;
const inAbstract = 0.5;
const alike = 0.95;
const byCosine = 0.9;
const neighbours = 5;
const anchor = 0.4;
const rounds = 8;
const floor = 0.12;
const nearlyAsClose = 0.9;
const sampleSize = 2_000;
const mostReasons = 12;

/**
 * Phrase-seeded clusters on learnt vectors: the design of the shared notes, as far as its seven
 * steps tell. Names of topics there were before go in first.
 */
export function groupBySeeds(
	papers: readonly TopicPaper[],
	tables: LearntTables,
	before: readonly string[] = [],
): Grouping {
	const table = openPhrases() ?? new Map();
	const space = toLearntVectors(papers, tables);
	const held = papers.map(paper => phrasesOf(paper, table));
	const step = Math.max(1, papers.length / sampleSize);
	const sample = papers
		.map((_, i) => i)
		.filter(i => Math.floor(i / step) !== Math.floor((i - 1) / step));
	const sampled = { vectors: sample.map(i => space.vectors[i]!), width: space.width };
	const candidates = findCandidates(
		sample.map(i => held[i]!),
		sampled,
		before,
	);
	const seeds = chooseSeeds(candidates, sampled.vectors, before);
	const centres = refine(seeds, sampled);
	return assign(papers, space.vectors, held, seeds, centres);
}

function findCandidates(
	held: readonly ReadonlyMap<Phrase, Held>[],
	{ vectors, width }: Space,
	before: readonly string[],
): readonly Candidate[] {
	const all = held.length;
	const having = new Map<Phrase, Map<number, Held>>();
	for (const [index, phrases] of held.entries()) {
		for (const [phrase, one] of phrases) {
			having.set(phrase, (having.get(phrase) ?? new Map<number, Held>()).set(index, one));
		}
	}
	return [...having]
		.filter(
			([phrase, { size }]) =>
				before.includes(phrase.name) ||
				(size > 1 && size <= tooCommon * all && (all <= keywordsOnlyAbove || phrase.asKeyword > 0)),
		)
		.map(([phrase, papers]) => {
			const lift = Math.sqrt(Math.max(0, Math.log(papers.size / all) + phrase.rarity));
			const keyword = 0.4 + 0.4 * Math.min(4, Math.log2(1 + phrase.asKeyword));
			const quality = phrase.nameLike * keyword * Math.max(0.05, lift);
			return { phrase, having: papers, quality };
		})
		.sort((a, b) => b.quality * weightOf(b.having) - a.quality * weightOf(a.having))
		.slice(0, mostCandidates)
		.map(one => ({
			...one,
			centre: middleOf(
				[...one.having.keys()].map(i => vectors[i]!),
				width,
			),
		}));
}

function weightOf(having: ReadonlyMap<number, Held>): number {
	return [...having.values()].reduce((sum, { inTitle }) => sum + (inTitle ? 1 : inAbstract), 0);
}

/** Facility location: each next name adds most to what the chosen ones explain. */
function chooseSeeds(
	candidates: readonly Candidate[],
	vectors: readonly Vector[],
	before: readonly string[],
): readonly Candidate[] {
	const explained = vectors.map(() => 0);
	const explains = new Map(candidates.map(one => [one, explanationsOf(one, vectors)]));
	const seeds: Candidate[] = [];
	const take = (seed: Candidate) => {
		seeds.push(seed);
		for (const [i, share] of explains.get(seed)!.entries()) {
			explained[i] = Math.max(explained[i]!, share);
		}
		for (const one of explains.keys()) {
			if (one === seed || product(one.centre, seed.centre) > alike) {
				explains.delete(one);
			}
		}
	};
	for (const name of before) {
		const known = [...explains.keys()].find(({ phrase }) => phrase.name === name);
		if (known) {
			take(known);
		}
	}
	while (seeds.length < countTopics(vectors.length)) {
		let best: Candidate | undefined;
		let most = 0;
		for (const [one, shares] of explains) {
			const gain =
				one.quality * shares.reduce((sum, share, i) => sum + Math.max(0, share - explained[i]!), 0);
			if (gain > most) {
				best = one;
				most = gain;
			}
		}
		if (!best) {
			break;
		}
		take(best);
	}
	return seeds;
}

function explanationsOf({ having, centre }: Candidate, vectors: readonly Vector[]): Float32Array {
	return Float32Array.from(vectors, (vector, i) => {
		const held = having.get(i);
		const literal = held ? (held.inTitle ? 1 : inAbstract) : 0;
		return Math.max(literal, byCosine * nearness(vector, centre));
	});
}

/** K-means on papers smoothed by their neighbours, each centre held by its name. */
function refine(seeds: readonly Candidate[], space: Space): readonly Float32Array[] {
	const { vectors, width } = space;
	const smooth = similaritiesOf(space).map((row, i) => {
		const near = highest(row, neighbours).map(j => vectors[j]!);
		return middleOf([vectors[i]!, middleVector(near, width)], width);
	});
	const papers = smooth.map(weights => toVector(weights));
	let centres = seeds.map(({ centre }) => centre);
	for (let round = 0; round < rounds; round++) {
		const sums: Vector[][] = seeds.map(() => []);
		for (const paper of papers) {
			const near = centres.map(centre => nearness(paper, centre));
			sums[near.indexOf(Math.max(...near))]?.push(paper);
		}
		centres = seeds.map(({ centre }, i) => {
			const own = middleOf(sums[i]!, width);
			const mixed = own.map((value, at) => (1 - anchor) * value + anchor * centre[at]!);
			return middleOf([toVector(mixed)], width);
		});
	}
	return centres;
}

/** The main topic of a paper is the nearest; topics that are this of too few papers dissolve. */
function assign(
	papers: readonly TopicPaper[],
	vectors: readonly Vector[],
	held: readonly ReadonlyMap<Phrase, Held>[],
	seeds: readonly Candidate[],
	centres: readonly Float32Array[],
): Grouping {
	const near = vectors.map(vector => centres.map(centre => nearness(vector, centre)));
	const alive = seeds.map(() => true);
	const mainOf = (i: number) => {
		const closeness = near[i]!.map((value, at) => (alive[at] ? value : -Infinity));
		const most = Math.max(...closeness);
		return most >= floor ? closeness.indexOf(most) : -1;
	};
	const fewest = papers.length < 100 ? 2 : 3;
	let main = papers.map((_, i) => mainOf(i));
	for (;;) {
		const sizes = seeds.map((_, at) => main.filter(one => one === at).length);
		const least = Math.min(...sizes.filter((_, at) => alive[at]));
		if (least >= fewest) {
			break;
		}
		alive[sizes.findIndex((size, at) => alive[at] && size === least)] = false;
		main = papers.map((_, i) => mainOf(i));
	}
	const topics = seeds.flatMap(({ phrase }, at) => {
		const members = papers
			.map((_, i) => i)
			.filter(i => {
				const most = near[i]![main[i]!] ?? Infinity;
				return main[i] === at || held[i]!.has(phrase) || near[i]![at]! >= nearlyAsClose * most;
			})
			.sort(
				(a, b) => Number(main[b] === at) - Number(main[a] === at) || near[b]![at]! - near[a]![at]!,
			);
		return alive[at] ? [{ phrase, members }] : [];
	});
	const placed = new Set(topics.flatMap(({ members }) => members));
	return {
		topics: topics.map(({ phrase, members }) => {
			const telling = tellingPhrases(held, new Set(members)).slice(0, mostReasons);
			return {
				name: phrase.name,
				papers: members.map(i => ({
					id: papers[i]!.id,
					strength: near[i]![seeds.findIndex(seed => seed.phrase === phrase)]!,
					why: [phrase, ...telling].flatMap(one => held[i]!.get(one)?.written ?? []),
				})),
			};
		}),
		other: papers.flatMap(({ id }, i) => (placed.has(i) ? [] : [id])),
	};
}

function toVector(weights: Float32Array): Vector {
	return { terms: Int32Array.from(weights, (_, i) => i), weights };
}

function middleVector(vectors: readonly Vector[], width: number): Vector {
	return toVector(middleOf(vectors, width));
}

function product(one: Float32Array, other: Float32Array): number {
	return one.reduce((sum, value, i) => sum + value * other[i]!, 0);
}
