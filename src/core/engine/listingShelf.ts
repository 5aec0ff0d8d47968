import type { ListingEntries } from '../library/papers';
import { readListing } from '../listing/read';
import { placeProblems } from '../listing/place';
import { hashBytes } from '../paper/hash';
import type { ListingRow } from '../protocol/rows';

/** So many problems of a listing are told to the host; the others are only counted. */
const mostProblems = 500;

interface Shelved extends ListingEntries {
	readonly row: ListingRow;
	readonly digest: string;
}

/** The listings of the papers folder, each parsed once for every content it has. */
export class ListingShelf {
	private readonly shelved = new Map<string, Shelved>();

	/** @returns whether anything changed */
	put(path: string, bytes: Uint8Array): boolean {
		const digest = hashBytes(bytes);
		if (this.shelved.get(path)?.digest === digest) {
			return false;
		}
		const name = path.split('/').at(-1) ?? path;
		const { text, listing, reason } = readListing(bytes, name);
		const problems = listing
			? listing.problems
			: [{ message: reason, span: { start: 0, end: Math.min(text.length, 1) } }];
		const row: ListingRow = {
			path,
			...(listing ? { form: listing.form } : {}),
			entries: listing?.entries.length ?? 0,
			problems: placeProblems(text, problems.slice(0, mostProblems)),
			problemCount: problems.length,
		};
		this.shelved.set(path, { path, entries: listing?.entries ?? [], row, digest });
		return true;
	}

	/** @returns whether it was there */
	remove(path: string): boolean {
		return this.shelved.delete(path);
	}

	get(path: string): (ListingEntries & { readonly row: ListingRow }) | undefined {
		return this.shelved.get(path);
	}

	/** The path of a listing that holds the same bytes. */
	findSame(bytes: Uint8Array): string | undefined {
		const digest = hashBytes(bytes);
		return [...this.shelved.values()].find(one => one.digest === digest)?.path;
	}

	get all(): readonly ListingEntries[] {
		return [...this.shelved.values()];
	}

	/** In the order of their names. */
	get rows(): readonly ListingRow[] {
		return [...this.shelved.values()]
			.map(({ row }) => row)
			.sort((a, b) => (a.path < b.path ? -1 : 1));
	}
}
