import { type Byline, compareBylines } from './byline';
import { type TitleKind, titleKind } from './titleKind';
import { type Years, yearsApart } from './year';

/** What is known of something that shares a title with something else. */
export interface Namesake {
	/** Whether it has an arXiv id. */
	readonly arxiv: boolean;
	readonly hasIds: boolean;
	readonly years: Years | undefined;
	/** Its authors as each source names them; empty where none does. */
	readonly bylines: readonly Byline[];
}

/** A title of so many letters and digits is hardly ever given to two papers. */
const longTitle = 40;

/** How many years a paper with such a title may be on its way where nobody knows its authors. */
const longWay = 3;

/**
 * Whether two things of one title may be one paper.
 *
 * Mostly their years are no more than one apart, a little more where the title is long, and half
 * of the authors of the one are among those of the other, as far as both are known. However many
 * years lie between them, they are one where the authors agree from the first on: papers are put
 * on arXiv long after, or printed long after, they were written. Titles that say little need
 * authors that agree, and what only stands around papers needs all else to be the same.
 *
 * @param title in the form of `titleKey`
 */
export function mayBeSame(
	a: Namesake,
	b: Namesake,
	title: string,
	kind: TitleKind = titleKind(title),
): boolean {
	if (a.arxiv && b.arxiv) {
		return false;
	}
	const years = a.years && b.years ? yearsApart(a.years, b.years) : undefined;
	const agreement = agreementOf(a.bylines, b.bylines);
	switch (kind) {
		case 'furniture':
			return !(a.hasIds && b.hasIds) && years === 0 && agreement === 'firm';
		case 'vague':
			return (years ?? 0) <= 1 && (agreement === 'firm' || agreement === 'loose');
		case 'telling': {
			const most = title.length >= longTitle ? longWay : 1;
			return agreement === 'firm' || (agreement !== 'none' && (years ?? 0) <= most);
		}
	}
}

/** Whether nothing in the authors of two things speaks against their being one paper. */
export function mayShareAuthors(a: readonly Byline[], b: readonly Byline[]): boolean {
	return agreementOf(a, b) !== 'none';
}

/** `unknown` where nobody can tell, as when one of them names no authors. */
type AuthorAgreement = 'firm' | 'loose' | 'none' | 'unknown';

/** The best of what any two bylines say: sources cut them off, and spell them as they like. */
function agreementOf(a: readonly Byline[], b: readonly Byline[]): AuthorAgreement {
	let best: AuthorAgreement = 'unknown';
	for (const left of a) {
		for (const right of b) {
			const agreement = compareBylines(left, right);
			if (agreement === undefined) {
				continue;
			}
			const { share, first, firm } = agreement;
			if (share < 0.5) {
				best = best === 'unknown' ? 'none' : best;
			} else if (first && firm) {
				return 'firm';
			} else {
				best = 'loose';
			}
		}
	}
	return best;
}
