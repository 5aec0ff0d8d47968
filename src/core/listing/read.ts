import { decodeText, looksBinary } from './decode';
import type { Listing } from './listing';
import { parseListing } from './parse';
import { describeUnknown } from './unknown';

/** What a file is: a listing, or the reason why it is none, as a sentence to show. */
export type ReadListing =
	| { readonly text: string; readonly listing: Listing; readonly reason?: undefined }
	| { readonly text: string; readonly listing?: undefined; readonly reason: string };

/**
 * Reads the bytes of a file as a listing.
 *
 * @param name its file name; gives the year of the page where it holds one
 */
export function readListing(bytes: Uint8Array, name: string): ReadListing {
	const text = decodeText(bytes);
	const listing = looksBinary(bytes) ? undefined : parseListing(text, name);
	return listing ? { text, listing } : { text, reason: describeUnknown(text) };
}
