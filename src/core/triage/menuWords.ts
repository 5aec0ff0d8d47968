import { isBibliographyPath } from '../library/layout';
import type { ListingRow, PaperRow } from '../protocol/rows';

/**
 * What the menus of a row depend on, as words: `viewItem` in the `when` clauses of `package.json`
 * is looked for them, and a unit test sees that it asks for no other.
 */
export function menuWords(row: PaperRow): readonly string[] {
	return [
		'paper',
		row.status === 'inbox' ? 'undecided' : row.status,
		row.status === 'dismissed' || row.removed ? 'hidden' : 'shown',
		row.star ? 'starred' : 'plain',
		row.ids.length > 0 ? 'hasid' : 'noid',
		row.keys.length > 0 && !row.removed ? 'recorded' : 'unrecorded',
	];
}

/** The same for a row that stands for several papers and is no listing. @param name empty for *Other* */
export function groupMenuWords(
	kind: 'topic' | 'range' | 'search',
	name: string,
	pinned = false,
): readonly string[] {
	return kind === 'topic'
		? ['topic', name === '' ? 'rest' : 'named', pinned ? 'pinned' : 'unpinned']
		: [kind];
}

/** The same for the row of a listing. */
export function listingMenuWords({ path, problemCount, filed }: ListingRow): readonly string[] {
	return [
		isBibliographyPath(path) ? 'bibliography' : 'listing',
		problemCount > 0 ? 'problems' : 'understood',
		filed ? 'filed' : 'news',
	];
}
