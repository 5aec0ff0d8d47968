import type { Author, PaperDate, PaperFacts } from '../paper/paper';
import { toPaperDate } from '../paper/date';
import { type PublicId, parsePublicId } from '../paper/ids';
import { isObject, type Json, type JsonObject, own } from './json';

/**
 * The facts of a paper as `library.jsonl` writes them, which is as CSL-JSON does where it has a
 * name for them:
 *
 * ```json
 * {"title":"…","author":[{"family":"Lovelace","given":"Ada"}],"issued":{"date-parts":[[2025,10,17]]},
 *  "container-title":"NeurIPS","abstract":"…","organization":"Z.ai","authorCount":4,"comments":2}
 * ```
 */
export function toCsl(facts: PaperFacts): JsonObject {
	const { title, authors, date, dateIsLocal, venue, abstract, organization } = facts;
	const written: Record<string, Json | undefined> = {
		title: title === '' ? undefined : title,
		author: authors?.length ? authors.map(toCslName) : undefined,
		issued: date === undefined ? undefined : toCslDate(date, dateIsLocal === true),
		'container-title': venue,
		abstract,
		organization,
		authorCount: facts.authorCount,
		comments: facts.comments,
		upvotes: facts.upvotes,
		version: facts.version,
		published: facts.published === undefined ? undefined : toCslDate(facts.published, false),
		categories: facts.categories?.length ? facts.categories : undefined,
		keywords: facts.keywords?.length ? facts.keywords : undefined,
		code: facts.code,
		project: facts.project,
		urls: facts.urls.length > 0 ? facts.urls : undefined,
	};
	return Object.fromEntries(
		Object.entries(written).filter(
			(entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== '',
		),
	);
}

/** The facts that a line of `library.jsonl` tells, without the user's corrections. */
export function fromCsl(line: JsonObject): PaperFacts {
	const facts: { -readonly [Name in keyof PaperFacts]: PaperFacts[Name] } = {
		title: textAt(line, 'title') ?? '',
		ids: idsAt(line),
		urls: [...new Set([...textsAt(line, 'URL'), ...textsAt(line, 'urls')])],
	};
	const authors = own(line, 'author');
	if (authors !== undefined) {
		facts.authors = fromCslNames(authors);
	}
	const issued = fromCslDate(own(line, 'issued'));
	if (issued !== undefined) {
		facts.date = issued.date;
		if (issued.local) {
			facts.dateIsLocal = true;
		}
	}
	const published = fromCslDate(own(line, 'published'));
	if (published !== undefined) {
		facts.published = published.date;
	}
	for (const name of ['categories', 'keywords'] as const) {
		const all = textsAt(line, name);
		if (all.length > 0) {
			facts[name] = all;
		}
	}
	for (const name of ['abstract', 'organization', 'code', 'project'] as const) {
		const text = textAt(line, name);
		if (text !== undefined) {
			facts[name] = text;
		}
	}
	for (const name of ['authorCount', 'comments', 'upvotes', 'version'] as const) {
		const count = own(line, name);
		if (typeof count === 'number') {
			facts[name] = count;
		}
	}
	const venue = textAt(line, 'container-title');
	return venue === undefined ? facts : { ...facts, venue };
}

/** The public ids of a line, in their normal forms; what is none is left out. */
export function idsAt(line: JsonObject): readonly PublicId[] {
	const ids = textsAt(line, 'ids').map(parsePublicId);
	return [...new Set(ids.filter(id => id !== undefined))];
}

/** The texts a field holds, be it one or a list. */
export function textsAt(line: JsonObject, field: string): readonly string[] {
	const value = own(line, field);
	const all: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [value ?? null];
	return all.filter(text => typeof text === 'string');
}

/** The text a field holds. */
export function textAt(line: JsonObject, field: string): string | undefined {
	const value = own(line, field);
	return typeof value === 'string' ? value : undefined;
}

/** Authors from their names in CSL; what is no name is left out. */
export function fromCslNames(value: Json): readonly Author[] {
	const names: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [];
	return names.filter(isObject).map(name => {
		const literal = textAt(name, 'literal');
		if (literal !== undefined) {
			return { literal };
		}
		const family = textAt(name, 'family');
		const given = textAt(name, 'given');
		return {
			...(family === undefined ? {} : { family }),
			...(given === undefined ? {} : { given }),
		};
	});
}

/**
 * A date from `{"date-parts":[[2025,10,17]]}`. `"local":true` beside it, which is our own, says
 * that it was shown in a reader's time zone.
 */
export function fromCslDate(
	value: Json | undefined,
): { readonly date: PaperDate; readonly local: boolean } | undefined {
	const parts = isObject(value) ? own(value, 'date-parts') : undefined;
	const [first] = Array.isArray(parts) ? (parts as readonly Json[]) : [];
	if (!Array.isArray(first)) {
		return undefined;
	}
	// Other programs write the parts as texts.
	const [year, month, day] = (first as readonly Json[]).map(Number);
	const date = year === undefined ? undefined : toPaperDate(year, month, day);
	return date && { date, local: isObject(value) && own(value, 'local') === true };
}

/** CSL takes a name as a whole or in parts: where both are known, as the parts. */
function toCslName({ family, given, literal }: Author): JsonObject {
	if (family === undefined && literal !== undefined) {
		return { literal };
	}
	return {
		...(family === undefined ? {} : { family }),
		...(given === undefined ? {} : { given }),
	};
}

function toCslDate(date: PaperDate, local: boolean): JsonObject {
	return { 'date-parts': [date.split('-').map(Number)], ...(local ? { local } : {}) };
}
