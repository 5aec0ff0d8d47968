import type { Candidate } from '../../src/core/topics/candidates';
import type { Seed } from '../../src/core/topics/seed';

/** A name that papers have in their titles, by their index, or as strongly as is said. */
export function candidateOf(
	number: number,
	name: string,
	papers: readonly number[] | ReadonlyMap<number, number>,
	change: { readonly quality?: number; readonly stems?: readonly number[] } = {},
): Candidate {
	const strengths: ReadonlyMap<number, number> = isList(papers)
		? new Map(papers.map(index => [index, 1]))
		: papers;
	const { quality = 0.5, stems = [2 * number, 2 * number + 1] } = change;
	return {
		concept: { number, name, weight: 0.8, share: 0.001, stems },
		papers: strengths,
		mention: 1,
		total: [...strengths.values()].reduce((sum, strength) => sum + strength, 0),
		quality,
	};
}

/** A place near one of so many axes, the papers of an axis apart by a little. */
export function placeNear(axis: number, index: number, axes = 6): Float32Array {
	const place = new Float32Array(axes);
	place[axis] = 1;
	place[(axis + 1 + (index % (axes - 1))) % axes] = 0.3;
	const length = Math.hypot(...place);
	return place.map(value => value / length);
}

/** The names of seeds. */
export function seedNames(seeds: readonly Seed[]): readonly string[] {
	return seeds.map(({ candidate }) => candidate.concept.name);
}

function isList(
	papers: readonly number[] | ReadonlyMap<number, number>,
): papers is readonly number[] {
	return Array.isArray(papers);
}
