import { ListingShelf } from '../core/engine/listingShelf';
import { searchListings } from '../core/engine/searchListings';
import { formatFound, toFoundReport } from '../core/engine/searchReport';
import { bibliographyPath } from '../core/library/layout';
import { messageOf } from '../core/messageOf';
import { listFiles } from './listFiles';
import { readBytes } from './readBytes';

/** Searches listings, as one library. @returns the exit code */
export async function search(
	query: string,
	paths: readonly string[],
	limit: number,
	json: boolean,
): Promise<number> {
	const listings = new ListingShelf();
	for (const file of await filesOf(paths)) {
		await take(file, listings);
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

/** Each file once, however often it is named. */
async function filesOf(paths: readonly string[]): Promise<Iterable<string>> {
	const files = new Set<string>();
	for (const path of paths) {
		try {
			(await listFiles(path)).forEach(file => files.add(file));
		} catch (error) {
			complain(path, `Cannot be read: ${messageOf(error)}`);
		}
	}
	return files;
}

/** Reads a file as a listing; what is none is told and left out. */
async function take(file: string, listings: ListingShelf): Promise<void> {
	// The keys of a bibliography count, as they do in a workspace.
	const path = /\.bib$/i.test(file) ? bibliographyPath(file) : file;
	try {
		listings.put(path, await readBytes(file));
	} catch (error) {
		complain(file, `Cannot be read: ${messageOf(error)}`);
		return;
	}
	const row = listings.get(path)?.row;
	if (row?.form === undefined) {
		complain(file, row?.problems[0]?.message ?? '');
		listings.remove(path);
	}
}

function complain(file: string, message: string): void {
	process.stderr.write(`papers: ${file}: ${message}\n`);
}
