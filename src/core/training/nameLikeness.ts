import type { LearntPhrase } from '../model/learntTables';
import { ln } from './exactMath';

const several = 0.21;
const inTitles = 0.42;
const perOctave = 0.055;
const least = 0.35;

/**
 * How much a phrase looks like a name, 0 to 1, in hundredths: names stand in titles more than
 * other phrases do, have several words, and are given as keywords.
 */
export function nameLikeness(
	words: number,
	{ titles, abstracts, keywords }: Omit<LearntPhrase, 'stems' | 'written' | 'nameLike'>,
): number {
	const share = titles / Math.max(1, titles + abstracts);
	const octaves = ln(1 + keywords) / Math.LN2;
	const sum = least + inTitles * share + (words > 1 ? several : 0) + perOctave * octaves;
	return Math.round(100 * Math.min(1, sum)) / 100;
}
