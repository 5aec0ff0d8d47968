import type { JsonObject } from '../../library/json';
import type { JsonPeek } from '../json/peek';
import { readRecords } from '../json/records';
import { at, objectsIn } from '../json/value';
import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { unnamed } from '../titled';
import { toCslEntry } from './cslItem';

/** The types of CSL 1.0.2, and those of Better BibTeX beside them. */
const types = new Set(
	(
		'article article-journal article-magazine article-newspaper bill book broadcast chapter classic ' +
		'collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic ' +
		'hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet ' +
		'paper-conference patent performance periodical personal_communication post post-weblog ' +
		'regulation report review review-book software song speech standard thesis treaty video webpage'
	).split(' '),
);

/** How many records tell whether a list is one of CSL. */
const enough = 8;

/** Whether a text is JSON with items of CSL in a list, alone, or under `items` or `references`. */
export function looksLikeCsl({ json, text }: Source): boolean {
	if (!json) {
		return false;
	}
	let seen = 0;
	let found = false;
	readRecords(text, pathOf(json), ({ value }) => {
		found = isItem(value);
		return !found && ++seen < enough;
	});
	return found;
}

/**
 * Reads CSL-JSON, as Zotero, Mendeley, Better BibTeX, pandoc and citation.js write it: a list of
 * items, one alone, one a line, or as `{"items": […]}`.
 *
 * ```json
 * [{"id": "lovelace2024", "type": "article-journal", "title": "On <i>Mills</i>",
 *   "author": [{"family": "Lovelace", "given": "Ada", "non-dropping-particle": "van"}],
 *   "issued": {"date-parts": [["2024", 5]]}, "container-title": "A Journal",
 *   "DOI": "10.1000/xyz", "PMID": "123", "citation-key": "lovelace2024"}]
 * ```
 *
 * The schema is at https://github.com/citation-style-language/schema.
 */
export function parseCsl({ json, text }: Source): Listing | undefined {
	if (!json) {
		return undefined;
	}
	const entries: Entry[] = [];
	const unread: Problem[] = [];
	const problems = readRecords(text, pathOf(json), ({ value, span }) => {
		const entry = toCslEntry(value, span);
		if (entry) {
			entries.push(entry);
		} else {
			unread.push(unnamed(span));
		}
	});
	return { form: 'csl-json', entries, problems: [...problems, ...unread] };
}

function pathOf(json: JsonPeek): string {
	if (json.root === 'list') {
		return '[]';
	}
	const name = ['items', 'references'].find(one => json.names.includes(one));
	return name === undefined || json.names.includes('type') ? '' : `${name}.[]`;
}

/** Other services have items with a `type` too, so something else must be as in CSL. */
function isItem(item: JsonObject): boolean {
	const { type } = item;
	const isTyped = typeof type === 'string' && types.has(type);
	const people = objectsIn(item, 'author').some(
		one => 'family' in one || 'given' in one || 'literal' in one,
	);
	const isDated = Array.isArray(at(item, 'issued', 'date-parts'));
	const isMarked =
		people ||
		isDated ||
		['citation-key', 'container-title', 'DOI', 'URL', 'ISBN', 'publisher'].some(
			name => typeof item[name] === 'string',
		);
	const isForeign = ['itemType', 'display_name', 'paperId', 'content', 'data'].some(
		name => name in item,
	);
	const isText = [item.title, item.DOI].every(one => one === undefined || typeof one === 'string');
	const isNamed = item.author === undefined || Array.isArray(item.author);
	return (
		isText &&
		isNamed &&
		!isForeign &&
		(isTyped ? isMarked || 'id' in item : type === undefined && people && isDated)
	);
}
