import { yearOf } from './date';
import { type PublicId, splitPublicId } from './ids';
import type { PaperFacts } from './paper';

/** The first and the last year a paper may be of; mostly the same one. */
export type Years = readonly [first: number, last: number];

/**
 * The years in which a source may have dated a paper: two where the date was shown in the reader's
 * time zone at the turn of the year, that of the arXiv id where there is no date.
 */
export function yearsOf({
	date,
	dateIsLocal,
	ids,
}: Pick<PaperFacts, 'date' | 'dateIsLocal' | 'ids'>): Years | undefined {
	if (date === undefined) {
		return yearsOfIds(ids);
	}
	const year = yearOf(date);
	switch (turnOfYear(date, dateIsLocal)) {
		case 'end':
			return [year, year + 1];
		case 'start':
			return [year - 1, year];
		case undefined:
			return [year, year];
	}
}

/** Whether a date may belong to the neighbouring year, being shown in an unknown time zone. */
export function turnOfYear(
	date: string,
	dateIsLocal: boolean | undefined,
): 'start' | 'end' | undefined {
	if (dateIsLocal !== true) {
		return undefined;
	}
	return date.endsWith('-12-31') ? 'end' : date.endsWith('-01-01') ? 'start' : undefined;
}

/** All years of either, with those between. */
export function joinYears(a: Years | undefined, b: Years | undefined): Years | undefined {
	if (a === undefined || b === undefined) {
		return a ?? b;
	}
	return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** How many years lie between the nearest of both; 0 where they have one in common. */
export function yearsApart(a: Years, b: Years): number {
	return Math.max(0, a[0] - b[1], b[0] - a[1]);
}

/** arXiv ids tell when a paper was sent in: `2602.03647` in 2026, `astro-ph/9204001` in 1992. */
function yearsOfIds(ids: readonly PublicId[]): Years | undefined {
	for (const id of ids) {
		const [kind, bare] = splitPublicId(id);
		const digits = kind === 'arxiv' ? /(?:^|\/)(\d{2})\d{2}/.exec(bare)?.[1] : undefined;
		if (digits !== undefined) {
			const year = Number(digits) + (Number(digits) > 90 ? 1900 : 2000);
			return [year, year];
		}
	}
	return undefined;
}
