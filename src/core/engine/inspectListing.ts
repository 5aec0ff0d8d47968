import { decodeText } from '../listing/decode';
import { nameListing } from '../listing/name';
import type { Inspected } from '../protocol/worker';
import type { ListingShelf } from './listingShelf';

/**
 * What bytes are, before they are stored: which form they have, what to call them, and whether
 * they are there already.
 *
 * @param name as the user has it; empty for the clipboard
 * @param today `2026-11-23`
 */
export function inspectListing(
	name: string,
	bytes: Uint8Array,
	listings: ListingShelf,
	today: string,
): Inspected {
	const fileName = nameListing(decodeText(bytes), name === '' ? undefined : name, today);
	const { listing, reason } = listings.lookAt(bytes, fileName);
	const sameAs = listings.findSame(bytes);
	return {
		...(listing ? { form: listing.form } : { reason }),
		entries: listing?.entries.length ?? 0,
		fileName,
		...(sameAs === undefined ? {} : { sameAs }),
		bytes,
	};
}
