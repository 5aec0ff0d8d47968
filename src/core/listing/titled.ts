import { compareIds, formatPublicId } from '../paper/ids';
import { entryOf, type FoundEntry } from './entryOf';
import type { Entry, Problem } from './listing';
import { told } from './placeholder';

/** What a parser found of an entry, where even the title may be missing. */
export type FoundRecord = Omit<FoundEntry, 'title'> & { readonly title?: string | undefined };

/**
 * An entry, also where nothing but a public id says which paper it is: the id as people write it
 * stands for the title then.
 *
 * @returns `undefined` for what names no paper
 */
export function titledEntry(found: FoundRecord): Entry | undefined {
	const title = told(found.title ?? '');
	if (title !== undefined) {
		return entryOf({ ...found, title });
	}
	const [id] = (found.ids ?? []).filter(one => one !== undefined).sort(compareIds);
	return id && entryOf({ ...found, title: formatPublicId(id) });
}

/** What is said of a record that names no paper. */
export function unnamed(span: Problem['span']): Problem {
	return { message: 'This entry has neither a title nor an id of a paper.', span };
}
