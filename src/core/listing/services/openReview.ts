import { isObject, type Json, type JsonObject } from '../../library/json';
import { parsePublicId } from '../../paper/ids';
import type { PaperDate } from '../../paper/paper';
import { findAddresses } from '../addresses';
import { entryOf } from '../entryOf';
import { readJsonListing, type Taken, unnamed } from '../json/listing';
import type { JsonPeek } from '../json/peek';
import { at, listIn, numberIn, textIn, textsIn } from '../json/value';
import type { Listing } from '../listing';
import { parseNames, splitNames } from '../names';
import type { Source } from '../source';
import type { Span } from '../../text';
import { cleanLine, cleanText } from '../text/clean';
import { told } from '../placeholder';
import { looksLikeTex } from '../text/looksLikeTex';
import { dateOfMilliseconds } from './milliseconds';

/**
 * Notes of OpenReview (docs.openreview.net, API 1 and 2): `{notes, count}`, a list, or lines. In
 * API 2 each field is in an object, `{"value": …}`. Notes that answer another note are reviews and
 * comments, and no papers; those that were withdrawn or rejected are papers.
 *
 * ```json
 * {"notes": [{"id": "rJ4km2R5t7", "forum": "rJ4km2R5t7", "cdate": 1538087736000, "content": {
 *   "title": {"value": "GLUE"}, "authors": {"value": ["Alex Wang"]}, "venue": {"value": "ICLR 2019"}}}],
 *  "count": 1}
 * ```
 */
export function parseOpenReview({ text, json }: Source): Listing | undefined {
	const path = json && pathOf(json);
	return path === undefined ? undefined : readJsonListing('openreview', text, path, toEntry);
}

/** Whether it seems to hold notes of OpenReview. */
export function looksLikeOpenReview({ json }: Source): boolean {
	return json !== undefined && pathOf(json) !== undefined;
}

function pathOf(json: JsonPeek): string | undefined {
	const isAt = (path: string) => isNote(json.first(path));
	if (json.root === 'list') {
		return ['[]', '[].notes.[]'].find(isAt);
	}
	const { names } = json;
	if (names.includes('notes')) {
		return isAt('notes.[]') ? 'notes.[]' : undefined;
	}
	if (names.includes('content')) {
		return isAt('') ? '' : undefined;
	}
	// A file that maps ids to notes, as scripts save them.
	return names[0] !== undefined && /^[\w-]{6,}$/.test(names[0]) && isAt('{}') ? '{}' : undefined;
}

/** Members that notes have beside their content. */
const telling = ['forum', 'invitation', 'invitations', 'signatures', 'tcdate', 'cdate', 'replyto'];

function isNote(record: JsonObject | undefined): boolean {
	return (
		record !== undefined &&
		isObject(at(record, 'content')) &&
		telling.some(name => Object.hasOwn(record, name))
	);
}

function toEntry(note: JsonObject, span: Span): Taken {
	const content = contentOf(note);
	const id = textIn(note, 'forum') ?? textIn(note, 'id');
	if (isAnswer(note)) {
		return undefined;
	}
	const heading = told(textIn(content, 'title'));
	if (heading === undefined) {
		return textIn(content, 'abstract') === undefined ? undefined : unnamed;
	}
	const abstract = told(textIn(content, 'abstract'));
	const venue = venueOfNote(content);
	const date = dateIn(note, 'cdate', 'tcdate', 'odate', 'pdate');
	return entryOf({
		title: cleanLine(heading, { tex: looksLikeTex(heading) }),
		abstract: abstract && cleanText(abstract, { tex: looksLikeTex(abstract) }),
		authors: parseNames(
			listIn(content, 'authors').flatMap(one =>
				typeof one === 'string' ? [one] : (textIn(one, 'fullname') ?? textIn(one, 'name') ?? []),
			),
		),
		ids: [
			parsePublicId(`openreview:${id ?? ''}`),
			parsePublicId(textIn(content, 'html') ?? ''),
			parsePublicId(textIn(content, 'ee') ?? ''),
		],
		date: date ?? dateIn(note, 'pdate'),
		published: venue === undefined ? undefined : dateIn(note, 'pdate'),
		venue,
		categories: areasOf(content),
		keywords: listIn(content, 'keywords').flatMap(one =>
			typeof one === 'string' ? splitKeywords(one) : [],
		),
		code: addressIn(content, 'code', 'code_link', 'code_url', 'software'),
		project: addressIn(content, 'project_page', 'project', 'website'),
		urls: [
			addressIn(content, 'pdf'),
			addressIn(content, 'html'),
			...(abstract === undefined ? [] : findAddresses(abstract).map(({ url }) => url)),
		].filter(url => url !== undefined && parsePublicId(url) === undefined),
		span,
	});
}

/** The fields of a note, whether or not each is in an object of its own. */
function contentOf(note: JsonObject): JsonObject {
	const content = at(note, 'content');
	const fields = isObject(content) ? Object.entries(content) : [];
	return Object.fromEntries(
		fields.map(([name, field]): [string, Json] => [
			name,
			isObject(field) && Object.hasOwn(field, 'value') ? (field.value ?? null) : field,
		]),
	);
}

function isAnswer(note: JsonObject): boolean {
	const [id, forum] = [textIn(note, 'id'), textIn(note, 'forum')];
	return textIn(note, 'replyto') !== undefined
		? textIn(note, 'replyto') !== id
		: id !== undefined && forum !== undefined && id !== forum;
}

/** What says that a note was handed in, and not that it appeared. */
const handedIn = /submitted|submission|withdrawn|reject|under review/i;

function venueOfNote(content: JsonObject): string | undefined {
	const venue = told(textIn(content, 'venue'));
	const group = textIn(content, 'venueid') ?? '';
	if (venue !== undefined) {
		return handedIn.test(venue) || /rejected|withdrawn/i.test(group) ? undefined : cleanLine(venue);
	}
	// `ICLR.cc/2024/Conference`; what was not accepted goes on with `/Submission` and the like.
	const named = /^([A-Za-z-]+)(?:\.\w+)*\/(\d{4})\/(?:Conference|Journal)$/.exec(group);
	return named ? `${named[1] ?? ''} ${named[2] ?? ''}` : undefined;
}

function areasOf(content: JsonObject): readonly string[] {
	const areas = ['primary_area', 'subject_areas', 'subject_area', 'area', 'track'].flatMap(name =>
		textsIn(content, name).map(area => cleanLine(area)),
	);
	return [...new Set(areas)];
}

/** Keywords were a text of their own in the early years. */
function splitKeywords(text: string): readonly string[] {
	const words = /[;,]/.test(text) ? splitNames(text.replaceAll(',', ';')) : [text];
	return words.map(word => cleanLine(word)).filter(word => word !== '');
}

function addressIn(content: JsonObject, ...names: readonly string[]): string | undefined {
	return names
		.flatMap(name => findAddresses(textIn(content, name) ?? '').map(({ url }) => url))
		.at(0);
}

function dateIn(note: JsonObject, ...names: readonly string[]): PaperDate | undefined {
	for (const name of names) {
		const date = dateOfMilliseconds(numberIn(note, name));
		if (date) {
			return date;
		}
	}
	return undefined;
}
