import type { FieldMatch } from './fieldMatch';
import type { Term, Way } from './needs';

/** How well a way is answered by a text, and by what words of it. */
export interface WayMatch {
	/** Up to 1: all as written. */
	readonly weight: number;
	readonly count: number;
	readonly word: string;
}

/** How a text answers a way, if it does. */
export function matchWay(
	{ terms, adjacent, weight }: Way,
	field: FieldMatch,
): WayMatch | undefined {
	const all = terms.map(term => field.found.get(term));
	const [first] = all;
	if (!first || all.includes(undefined)) {
		return undefined;
	}
	const least = Math.min(...all.map(found => found?.weight ?? 0));
	const count = Math.min(...all.map(found => found?.count ?? 0));
	if (!adjacent) {
		const word = field.text.slice(first.best.start, first.best.end);
		return { weight: weight * least, count, word };
	}
	const run = findRun(terms, field);
	return run && { weight: weight * least, count: 1, word: field.text.slice(run.start, run.end) };
}

/** Where the terms follow each other. */
export function findRun(
	terms: readonly Term[],
	field: FieldMatch,
): { readonly start: number; readonly end: number } | undefined {
	const places = terms.map(
		term => new Map(field.found.get(term)?.places.map(place => [place.position, place])),
	);
	for (const first of places[0]?.values() ?? []) {
		const run = places.map((at, index) => at.get(first.position + index));
		const last = run.at(-1);
		if (last && !run.includes(undefined)) {
			return { start: first.start, end: last.end };
		}
	}
	return undefined;
}
