import { destinationOf, kindOf } from '../library/layout';
import type { ListingEntries } from '../library/papers';
import type { FormReader } from '../listing/form';
import { readerOf } from '../listing/forms';
import { placeProblems } from '../listing/place';
import { type ReadListing, readListing } from '../listing/read';
import { hashBytes } from '../paper/hash';
import type { ListingRow } from '../protocol/rows';

/** So many problems of a listing are told to the host; the others are only counted. */
const mostProblems = 500;

interface Shelved extends ListingEntries {
	readonly row: ListingRow;
	readonly digest: string;
}

/** A text that was looked at before it was stored: it need not be parsed once more. */
interface LookedAt {
	readonly digest: string;
	readonly name: string;
	readonly read: ReadListing;
}

/** The listings of the papers folder, each parsed once for every content it has. */
export class ListingShelf {
	private readonly shelved = new Map<string, Shelved>();
	private lookedAt: LookedAt | undefined;

	/** Reads a text that may be stored next. @param name the file name it is to have */
	lookAt(bytes: Uint8Array, name: string): ReadListing {
		const read = readListing(bytes, name);
		this.lookedAt = { digest: hashBytes(bytes), name, read };
		return read;
	}

	/**
	 * Takes a listing as it is on disk.
	 *
	 * @param anew whether to parse it although its content is the one that is known
	 * @returns whether anything changed
	 */
	put(path: string, bytes: Uint8Array, anew = false): boolean {
		const digest = hashBytes(bytes);
		if (!anew && this.shelved.get(path)?.digest === digest) {
			return false;
		}
		const { text, listing, reason } = this.read(path, bytes, digest);
		const problems = listing
			? listing.problems
			: [{ message: reason, span: { start: 0, end: Math.min(text.length, 1) } }];
		const reader = listing && readerOf(listing.form);
		const filed = isFiled(path, reader);
		const row: ListingRow = {
			path,
			...(listing ? { form: listing.form } : {}),
			...(reader ? { called: reader.called } : {}),
			entries: listing?.entries.length ?? 0,
			filed,
			problems: placeProblems(text, problems.slice(0, mostProblems)),
			problemCount: problems.length,
		};
		this.shelved.set(path, { path, entries: listing?.entries ?? [], filed, row, digest });
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
		return [...this.shelved.values()].find(
			one => one.digest === digest && kindOf(one.path)?.type === 'listing',
		)?.path;
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

	private read(path: string, bytes: Uint8Array, digest: string): ReadListing {
		const name = path.split('/').at(-1) ?? path;
		const known = this.lookedAt;
		this.lookedAt = undefined;
		return known?.digest === digest && known.name === name ? known.read : readListing(bytes, name);
	}
}

/** By the folder it lies in, else by its form; a bibliography of the workspace is never news. */
function isFiled(path: string, reader: FormReader | undefined): boolean {
	if (kindOf(path)?.type === 'bibliography') {
		return true;
	}
	return (destinationOf(path) ?? reader?.papersGo) === 'library';
}
