import { isObject, type JsonObject } from '../../library/json';
import type { JsonPeek } from '../json/peek';
import { readRecords } from '../json/records';
import { membersAt, skipBlank } from '../json/scan';
import { at, listIn, parseValue, textIn } from '../json/value';
import type { Entry, Listing, Problem } from '../listing';
import type { Source } from '../source';
import { unnamed } from '../titled';
import { isChild, toZoteroEntry } from './zoteroItem';

/** Whether a text is JSON with items of Zotero. */
export function looksLikeZotero({ json }: Source): boolean {
	const item = json?.first(pathOf(json));
	return item !== undefined && (isItem(item) || isItem(at(item, 'data')));
}

function isItem(value: unknown): boolean {
	return isObject(value) && typeof value.itemType === 'string';
}

/**
 * Reads Zotero's items as JSON: the export of Better BibTeX, and the answers of Zotero's API.
 *
 * ```json
 * {"config": {…}, "collections": {"ABCD2345": {"name": "Mills", "items": [1]}},
 *  "items": [{"itemID": 1, "itemType": "journalArticle", "title": "On Mills",
 *   "creators": [{"creatorType": "author", "firstName": "Ada", "lastName": "Lovelace"}],
 *   "date": "2024-05-17", "extra": "arXiv: 2401.00001", "citationKey": "lovelace2024",
 *   "tags": [{"tag": "water"}, {"tag": "Physics", "type": 1}]}]}
 *
 * [{"key": "ABCD2345", "version": 7, "data": {"itemType": "journalArticle", …}}]
 * ```
 *
 * Notes, attachments and annotations are items of their own in the API; they are no papers. The
 * fields are listed at https://api.zotero.org/schema.
 */
export function parseZotero({ json, text }: Source): Listing | undefined {
	if (!json) {
		return undefined;
	}
	const entries: Entry[] = [];
	const unread: Problem[] = [];
	const topics = topicsIn(text);
	const problems = readRecords(text, pathOf(json), ({ value, span }) => {
		const data = at(value, 'data');
		const item = isObject(data) ? { key: value.key ?? null, ...data } : value;
		if (isChild(item)) {
			return;
		}
		const collections = topics.get(textIn(item, 'itemID') ?? '') ?? [];
		const entry = toZoteroEntry(item, span, collections);
		if (entry) {
			entries.push(entry);
		} else {
			unread.push(unnamed(span));
		}
	});
	return { form: 'zotero-json', entries, problems: [...problems, ...unread] };
}

function pathOf(json: JsonPeek): string {
	return json.root === 'list' ? '[]' : json.names.includes('items') ? 'items.[]' : '';
}

/** The names of the collections that Better BibTeX says an item is in, by the item's number. */
function topicsIn(text: string): ReadonlyMap<string, readonly string[]> {
	const topics = new Map<string, string[]>();
	const start = skipBlank(text, 0);
	if (text[start] !== '{') {
		return topics;
	}
	for (const { name, value } of membersAt(text, start)) {
		const collections = name === 'collections' ? valueAt(text, value.start, value.end) : undefined;
		for (const collection of Object.values(collections ?? {})) {
			const called = textIn(collection, 'name');
			for (const item of listIn(collection, 'items')) {
				if (called !== undefined && typeof item === 'number') {
					topics.set(String(item), [...(topics.get(String(item)) ?? []), called]);
				}
			}
		}
	}
	return topics;
}

function valueAt(text: string, start: number, end: number): JsonObject | undefined {
	const value = parseValue(text.slice(start, end));
	return isObject(value) ? value : undefined;
}
