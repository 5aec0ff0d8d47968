import type { JsonObject } from '../../library/json';
import { parsePublicId, type PublicId } from '../../paper/ids';
import type { Author } from '../../paper/paper';
import { entryOf } from '../entryOf';
import { readJsonListing, type Taken, titleOr, unnamed } from '../json/listing';
import type { JsonPeek } from '../json/peek';
import { at, objectsIn, textIn, textsIn } from '../json/value';
import type { Listing } from '../listing';
import type { Source } from '../source';
import type { Span } from '../../text';
import { cleanLine, cleanText } from '../text/clean';
import { told } from '../placeholder';
import { isPublishing, venueOf } from '../text/venue';
import { dateOfWork } from './crossrefDate';

/**
 * Works as Crossref tells them (api.crossref.org, "works"): the answer to a search
 * `{status, message: {items}}`, to a request for one work `{status, message}`, lists and lines of
 * works, and lists of answers. Titles are lists, which may be empty; abstracts are JATS.
 *
 * ```json
 * {"status": "ok", "message-type": "work-list", "message": {"items": [
 *   {"DOI": "10.1145/3292500.3330701", "type": "proceedings-article", "title": ["Optuna"],
 *    "author": [{"given": "Takuya", "family": "Akiba", "sequence": "first"}],
 *    "issued": {"date-parts": [[2019, 7, 25]]}}]}}
 * ```
 */
export function parseCrossref({ text, json }: Source): Listing | undefined {
	const path = json && pathOf(json);
	return path === undefined
		? undefined
		: readJsonListing('crossref', text, path, toEntry, path.startsWith('message.items'));
}

/** Whether it seems to be an answer of Crossref, or works from one. */
export function looksLikeCrossref({ json }: Source): boolean {
	return json !== undefined && pathOf(json) !== undefined;
}

function pathOf(json: JsonPeek): string | undefined {
	const isAt = (path: string) => isWork(json.first(path));
	if (json.root === 'list') {
		return ['[]', '[].message.items.[]', '[].message'].find(isAt);
	}
	const { names } = json;
	if (names.includes('message')) {
		const found = ['message.items.[]', 'message'].find(isAt);
		const isSearch = json.has('', 'message-type') && json.has('message', 'items', 'total-results');
		return found ?? (isSearch && !json.first('message.items.[]') ? 'message.items.[]' : undefined);
	}
	if (names.includes('DOI')) {
		return isAt('') ? '' : undefined;
	}
	return names.includes('items') && isAt('items.[]') ? 'items.[]' : undefined;
}

/** What Crossref tells of a work and CSL-JSON does not. */
const telling = [
	'prefix',
	'member',
	'deposited',
	'indexed',
	'reference-count',
	'is-referenced-by-count',
];

function isWork(record: JsonObject | undefined): boolean {
	if (record === undefined || textIn(record, 'DOI') === undefined || 'agency' in record) {
		return false;
	}
	return Array.isArray(at(record, 'title')) || telling.some(name => Object.hasOwn(record, name));
}

const markup = { markup: true };

function toEntry(work: JsonObject, span: Span): Taken {
	if (textIn(work, 'DOI') === undefined && at(work, 'title') === undefined) {
		return unnamed;
	}
	const ids = idsOf(work);
	const title = titleOr(titleOf(work), ids);
	if (title === undefined) {
		return unnamed;
	}
	const abstract = told(textIn(work, 'abstract'));
	const isPreprint =
		textIn(work, 'type') === 'posted-content' || textIn(work, 'subtype') === 'preprint';
	const venue =
		venueOf(textsIn(work, 'container-title')[0]) ??
		venueOf(textIn(work, 'event', 'name')) ??
		venueOf(objectsIn(work, 'institution').map(one => textIn(one, 'name'))[0]);
	const date = dateOfWork(work);
	return entryOf({
		title,
		// Some publishers escape twice over: `10&amp;amp;thinsp;cm`.
		abstract: abstract && cleanText(abstract.replaceAll('&amp;amp;', '&'), markup),
		authors: objectsIn(work, 'author')
			.map(authorOf)
			.filter(author => author !== undefined),
		ids,
		date,
		published: isPreprint || !isPublishing(venue) ? undefined : date,
		venue: venue && cleanLine(venue, markup),
		categories: textsIn(work, 'subject').map(subject => cleanLine(subject)),
		urls: [textIn(work, 'resource', 'primary', 'URL')].filter(
			url => url !== undefined && parsePublicId(url) === undefined,
		),
		span,
	});
}

/** Title and subtitle, unless the title says both already. */
function titleOf(work: JsonObject): string | undefined {
	const clean = (name: string) =>
		textsIn(work, name)
			.map(text => cleanLine(told(text) ?? '', markup))
			.find(text => text !== '');
	const title = clean('title') ?? clean('original-title');
	const subtitle = clean('subtitle');
	if (title === undefined || subtitle === undefined) {
		return title ?? subtitle;
	}
	return title.toLowerCase().includes(subtitle.toLowerCase())
		? title
		: `${title.replace(/\s*:$/, '')}: ${subtitle}`;
}

function authorOf(author: JsonObject): Author | undefined {
	const clean = (name: string) => cleanLine(told(textIn(author, name)) ?? '', markup);
	const [family, given, suffix] = [clean('family'), clean('given'), clean('suffix')];
	const literal = clean('name') || clean('literal');
	if (family === '') {
		return literal || given ? { literal: literal || given } : undefined;
	}
	const first = [given, suffix].filter(part => part !== '').join(' ');
	return first === '' ? { family } : { family, given: first };
}

/** Its own DOI, and those of the preprint or the published version of the same paper. */
function idsOf(work: JsonObject): readonly (PublicId | undefined)[] {
	const related = ['has-preprint', 'is-preprint-of'].flatMap(name =>
		objectsIn(work, 'relation', name),
	);
	return [
		parsePublicId(`doi:${textIn(work, 'DOI') ?? ''}`),
		...related.map(one => {
			const kind = textIn(one, 'id-type');
			return kind === 'doi' || kind === 'arxiv'
				? parsePublicId(`${kind}:${textIn(one, 'id') ?? ''}`)
				: undefined;
		}),
	];
}
