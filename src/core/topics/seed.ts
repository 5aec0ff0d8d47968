import { toLengthOne } from '../model/toLengthOne';
import type { Candidate } from './candidates';
import { addTo, nearness } from './places';

/** A candidate with where its papers lie. */
export interface Seed {
	readonly candidate: Candidate;
	readonly direction: Float32Array;
	/** How well the name explains each paper, 0 to 1; by index. */
	readonly explains: Float32Array;
	/** How good a name it is, less where its papers have little in common, or all papers are about it. */
	readonly quality: number;
}

/** What is known of a name itself. */
export interface NamePlace {
	/** Where it lies. */
	readonly place: Float32Array;
	/** How near all papers are to it: what all of them are about tells none apart. */
	readonly subject: number;
}

/** Papers so little alike have nothing in common but the name. */
const leastWithin = 0.1;
/** What is taken for a paper alone. */
const usualWithin = 0.5;
const nameShare = 0.3;
/** How much of a paper may be explained by likeness alone, from how much on. */
const byLikeness = 0.5;
const notAlike = 0.25;
/** How much of what a name explains is that the paper has it; the rest is likeness. */
const byName = 0.6;
/** So near to all papers a name may be; more where its own papers hold together: *Reward models*. */
const subjectAllowed = 0.15;
const allowedByHolding = 0.4;
const subjectWeight = 3.5;
const least = 0.05;

/** A candidate as a seed, unless its papers have nothing in common but the name. */
export function toSeed(
	candidate: Candidate,
	places: readonly Float32Array[],
	{ place, subject }: NamePlace,
): Seed | undefined {
	const direction = directionOf(candidate, places, place);
	const within = nearnessWithin(candidate, places);
	if (candidate.papers.size > 1 && within < leastWithin) {
		return undefined;
	}
	const explains = Float32Array.from(places, one => {
		const likeness = (nearness(one, direction) - notAlike) / (1 - notAlike);
		return byLikeness * Math.max(0, likeness);
	});
	for (const [index, strength] of candidate.papers) {
		const near = Math.max(0, nearness(places[index] ?? direction, direction));
		explains[index] = Math.max(explains[index] ?? 0, byName * strength + (1 - byName) * near);
	}
	const isSubject = Math.max(0, subject - subjectAllowed - allowedByHolding * within);
	const apart = Math.max(least, 1 - subjectWeight * isSubject);
	const quality = candidate.quality * apart * Math.max(least, within) ** 0.5;
	return { candidate, direction, explains, quality };
}

/** Where the papers of a name lie, its own place counting as some of them. */
export function directionOf(
	{ papers }: Candidate,
	places: readonly Float32Array[],
	name: Float32Array,
): Float32Array {
	const sum = toLengthOne(sumOf(papers, places, name.length));
	return toLengthOne(sum.map((value, i) => (1 - nameShare) * value + nameShare * (name[i] ?? 0)));
}

/** How near the papers of a name are to each other: each to the others, or one alone would look perfect. */
function nearnessWithin({ papers }: Candidate, places: readonly Float32Array[]): number {
	if (papers.size < 2) {
		return usualWithin;
	}
	const sum = sumOf(papers, places, places[0]?.length ?? 0);
	let near = 0;
	let weight = 0;
	for (const [index, strength] of papers) {
		const place = places[index];
		if (place) {
			const others = Float32Array.from(sum);
			addTo(others, place, -strength);
			near += strength * nearness(place, toLengthOne(others));
			weight += strength;
		}
	}
	return weight > 0 ? near / weight : 0;
}

function sumOf(
	papers: ReadonlyMap<number, number>,
	places: readonly Float32Array[],
	width: number,
): Float32Array {
	const sum = new Float32Array(width);
	for (const [index, strength] of papers) {
		const place = places[index];
		if (place) {
			addTo(sum, place, strength);
		}
	}
	return sum;
}
