import { ListingShelf } from '../core/engine/listingShelf';
import { searchListings } from '../core/engine/searchListings';
import { formatFound, toFoundReport } from '../core/engine/searchReport';
import { filesOf, takeListing } from './takeListing';

/** Searches listings, as one library. @returns the exit code */
export async function search(
	query: string,
	paths: readonly string[],
	limit: number,
	json: boolean,
): Promise<number> {
	const listings = new ListingShelf();
	for (const file of await filesOf(paths)) {
		await takeListing(file, listings);
	}
	if (listings.all.length === 0) {
		return 1;
	}
	const found = await searchListings(listings, query, limit);
	if (found.length === 0) {
		process.stderr.write('papers: nothing found\n');
	}
	process.stdout.write(
		json ? `${JSON.stringify(found.map(toFoundReport), null, 2)}\n` : formatFound(found),
	);
	return 0;
}
