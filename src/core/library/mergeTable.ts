import { compareIds, parsePublicId } from '../paper/ids';
import {
	type Richness,
	richerAuthors,
	richerDate,
	richerNumber,
	richerText,
	richerTitle,
	richerVenue,
} from '../paper/richness';
import { fromCslDate, fromCslNames } from './csl';
import { compareText, isObject, type Json } from './json';
import { compareTimes } from './time';

/**
 * The version of the two formats described here. A line says `"v":2` where it needs a reader that
 * knows more; such lines are kept and left alone. Raise it only when an old reader would do harm.
 */
export const FORMAT_VERSION = 1;

/**
 * How a field of two lines about one paper is joined. Every value is joined by its own time first,
 * the newer one wins; the rule says what its values are, and what happens without times.
 *
 * - `elements`: a list in which each element comes and goes on its own
 * - `values`: an object in which each name is set on its own
 * - `newest`: one value that a person sets
 * - `richest`: one value that sources tell, of which the one that tells more stays
 * - `earliest`: a time, of which the earlier one stays
 * - `union`: a list that only grows
 */
export type Rule = 'elements' | 'values' | 'newest' | 'richest' | 'earliest' | 'union';

/** One field of a line. */
export interface Row {
	readonly field: string;
	readonly rule: Rule;
	/** Whether a value is of the kind that the field holds. */
	readonly holds: (value: Json) => boolean;
	/** For `richest`. */
	readonly richer?: Richness<Json>;
	/** For `elements`: the one spelling of an element. */
	readonly spell?: (name: string) => string;
	/** For `elements`: their order where it is not that of the alphabet. */
	readonly order?: (a: Dated, b: Dated) => number;
}

/** The fields of a line by name, in the order in which they are written. */
export type MergeTable = ReadonlyMap<string, Row>;

/** An element of a list with the time it was set. */
export interface Dated {
	readonly name: string;
	readonly at: string;
}

const isText = (value: Json) => typeof value === 'string';
const isNumber = (value: Json) => typeof value === 'number';
const isCount = (value: Json) => Number.isSafeInteger(value) && Number(value) >= 0;
const isBoolean = (value: Json) => typeof value === 'boolean';
const isList = (of: (value: Json) => boolean) => (value: Json) =>
	Array.isArray(value) && (value as readonly Json[]).every(of);
const isTexts = isList(isText);

const texts: Richness<Json> = (a, b) => richerText(textOf(a), textOf(b));
const titles: Richness<Json> = (a, b) => richerTitle(textOf(a), textOf(b));
const venues: Richness<Json> = (a, b) => richerVenue(textOf(a), textOf(b));
const numbers: Richness<Json> = (a, b) => richerNumber(Number(a), Number(b));
const names: Richness<Json> = (a, b) => richerAuthors(fromCslNames(a), fromCslNames(b));
const dates: Richness<Json> = (a, b) => {
	const [left, right] = [fromCslDate(a), fromCslDate(b)];
	return left === undefined || right === undefined
		? Number(left !== undefined) - Number(right !== undefined)
		: richerDate(left, right);
};

const spellId = (name: string) => parsePublicId(name) ?? name;

/** Strong ids first; what is no id comes last. */
const byStrength = (a: Dated, b: Dated) => {
	const [left, right] = [parsePublicId(a.name), parsePublicId(b.name)];
	return left === undefined || right === undefined
		? Number(left === undefined) - Number(right === undefined) || compareText(a.name, b.name)
		: compareIds(left, right) || compareText(a.name, b.name);
};

/** The key that was pinned last is the one to write; the others are aliases. */
const newestFirst = (a: Dated, b: Dated) => compareTimes(b.at, a.at) || compareText(a.name, b.name);

/** The fields of a line of `library.jsonl`. */
export const libraryTable: MergeTable = tableOf([
	{ field: 'keys', rule: 'elements', holds: isTexts, order: newestFirst },
	{ field: 'ids', rule: 'elements', holds: isTexts, spell: spellId, order: byStrength },
	{ field: 'title', rule: 'richest', holds: isText, richer: titles },
	{ field: 'author', rule: 'richest', holds: isList(isObject), richer: names },
	{ field: 'issued', rule: 'richest', holds: isObject, richer: dates },
	{ field: 'container-title', rule: 'richest', holds: isText, richer: venues },
	{ field: 'URL', rule: 'richest', holds: isText, richer: texts },
	{ field: 'abstract', rule: 'richest', holds: isText, richer: texts },
	{ field: 'organization', rule: 'richest', holds: isText, richer: texts },
	{ field: 'authorCount', rule: 'richest', holds: isCount, richer: numbers },
	{ field: 'comments', rule: 'richest', holds: isCount, richer: numbers },
	{ field: 'upvotes', rule: 'richest', holds: isCount, richer: numbers },
	{ field: 'version', rule: 'richest', holds: isCount, richer: numbers },
	{ field: 'published', rule: 'richest', holds: isObject, richer: dates },
	{ field: 'categories', rule: 'union', holds: isTexts },
	{ field: 'keywords', rule: 'union', holds: isTexts },
	{ field: 'code', rule: 'richest', holds: isText, richer: texts },
	{ field: 'project', rule: 'richest', holds: isText, richer: texts },
	{ field: 'urls', rule: 'union', holds: isTexts },
	{ field: 'tags', rule: 'elements', holds: isTexts },
	{ field: 'fields', rule: 'values', holds: isObject },
	{ field: 'sameAs', rule: 'elements', holds: isTexts },
	{ field: 'notSameAs', rule: 'elements', holds: isTexts },
	{ field: 'removed', rule: 'newest', holds: isBoolean },
]);

/** The fields of a line of `decisions/<person>.jsonl`. */
export const decisionsTable: MergeTable = tableOf([
	{ field: 'ids', rule: 'elements', holds: isTexts, spell: spellId, order: byStrength },
	{ field: 'title', rule: 'richest', holds: isText, richer: titles },
	{ field: 'year', rule: 'earliest', holds: isNumber },
	{ field: 'firstAuthor', rule: 'richest', holds: isText, richer: texts },
	{ field: 'status', rule: 'newest', holds: isText },
	{ field: 'star', rule: 'newest', holds: isBoolean },
	{ field: 'added', rule: 'earliest', holds: isText },
]);

/** Whether a field holds many values that are joined one by one. */
export function holdsMany(row: Row | undefined): boolean {
	return row?.rule === 'elements' || row?.rule === 'values';
}

function textOf(value: Json): string {
	return typeof value === 'string' ? value : '';
}

function tableOf(rows: readonly Row[]): MergeTable {
	return new Map(rows.map(row => [row.field, row]));
}
