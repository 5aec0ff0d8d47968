import { fullName } from '../paper/authors';
import { addressOf, formatPublicId, splitPublicId } from '../paper/ids';
import type { Paper } from '../paper/paper';
import type { SearchDocument } from '../search/engine';

/** What the search knows of a paper. */
export function searchDocument(
	paper: Paper,
	topics: readonly string[],
	notes: string,
): SearchDocument {
	const { id, title, abstract = '', authors = [], organization = '', keys, key, ids } = paper;
	const spellings = ids.flatMap(one => [
		formatPublicId(one),
		splitPublicId(one)[1],
		addressOf(one) ?? '',
	]);
	return {
		...{ id, title, abstract, organization },
		authors: authors.map(fullName).join(', '),
		topics: topics.join(', '),
		notes,
		key: [...new Set([...keys, key, ...spellings])].join(' '),
	};
}
