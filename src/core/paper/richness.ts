import { formatAuthors } from './authors';
import type { Author } from './paper';
import { turnOfYear } from './year';

/**
 * Which of two values of a fact tells more: above 0 where the first does, 0 where both tell the
 * same. Each is a total order of what it looks at, so the richest of many does not depend on the
 * order in which they are compared.
 */
export type Richness<Value> = (a: Value, b: Value) => number;

/** Texts that were not cut off, then the longer one. */
export const richerText: Richness<string> = (a, b) =>
	Number(isCutOff(b)) - Number(isCutOff(a)) || a.length - b.length || compare(a, b);

/** Titles that were neither cut off nor put in capitals, then the longer one. */
export const richerTitle: Richness<string> = (a, b) =>
	Number(isShouted(b)) - Number(isShouted(a)) || richerText(a, b);

/** More authors, then the more fully written ones. */
export const richerAuthors: Richness<readonly Author[]> = (a, b) => {
	const [left, right] = [formatAuthors(a), formatAuthors(b)];
	return a.length - b.length || familyNames(a) - familyNames(b) || richerText(left, right);
};

/** Where a paper lies before it is published, as sources name it. */
const preprintServer = /\b(?:arxiv|corr|biorxiv|medrxiv|chemrxiv|ssrn|preprints?|openreview)\b/i;

/** Whether a venue is where papers lie before they are published: `CoRR`, `arXiv preprint`. */
export function isPreprintVenue(venue: string | undefined): boolean {
	return venue !== undefined && preprintServer.test(venue);
}

/** Venues that are none of preprints, then the one that tells more. */
export const richerVenue: Richness<string> = (a, b) =>
	Number(isPreprintVenue(b)) - Number(isPreprintVenue(a)) || richerText(a, b);

/** The larger number: counts of comments and authors only grow. */
export const richerNumber: Richness<number> = (a, b) => a - b;

/** A date with what is known about it. */
export interface DateSeen {
	readonly date: string;
	readonly local: boolean;
}

/**
 * The more precise date, then one that does not depend on the reader's time zone, then the
 * earlier one: a paper is as old as its preprint. A date that may be of the neighbouring year
 * tells less than any other, however precise.
 */
export const richerDate: Richness<DateSeen> = (a, b) =>
	Number(isSure(a)) - Number(isSure(b)) ||
	a.date.length - b.date.length ||
	Number(b.local) - Number(a.local) ||
	compare(b.date, a.date);

/** The more precise date of those on which it appeared, then the earlier one. */
export const richerPublished: Richness<string> = (a, b) => a.length - b.length || compare(b, a);

function isSure({ date, local }: DateSeen): boolean {
	return turnOfYear(date, local) === undefined;
}

function isCutOff(text: string): boolean {
	return /(?:…|\.\.\.)\s*$/.test(text.slice(-8));
}

function isShouted(title: string): boolean {
	return title.length > 12 && title === title.toUpperCase() && title !== title.toLowerCase();
}

/** How many names are split into their parts. */
function familyNames(authors: readonly Author[]): number {
	return authors.filter(({ family }) => family !== undefined).length;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
