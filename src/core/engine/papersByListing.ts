import { isBibliographyPath } from '../library/layout';
import type { Paper, PaperId } from '../paper/paper';

/**
 * The papers in the order in which they came: by the listing that names each first, in the order of
 * the names of the files. What no listing names, such as papers of a bibliography or of a listing
 * that was pruned, stands before all of them.
 */
export function papersByListing(
	papers: ReadonlyMap<PaperId, Paper>,
): readonly (readonly PaperId[])[] {
	const byListing = new Map<string, PaperId[]>();
	for (const { id, mentions } of papers.values()) {
		const listings = mentions
			.map(({ listing }) => listing)
			.filter(path => !isBibliographyPath(path));
		const first = listings.map(fileOrder).sort()[0] ?? '';
		const ids = byListing.get(first) ?? [];
		byListing.set(first, ids);
		ids.push(id);
	}
	return [...byListing].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ids]) => ids.sort());
}

/** By the name of the file, whatever folder it lies in; then by the folder. */
function fileOrder(path: string): string {
	const slash = path.lastIndexOf('/') + 1;
	return `${path.slice(slash)}/${path.slice(0, slash)}`;
}
