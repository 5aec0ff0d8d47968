import { addressOf, compareIds, formatPublicId, type PublicId } from '../paper/ids';
import { shortTitle } from '../paper/title';
import { shorten } from '../triage/rowText';
import { commentSafe } from './comment';

/** What a citation is made from; a row of the library has it all. */
export interface Citable {
	readonly title: string;
	readonly key: string;
	readonly ids: readonly PublicId[];
}

/**
 * The text that cites a paper and means something without this extension:
 * `Search-R2 (arXiv:2602.03647)`, or `paper:earl2025 EARL: Entropy-Aware RL Alignment of LLMs…`
 * where the paper has no public id. It can stand in a comment of any language.
 */
export function formatCitation({ title, key, ids }: Citable): string {
	const written = [...ids]
		.sort(compareIds)
		.map(findableForm)
		// An id that a comment cannot hold as it is would no longer be that id.
		.find(text => text !== undefined && commentSafe(text) === text);
	return written === undefined
		? `paper:${key} ${commentSafe(shorten(title, longest))}`.trimEnd()
		: `${commentSafe(shorten(shortTitle(title), longest))} (${written})`.trimStart();
}

/** How much of a title a comment tells. */
const longest = 60;

/** The id as `findCitations` finds it; ids of other catalogues are not looked for in code. */
function findableForm(id: PublicId): string | undefined {
	if (id.startsWith('arxiv:') || id.startsWith('doi:')) {
		return formatPublicId(id);
	}
	return id.startsWith('openreview:') || id.startsWith('acl:') ? addressOf(id) : undefined;
}
