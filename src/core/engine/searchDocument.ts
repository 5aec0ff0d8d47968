import { fullName } from '../paper/authors';
import { addressOf, formatPublicId, splitPublicId } from '../paper/ids';
import type { Paper } from '../paper/paper';
import type { SearchDocument } from '../search/engine';

/** What the search knows of a paper. */
export function searchDocument(
	paper: Paper,
	topics: readonly string[],
	notes: readonly string[],
): SearchDocument {
	const { id, title, abstract = '', authors = [], organization = '', venue = '' } = paper;
	const { status, star, date = '', tags, keywords = [], keys, key, ids, code, mentions } = paper;
	const spellings = ids.flatMap(one => [
		formatPublicId(one),
		splitPublicId(one)[1],
		addressOf(one) ?? '',
	]);
	return {
		...{ id, title, abstract, organization, venue },
		authors: authors.map(fullName).join(', '),
		keywords: keywords.join(', '),
		notes: notes.join('\n\n'),
		key: [...new Set([...keys, key, ...spellings])].join(' '),
		facts: {
			...{ status, star, date, topics, tags, organization, venue },
			hasNote: notes.length > 0,
			hasCode: code !== undefined,
			listings: [...new Set(mentions.map(({ listing }) => listing))],
		},
	};
}
