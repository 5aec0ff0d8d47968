import type { JsonObject } from '../../library/json';
import { type FieldName, fieldNames } from '../accepted/fields';
import { readAccepted } from '../accepted/json';
import { findRecords } from '../json/find';
import type { Listing } from '../listing';
import type { Source } from '../source';

/**
 * Any JSON that is a list of objects with a title and something else that papers have: authors, an
 * abstract, an id, an address, a year. The usual spellings of each are understood, such as
 * `paper_title`, `authorList`, `arxivId`.
 *
 * ```json
 * [{"paper_title": "A Title", "authors": ["Ada Lovelace"], "year": 2024, "arxiv_id": "2401.00001"}]
 * ```
 */
export function parseGenericJson(source: Source): Listing | undefined {
	const path = pathIn(source);
	return path === undefined ? undefined : readAccepted(source, path, 'json-records');
}

/** Whether it seems to be JSON with papers in it. */
export function looksLikeGenericJson(source: Source): boolean {
	return pathIn(source) !== undefined;
}

const lists = [
	'papers',
	'results',
	'data',
	'items',
	'articles',
	'entries',
	'works',
	'records',
	'documents',
	'publications',
	'list',
];

function pathIn({ json }: Source): string | undefined {
	return json && findRecords(json, isPaper, lists);
}

/** What papers have beside a title; any one of the first is enough, of the others two. */
const strong: readonly FieldName[] = [
	'authors',
	'abstract',
	'doi',
	'arxiv',
	'pubmed',
	'openreview',
	'bibtex',
];
const weak: readonly FieldName[] = ['year', 'venue', 'date', 'keywords'];

function isPaper(record: JsonObject): boolean {
	const fields = fieldNames(record);
	const isNamed = Object.keys(record).some(name => /title$/i.test(name));
	return (
		fields.has('title') &&
		(strong.filter(name => fields.has(name)).length >= (isNamed ? 1 : 2) ||
			(isNamed && weak.filter(name => fields.has(name)).length >= 1))
	);
}
