import type { ListingShelf } from '../core/engine/listingShelf';
import { bibliographyPath } from '../core/library/layout';
import { messageOf } from '../core/messageOf';
import { listFiles } from './listFiles';
import { readBytes } from './readBytes';

/** Each file that the paths stand for once, however often it is named; what is none is told. */
export async function filesOf(paths: readonly string[]): Promise<ReadonlySet<string>> {
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

/**
 * Reads a file as a listing; what is none is told and left out.
 *
 * @param path under which the library is to know it
 */
export async function takeListing(
	file: string,
	listings: ListingShelf,
	path = pathFor(file),
): Promise<void> {
	const bytes = await readOrComplain(file);
	if (!bytes) {
		return;
	}
	listings.put(path, bytes);
	const row = listings.get(path)?.row;
	if (row?.form === undefined) {
		complain(file, row?.problems[0]?.message ?? '');
		listings.remove(path);
	}
}

/** The keys of a bibliography count, as they do in a workspace. */
function pathFor(file: string): string {
	return /\.bib$/i.test(file) ? bibliographyPath(file) : file;
}

/** The bytes of a file; where it cannot be read, that is told. */
export async function readOrComplain(file: string): Promise<Uint8Array | undefined> {
	try {
		return await readBytes(file);
	} catch (error) {
		complain(file, `Cannot be read: ${messageOf(error)}`);
		return undefined;
	}
}

/** Says what is wrong with a file. */
export function complain(file: string, message: string): void {
	process.stderr.write(`papers: ${file}: ${message}\n`);
}
