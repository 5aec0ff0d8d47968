import type { SearchDocument, SearchField } from './engine';

/** What is known of a field beforehand. */
export interface FieldShape {
	/** How much a word found here counts. */
	readonly weight: number;
	/** How many words are usual. */
	readonly length: number;
	/** Prose, in which words such as `the` say nothing. */
	readonly long: boolean;
}

/** What is known of each field. */
export const fieldShape: Readonly<Record<SearchField, FieldShape>> = {
	title: { weight: 2.5, length: 10, long: false },
	key: { weight: 3, length: 6, long: false },
	authors: { weight: 1.5, length: 8, long: false },
	organization: { weight: 1.5, length: 2, long: false },
	venue: { weight: 1, length: 3, long: false },
	keywords: { weight: 1.2, length: 8, long: false },
	topics: { weight: 1.2, length: 4, long: false },
	tags: { weight: 1.2, length: 2, long: false },
	notes: { weight: 1.2, length: 60, long: true },
	abstract: { weight: 1, length: 160, long: true },
};

/**
 * The fields whose words stand in the index, in its order. Topics and tags are a few names on many
 * papers and change without the papers: they are looked through by themselves (`labels.ts`).
 */
export const indexedFields = [
	'title',
	'abstract',
	'authors',
	'organization',
	'venue',
	'keywords',
	'notes',
	'key',
] as const satisfies readonly SearchField[];
/** One of them. */
export type IndexedField = (typeof indexedFields)[number];

/** The field behind them, which holds what papers say their short forms mean. */
export const acronymField = indexedFields.length;
/** Between the two sides of an explained short form, which makes one term of them. */
export const acronymSign = '\u0001';

/** Characters of one field that are searched: enough for any abstract and most notes. */
const longestSearched = 20_000;

/** The text of a field, as far as it is searched. */
export function fieldText(document: SearchDocument, field: SearchField): string {
	const text =
		field === 'topics' || field === 'tags' ? document.facts[field].join(', ') : document[field];
	return text.length > longestSearched ? text.slice(0, longestSearched) : text;
}
