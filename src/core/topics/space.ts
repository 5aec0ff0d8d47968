import type { Profile } from './profile';

/** A paper as weights of terms; its length is 1, or 0 where it has no known terms. */
export interface Vector {
	/** Stem numbers. */
	readonly terms: readonly number[];
	/** For each term its place in a direction. */
	readonly places: readonly number[];
	readonly weights: Float32Array;
}

/** Terms that no table knows are taken for as rare as one paper in this many, as a logarithm. */
const unknownRarity = 9;

/** How much each term tells: rare among all papers, and neither everywhere nor only once here. */
export class Space {
	/** How many numbers a direction has. */
	readonly width: number;
	private readonly weights = new Map<number, { readonly place: number; readonly weight: number }>();

	constructor(profiles: readonly Profile[], rarity: ReadonlyMap<number, number>) {
		const papers = new Map<number, number>();
		for (const { terms } of profiles) {
			for (const term of terms.keys()) {
				papers.set(term, (papers.get(term) ?? 0) + 1);
			}
		}
		for (const [term, having] of papers) {
			if (having > 1) {
				const here = Math.log((profiles.length + 1) / having);
				const weight = Math.sqrt(here * (rarity.get(term) ?? unknownRarity));
				this.weights.set(term, { place: this.weights.size, weight });
			}
		}
		this.width = this.weights.size;
	}

	/** Places a paper. */
	place(profile: Profile): Vector {
		const terms: number[] = [];
		const places: number[] = [];
		const weights: number[] = [];
		for (const [term, use] of profile.terms) {
			const known = this.weights.get(term);
			if (known) {
				terms.push(term);
				places.push(known.place);
				weights.push(known.weight * (1 + Math.log(use.times)));
			}
		}
		const length = Math.hypot(...weights);
		return { terms, places, weights: Float32Array.from(weights, weight => weight / (length || 1)) };
	}
}

/** How near a paper is to a direction of length 1. */
export function nearness(vector: Vector, direction: Float32Array): number {
	let sum = 0;
	for (let i = 0; i < vector.places.length; i++) {
		sum += (vector.weights[i] ?? 0) * (direction[vector.places[i] ?? 0] ?? 0);
	}
	return sum;
}

/** Adds a share of a paper to a sum. */
export function addTo(sum: Float32Array, vector: Vector, share: number): void {
	for (let i = 0; i < vector.places.length; i++) {
		const place = vector.places[i] ?? 0;
		sum[place] = (sum[place] ?? 0) + share * (vector.weights[i] ?? 0);
	}
}

/** Scales to a length of 1, in place. */
export function normalise(sum: Float32Array): Float32Array {
	let squares = 0;
	for (const value of sum) {
		squares += value * value;
	}
	const length = Math.sqrt(squares) || 1;
	for (let i = 0; i < sum.length; i++) {
		sum[i] = (sum[i] ?? 0) / length;
	}
	return sum;
}
