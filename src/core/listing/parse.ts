import type { FormReader } from './form';
import { formReaders } from './forms';
import type { Listing } from './listing';
import { Source } from './source';

/**
 * Parses a listing of any form that is understood.
 *
 * @param text the whole listing, decoded, line ends as they came
 * @param name its file name; gives the year of the page where it holds one (`2026-04-22-….txt`)
 * @returns `undefined` where the text is in none of the forms
 */
export function parseListing(text: string, name: string): Listing | undefined {
	const source = new Source(text, name);
	for (const { looksLike, parse } of formReaders) {
		const listing = looksLike(source) ? parse(source) : undefined;
		if (listing) {
			return listing;
		}
	}
	return undefined;
}

/** The form a text seems to have, by a first look that costs little. */
export function guessForm(text: string): FormReader | undefined {
	const source = new Source(text, '');
	return formReaders.find(({ looksLike }) => looksLike(source));
}
