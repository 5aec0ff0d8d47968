import { type Candidate, contains, fewPapers, total } from './candidates';
import { addTo, nearness, normalise, type Space, type Vector } from './space';

/** A name chosen for a topic, with where its papers lie. */
export interface Seed {
	readonly candidate: Candidate;
	readonly direction: Float32Array;
	/** How well the name explains each paper, 0 to 1; by index. */
	readonly explains: Float32Array;
	/** How good a name it is, less where its papers have little in common but the name. */
	readonly quality: number;
}

const candidatesASlice = 16;
const topicsPerRoot = 1.9;
const mostTopics = 30;
/** A name is worth a topic if it adds so much: about one paper that nothing else explains. */
const leastGain = 0.3;
/** How much of a paper may be explained by likeness alone. */
const byLikeness = 0.6;
const secondTopic = 0.4;
/** Titles alone say too little to tell whether papers have something in common. */
const termsToJudge = 25;
const usualCoherence = 1.6;
const sameMeaning = 0.7;
const nearlyAlike = 0.92;
const sharedPapers = 0.55;

/**
 * Chooses the names that together explain the papers best: each next one is the one that adds most
 * to what those before it explain.
 */
export function* chooseNames(
	candidates: readonly Candidate[],
	vectors: readonly Vector[],
	space: Space,
): Generator<void, readonly Seed[]> {
	const all = vectors.length;
	const most = Math.min(mostTopics, Math.max(1, Math.round(topicsPerRoot * all ** 0.5)));
	let open: readonly Seed[] = [];
	for (const [index, candidate] of candidates.entries()) {
		open = [...open, seedOf(candidate, vectors, space)];
		if (index % candidatesASlice === 0) {
			yield;
		}
	}
	const first = new Float32Array(all);
	const second = new Float32Array(all);
	const chosen: Seed[] = [];
	while (chosen.length < most) {
		let best: Seed | undefined;
		let bestGain = leastGain * Math.min(1, all / fewPapers);
		for (const seed of open) {
			const gain = gainOf(seed, first, second);
			if (gain > bestGain) {
				best = seed;
				bestGain = gain;
			}
		}
		if (!best) {
			break;
		}
		const winner = mostExact(best, open);
		chosen.push(winner);
		for (let i = 0; i < all; i++) {
			const share = winner.explains[i] ?? 0;
			second[i] = Math.max(second[i] ?? 0, Math.min(first[i] ?? 0, share));
			first[i] = Math.max(first[i] ?? 0, share);
		}
		yield;
		open = open.filter(seed => seed !== winner && !alike(seed, winner));
	}
	return chosen;
}

/** *Group relative policy optimization* where nearly all that name *Policy optimization* mean that. */
function mostExact(best: Seed, open: readonly Seed[]): Seed {
	const needed = sameMeaning * total(best.candidate.papers);
	const longer = open.filter(
		({ candidate }) =>
			contains(candidate.concept.stems, best.candidate.concept.stems) &&
			candidate.concept.weight >= best.candidate.concept.weight - 0.2 &&
			total(candidate.papers) >= needed,
	);
	return longer.reduce(
		(most, seed) => (seed.quality > most.quality ? seed : most),
		longer[0] ?? best,
	);
}

/** A candidate with its place, unless its papers have nothing in common but the name. */
function seedOf(candidate: Candidate, vectors: readonly Vector[], space: Space): Seed {
	const sum = new Float32Array(space.width);
	const naming = [...candidate.papers].flatMap(([index, strength]) => {
		const vector = vectors[index];
		return vector ? [{ index, vector, strength }] : [];
	});
	for (const { vector, strength } of naming) {
		addTo(sum, vector, strength);
	}
	const squares = sum.reduce((all, value) => all + value * value, 0);
	const direction = normalise(sum);
	const length = Math.sqrt(squares);
	/** Each paper against the others, or one alone would look as coherent as can be. */
	const within = mean(
		naming.map(({ vector, strength }) => {
			const along = nearness(vector, direction) * length;
			const rest = Math.sqrt(Math.max(1e-9, squares - 2 * strength * along + strength ** 2));
			return (along - strength) / rest;
		}),
	);
	const near = vectors.map(vector => nearness(vector, direction));
	const others = mean(near.filter((_, index) => !candidate.papers.has(index)));
	const read = mean(naming.map(({ vector }) => vector.terms.length));
	const evidence = naming.length < 2 ? 0 : Math.min(1, read / termsToJudge);
	const coherence = (1 - evidence) * usualCoherence + (evidence * within) / Math.max(others, 0.01);
	const spread = Math.sqrt(
		mean(near.map((value, index) => (candidate.papers.has(index) ? 0 : (value - others) ** 2))),
	);
	const explains = new Float32Array(vectors.length);
	for (const [index, value] of near.entries()) {
		const likeness = (value - others - spread) / Math.max(0.03, within - others, 3 * spread);
		explains[index] = byLikeness * Math.min(1, Math.max(0, likeness));
	}
	for (const { index, strength } of naming) {
		explains[index] = Math.max(explains[index] ?? 0, strength);
	}
	const quality = candidate.quality * Math.min(1.2, Math.max(0.05, (coherence - 1) / 0.7));
	return { candidate, direction, explains, quality };
}

/** What a name adds: the first topic of a paper counts most, a second one a little. */
function gainOf(seed: Seed, first: Float32Array, second: Float32Array): number {
	let gain = 0;
	for (let i = 0; i < first.length; i++) {
		const share = seed.explains[i] ?? 0;
		const best = first[i] ?? 0;
		gain +=
			share > best
				? share - best + secondTopic * (best - (second[i] ?? 0))
				: secondTopic * Math.max(0, share - (second[i] ?? 0));
	}
	return seed.quality * gain;
}

/** Whether two names are about nearly the same papers. */
function alike(one: Seed, other: Seed): boolean {
	let both = 0;
	for (const index of one.candidate.papers.keys()) {
		both += other.candidate.papers.has(index) ? 1 : 0;
	}
	const smaller = Math.min(one.candidate.papers.size, other.candidate.papers.size);
	const larger = Math.max(one.candidate.papers.size, other.candidate.papers.size);
	if (both / larger > sharedPapers || (both === smaller && smaller / larger > 0.4)) {
		return true;
	}
	if (both === 0) {
		return false;
	}
	let near = 0;
	for (let i = 0; i < one.direction.length; i++) {
		near += (one.direction[i] ?? 0) * (other.direction[i] ?? 0);
	}
	return near > nearlyAlike;
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
