import type { SearchField } from '../engine';

/** What a filter asks about. */
export type FilterName =
	'topic' | 'tag' | 'status' | 'org' | 'venue' | 'year' | 'date' | 'has' | 'is' | 'in';

/** What may stand in front of a colon: a field whose words are searched, or a filter. */
export type QueryName = FieldName | FilterNameOfQuery;

interface Spelled {
	/** As it is typed, the usual one first. */
	readonly spellings: readonly [string, ...string[]];
	/** What it is for, for people. */
	readonly about: string;
}

interface FieldName extends Spelled {
	readonly type: 'field';
	readonly field: SearchField;
}

interface FilterNameOfQuery extends Spelled {
	readonly type: 'filter';
	readonly filter: FilterName;
}

/** All names a query may use, the ones of most use first. */
export const queryNames: readonly QueryName[] = [
	field('title', 'words of the title', 'title'),
	field('authors', 'papers of an author', 'author', 'authors', 'by'),
	filter('topic', 'papers of a topic', 'topic', 'topics'),
	filter('status', 'what you decided', 'status'),
	filter('tag', 'papers with a tag', 'tag', 'tags'),
	filter('year', 'papers of a year: 2025, 2024..', 'year'),
	filter('date', 'papers of a time: 2025-06, >2025-06', 'date'),
	filter('org', 'papers of an organisation', 'org', 'organization', 'organisation'),
	filter('venue', 'papers of a venue', 'venue'),
	field('abstract', 'words of the abstract', 'abstract'),
	field('notes', 'words of your notes', 'note', 'notes'),
	filter('is', 'starred, or what you decided', 'is'),
	filter('has', 'papers with a note or code', 'has'),
	filter('in', 'papers of a listing', 'in'),
	field('key', 'a key or an id', 'key'),
];

const bySpelling = new Map(
	queryNames.flatMap(name => name.spellings.map(spelling => [spelling, name] as const)),
);

/** The name that `word` spells, in any case. */
export function findQueryName(word: string): QueryName | undefined {
	return bySpelling.get(word.toLowerCase());
}

function field(name: SearchField, about: string, ...spellings: [string, ...string[]]): FieldName {
	return { type: 'field', field: name, about, spellings };
}

function filter(
	name: FilterName,
	about: string,
	...spellings: [string, ...string[]]
): FilterNameOfQuery {
	return { type: 'filter', filter: name, about, spellings };
}
