import type { JsonObject } from '../../library/json';
import { parsePublicId, splitPublicId, type PublicId } from '../../paper/ids';
import { dateOfParts, readDate } from '../dates';
import { entryOf } from '../entryOf';
import { readJsonListing, type Taken, titleOr, unnamed } from '../json/listing';
import type { JsonPeek } from '../json/peek';
import { listIn, numberIn, objectsIn, textIn } from '../json/value';
import type { Listing } from '../listing';
import { parseNames } from '../names';
import type { Source } from '../source';
import type { Span } from '../../text';
import { cleanLine, cleanText } from '../text/clean';
import { told } from '../placeholder';
import { isPublishing, venueOf } from '../text/venue';
import { textOfInverted } from './invertedIndex';

/**
 * Works as OpenAlex tells them (docs.openalex.org/api-entities/works): `{meta, results}`, a list,
 * lines, or one work. Ids are addresses; a title may be `null` or hold HTML.
 *
 * ```json
 * {"meta": {"count": 1}, "results": [
 *   {"id": "https://openalex.org/W2626778328", "title": "Attention Is All You Need",
 *    "publication_date": "2017-06-12", "authorships": [{"author": {"display_name": "Ashish Vaswani"}}],
 *    "abstract_inverted_index": {"The": [0], "dominant": [1]}}]}
 * ```
 */
export function parseOpenAlex({ text, json }: Source): Listing | undefined {
	const path = json && pathOf(json);
	return path === undefined
		? undefined
		: readJsonListing('openalex', text, path, toEntry, path === 'results.[]');
}

/** Whether it seems to be an answer of OpenAlex. */
export function looksLikeOpenAlex({ json }: Source): boolean {
	return json !== undefined && pathOf(json) !== undefined;
}

function pathOf(json: JsonPeek): string | undefined {
	if (json.root === 'list') {
		return ['[]', '[].results.[]'].find(path => isWork(json.first(path)));
	}
	const { names } = json;
	if (names.includes('results')) {
		const first = json.first('results.[]');
		return isWork(first) || (!first && names.includes('meta')) ? 'results.[]' : undefined;
	}
	const isOne = names.includes('id') && names.some(name => telling.includes(name));
	return isOne && isWork(json.first('')) ? '' : undefined;
}

/** Members that only works of OpenAlex have. */
const telling = [
	'authorships',
	'abstract_inverted_index',
	'primary_location',
	'open_access',
	'publication_year',
	'cited_by_count',
	'referenced_works',
	'display_name',
];

function isWork(record: JsonObject | undefined): boolean {
	const id = textIn(record, 'id') ?? textIn(record, 'ids', 'openalex') ?? '';
	return /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:works\/)?)W\d+$/i.test(id);
}

function toEntry(work: JsonObject, span: Span): Taken {
	if (!isWork(work)) {
		return 'This is no work of OpenAlex, so it names no paper.';
	}
	const ids = idsOf(work);
	const heading = told(textIn(work, 'title')) ?? told(textIn(work, 'display_name'));
	const title = titleOr(heading && cleanLine(heading, { markup: true }), ids);
	if (title === undefined) {
		return unnamed;
	}
	const abstract = told(textOfInverted(work.abstract_inverted_index) ?? textIn(work, 'abstract'));
	const source = sourceOf(work);
	const date =
		readDate(textIn(work, 'publication_date') ?? '') ??
		dateOfParts(textIn(work, 'publication_year'));
	const isPreprint = textIn(work, 'type') === 'preprint' || textIn(source, 'type') === 'repository';
	const venue = isPreprint ? undefined : venueOf(textIn(source, 'display_name'));
	return entryOf({
		title,
		abstract: abstract && cleanText(abstract, { markup: true }),
		authors: parseNames(
			objectsIn(work, 'authorships').map(
				one => textIn(one, 'author', 'display_name') ?? textIn(one, 'raw_author_name') ?? '',
			),
		),
		ids,
		date,
		published: isPublishing(venue) ? date : undefined,
		venue: venue && cleanLine(venue),
		categories: topicsOf(work),
		keywords: [
			...new Set(
				listIn(work, 'keywords')
					.map(one =>
						typeof one === 'string' ? one : (textIn(one, 'display_name') ?? textIn(one, 'keyword')),
					)
					.filter(word => word !== undefined),
			),
		],
		urls: [
			textIn(work, 'primary_location', 'landing_page_url') ?? textIn(work, 'host_venue', 'url'),
			textIn(work, 'open_access', 'oa_url'),
		].filter(url => url !== undefined && parsePublicId(url) === undefined),
		span,
	});
}

/** A work is where it was published; its other places may be repositories. */
function sourceOf(work: JsonObject): JsonObject | undefined {
	const places = [...objectsIn(work, 'primary_location'), ...objectsIn(work, 'host_venue')];
	return places.map(place => objectsIn(place, 'source')[0] ?? place)[0];
}

function idsOf(work: JsonObject): readonly (PublicId | undefined)[] {
	const own = [
		textIn(work, 'id'),
		textIn(work, 'ids', 'openalex'),
		textIn(work, 'doi'),
		textIn(work, 'ids', 'doi'),
		textIn(work, 'ids', 'pmid'),
		textIn(work, 'external_id'),
	].map(id => (id === undefined ? undefined : parsePublicId(id)));
	// Elsewhere there may be other versions under DOIs of their own, which are not this paper's.
	const elsewhere = [...objectsIn(work, 'primary_location'), ...objectsIn(work, 'locations')]
		.map(place => parsePublicId(textIn(place, 'landing_page_url') ?? ''))
		.filter(id => id !== undefined && ['arxiv', 'pubmed'].includes(splitPublicId(id)[0]));
	return [...own, ...elsewhere];
}

/** As many topics as are telling, where it has the older concepts, of which there are many. */
const enough = 5;

function topicsOf(work: JsonObject): readonly string[] {
	const topics = [...objectsIn(work, 'primary_topic'), ...objectsIn(work, 'topics')];
	const concepts = objectsIn(work, 'concepts')
		.filter(concept => (numberIn(concept, 'score') ?? 0) >= 0.3)
		.slice(0, enough);
	const named = (topics.length > 0 ? topics : concepts).map(one => textIn(one, 'display_name'));
	return [...new Set(named.filter(name => name !== undefined))];
}
