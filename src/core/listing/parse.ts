import { looksLikeHfText, parseHfText } from './hf/text';
import { type Listing, type ListingForm, listingForms } from './listing';

/** How one form is told from others and read. */
interface Reader {
	/** A cheap look at the content, which may take another text for one of this form. */
	readonly looksLike: (text: string) => boolean;
	/** `undefined` where the first look was wrong. */
	readonly parse: (text: string, name: string) => Listing | undefined;
}

const readers: Readonly<Record<ListingForm, Reader>> = {
	'hf-text': { looksLike: looksLikeHfText, parse: parseHfText },
};

/**
 * Parses a listing of any form that is understood.
 *
 * @param text the whole listing, decoded, line ends as they came
 * @param name its file name; gives the year of the page where it holds one (`2026-04-22-….txt`)
 * @returns `undefined` where the text is in none of the forms
 */
export function parseListing(text: string, name: string): Listing | undefined {
	for (const form of listingForms) {
		const { looksLike, parse } = readers[form];
		const listing = looksLike(text) ? parse(text, name) : undefined;
		if (listing) {
			return listing;
		}
	}
	return undefined;
}

/** The form a text seems to have, by a first look that costs little. */
export function guessForm(text: string): ListingForm | undefined {
	return listingForms.find(form => readers[form].looksLike(text));
}
