import type { Listing } from './listing';

/**
 * Parses a listing of any form that is understood.
 *
 * @param text the whole listing, decoded, line ends as they came
 * @param name its file name; gives the year of the page where it holds one (`2026-04-22-….txt`)
 * @returns `undefined` where the text is in none of the forms
 */
export declare function parseListing(text: string, name: string): Listing | undefined;
