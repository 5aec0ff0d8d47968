import type { Profile } from './profile';

/**
 * How much each term tells some papers apart, by stem number: how rare it is among all papers and
 * among these, as the geometric mean. A term of one paper alone tells nothing.
 *
 * @param rarity how rare a term is among all papers, as a logarithm
 */
export function weighTerms(
	profiles: readonly Profile[],
	rarity: (stem: number) => number,
): ReadonlyMap<number, number> {
	const papers = new Map<number, number>();
	for (const { terms } of profiles) {
		for (const term of terms.keys()) {
			papers.set(term, (papers.get(term) ?? 0) + 1);
		}
	}
	const weights = new Map<number, number>();
	for (const [term, having] of papers) {
		if (having > 1) {
			const here = Math.log((profiles.length + 1) / having);
			weights.set(term, Math.sqrt(Math.max(0, here * rarity(term))));
		}
	}
	return weights;
}
