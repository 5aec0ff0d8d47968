import { familyName } from '../paper/authors';
import type { Paper } from '../paper/paper';
import type { PaperRow } from '../protocol/rows';
import { plural } from '../triage/rowText';

/**
 * What lists show of a paper.
 *
 * @param noteLine its note's first telling line, if it has a note
 * @param watched the rules it is watched for
 */
export function rowOf(
	paper: Paper,
	noteLine: string | undefined,
	watched: readonly string[],
): PaperRow {
	const { id, keys, pinned, key, ids, title, status, filed, star, removed, tags } = paper;
	return {
		...{ id, keys, pinned, key, ids, title, status, filed, watched, star, removed, tags },
		who: whoOf(paper),
		date: paper.date ?? '',
		comments: paper.comments ?? 0,
		note: noteLine ?? '',
		hasNote: noteLine !== undefined,
	};
}

/** Who a paper is by in a few words: `Lovelace, Hopper and 3 more`, `Z.ai`, `4 authors`. */
function whoOf({ authors = [], authorCount, organization }: Paper): string {
	const names = authors.map(familyName).filter(name => name !== '');
	const total = Math.max(names.length, authorCount ?? 0);
	if (names.length > 0) {
		const shown = total > 3 ? names.slice(0, 2) : names;
		const more = total - shown.length;
		return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
	}
	if (organization !== undefined) {
		return organization;
	}
	return authorCount === undefined ? '' : plural(authorCount, 'author');
}
