import { toLengthOne } from '../model/toLengthOne';
import { fewPapers } from './candidates';
import { directionOf, type Seed } from './seed';
import { addTo, nearness } from './places';

/** A topic as papers are measured against it. */
export interface Pattern {
	/** Number of the concept that names it. */
	readonly concept: number;
	/** What a mention of its name outside of a title counts, 0 to 1. */
	readonly mention: number;
	readonly direction: Float32Array;
	/** Where the papers lie that have its name: what belongs to it for other reasons is near to them. */
	readonly anchor: Float32Array;
	/** How far its papers lie from its direction, mostly: what is far from a narrow topic is near a broad one. */
	readonly spread: number;
}

/** What a paper that has the name of a topic is the nearer to it for. */
export const byName = 0.35;

const rounds = 8;
/** After so many rounds it is clear which topics nobody belongs to. */
const roundsToJudge = 5;
const anchorShare = 0.4;
const usualSpread = 0.6;
/** A spread is told by few papers: it counts as if so many usual ones were among them. */
const usualPapers = 2;
const leastSpread = 0.15;
const narrowness = 0.5;

interface Settling {
	readonly seed: Seed;
	readonly anchor: Float32Array;
	readonly pattern: Pattern;
}

/**
 * Moves each topic towards the papers that belong to it most, its name still holding it: spherical
 * k-means with anchored centres, where each has a width of its own. Topics that hardly any paper
 * belongs to most are dissolved.
 *
 * @param places smoothed
 * @param placeOfName where a name itself lies among them
 */
export function* settle(
	seeds: readonly Seed[],
	places: readonly Float32Array[],
	placeOfName: (name: string) => Float32Array,
): Generator<void, { readonly seeds: readonly Seed[]; readonly patterns: readonly Pattern[] }> {
	let topics: readonly Settling[] = seeds.map(seed => {
		const anchor = directionOf(seed.candidate, places, placeOfName(seed.candidate.concept.name));
		return { seed, anchor, pattern: patternOf(seed, anchor, anchor, places) };
	});
	const fewest = places.length < fewPapers ? 1 : 2;
	for (let round = 1; round <= rounds; round++) {
		const sums = topics.map(({ anchor }) => new Float32Array(anchor.length));
		const sizes = topics.map(() => 0);
		for (const [index, place] of places.entries()) {
			const topic = bestOf(topics, place, index);
			const sum = sums[topic];
			if (sum) {
				addTo(sum, place, 1);
				sizes[topic] = (sizes[topic] ?? 0) + 1;
			}
		}
		yield;
		const isJudged = round === roundsToJudge || round === roundsToJudge + 1;
		if (isJudged && sizes.some(size => size < fewest)) {
			topics = topics.filter((_, topic) => (sizes[topic] ?? 0) >= fewest);
			continue;
		}
		topics = topics.map(({ seed, anchor }, topic) => {
			const centre = toLengthOne(sums[topic] ?? anchor).map(
				(value, i) => (1 - anchorShare) * value + anchorShare * (anchor[i] ?? 0),
			);
			return { seed, anchor, pattern: patternOf(seed, toLengthOne(centre), anchor, places) };
		});
	}
	return {
		seeds: topics.map(({ seed }) => seed),
		patterns: topics.map(({ pattern }) => pattern),
	};
}

/** How well a place fits a topic, comparable over topics; about 1 at its middle. */
export function fitOf({ direction, spread }: Pattern, place: Float32Array): number {
	const far = 1 - nearness(place, direction);
	return 1 - usualSpread * (far / spread + narrowness * Math.log(spread));
}

function bestOf(topics: readonly Settling[], place: Float32Array, index: number): number {
	let best = -1;
	let most = -Infinity;
	for (const [topic, { seed, pattern }] of topics.entries()) {
		const score = fitOf(pattern, place) + byName * (seed.candidate.papers.get(index) ?? 0);
		if (score > most) {
			most = score;
			best = topic;
		}
	}
	return best;
}

function patternOf(
	{ candidate }: Seed,
	direction: Float32Array,
	anchor: Float32Array,
	places: readonly Float32Array[],
): Pattern {
	let weight = usualPapers;
	let far = usualPapers * usualSpread;
	for (const [index, strength] of candidate.papers) {
		far += strength * (1 - nearness(places[index] ?? direction, direction));
		weight += strength;
	}
	return {
		concept: candidate.concept.number,
		mention: candidate.mention,
		direction,
		anchor,
		spread: Math.max(leastSpread, far / weight),
	};
}
