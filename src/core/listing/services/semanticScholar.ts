import { isObject, type JsonObject } from '../../library/json';
import { parsePublicId, type PublicId } from '../../paper/ids';
import type { Author } from '../../paper/paper';
import { findAddresses } from '../addresses';
import { dateOfParts, readDate } from '../dates';
import { entryOf } from '../entryOf';
import { readJsonListing, type Taken, titleOr, unnamed } from '../json/listing';
import type { JsonPeek } from '../json/peek';
import { at, listIn, objectsIn, textIn, textsIn } from '../json/value';
import type { Listing } from '../listing';
import { parseNames } from '../names';
import type { Source } from '../source';
import type { Span } from '../../text';
import { cleanLine, cleanText } from '../text/clean';
import { told } from '../placeholder';
import { looksLikeTex } from '../text/looksLikeTex';
import { isPublishing, venueOf } from '../text/venue';

/**
 * Papers as Semantic Scholar's Academic Graph tells them (api.semanticscholar.org/api-docs): the
 * answer to a search `{total, offset, next, data}`, to a bulk search `{total, token, data}`, to a
 * batch (a list with `null` for what is unknown), one paper, citations and references (each paper
 * in `citingPaper` or `citedPaper`), recommendations, papers of authors, and lines of its data
 * sets, whose names are in lower case. Only what was asked for is present. Papers that a paper
 * cites or that cite it, within it, are facts of that paper.
 *
 * ```json
 * {"total": 1, "offset": 0, "data": [
 *   {"paperId": "204e3073870fae3d05bcbc2f6a8e263d9b72e776", "title": "Attention is All you Need",
 *    "externalIds": {"ArXiv": "1706.03762", "CorpusId": 13756489}, "year": 2017,
 *    "authors": [{"authorId": "40348417", "name": "Ashish Vaswani"}]}]}
 * ```
 */
export function parseSemanticScholar({ text, json }: Source): Listing | undefined {
	const path = json && pathOf(json);
	return path === undefined
		? undefined
		: readJsonListing('semantic-scholar', text, path, toEntry, path === 'data.[]');
}

/** Whether it seems to be an answer of Semantic Scholar. */
export function looksLikeSemanticScholar({ json }: Source): boolean {
	return json !== undefined && pathOf(json) !== undefined;
}

const paths = ['data.[]', 'recommendedPapers.[]', 'papers.[]', 'data.[].papers.[]'];

function pathOf(json: JsonPeek): string | undefined {
	if (json.root === 'list') {
		return isPaper(json.first('[]')) ? '[]' : undefined;
	}
	const { names } = json;
	if (['paperId', 'corpusid'].some(name => names.includes(name))) {
		return names.includes('citingcorpusid') ? undefined : '';
	}
	const isSearch = names.includes('total') || names.includes('offset');
	const path = paths.find(
		one => names.includes(one.split('.')[0] ?? '') && isPaper(json.first(one)),
	);
	return (
		path ?? (isSearch && names.includes('data') && !json.first('data.[]') ? 'data.[]' : undefined)
	);
}

function isPaper(record: JsonObject | undefined): boolean {
	const paper = record && paperIn(record);
	return (
		paper !== undefined &&
		(/^[\da-f]{40}$/.test(textIn(paper, 'paperId') ?? '') ||
			at(paper, 'corpusid') !== undefined ||
			// A reference that is not in the graph has no id.
			(at(paper, 'paperId') === null && at(paper, 'title') !== undefined))
	);
}

function paperIn(record: JsonObject): JsonObject {
	const inner = at(record, 'citingPaper') ?? at(record, 'citedPaper');
	return isObject(inner) ? inner : record;
}

function toEntry(record: JsonObject, span: Span): Taken {
	const paper = paperIn(record);
	const arxiv = textIn(paper, 'arxivId');
	const ids = [textIn(paper, 'paperId')]
		.map(id => (/^[\da-f]{40}$/.test(id ?? '') ? parsePublicId(`s2:${id ?? ''}`) : undefined))
		.concat(idsOf(at(paper, 'externalIds') ?? at(paper, 'externalids')))
		.concat(arxiv === undefined ? undefined : parsePublicId(`arxiv:${arxiv}`))
		.concat(parsePublicId(`doi:${textIn(paper, 'doi') ?? ''}`));
	const abstract = told(textIn(paper, 'abstract'));
	const venue =
		venueOf(textIn(paper, 'venue')) ??
		venueOf(textIn(paper, 'publicationVenue', 'name')) ??
		venueOf(textIn(paper, 'journal', 'name'));
	const date =
		readDate(textIn(paper, 'publicationDate') ?? textIn(paper, 'publicationdate') ?? '') ??
		dateOfParts(textIn(paper, 'year'));
	const heading = told(textIn(paper, 'title'));
	const title = titleOr(heading && cleanLine(heading, notationOf(heading)), ids);
	if (title === undefined) {
		return unnamed;
	}
	return entryOf({
		title,
		abstract: abstract && cleanText(abstract, notationOf(abstract)),
		authors: authorsOf(paper),
		ids,
		date,
		published: isPublishing(venue) ? date : undefined,
		venue: venue && cleanLine(venue),
		categories: fieldsOf(paper),
		urls: [textIn(paper, 'openAccessPdf', 'url'), ...addressesIn(abstract)].filter(
			url => url !== undefined && parsePublicId(url) === undefined,
		),
		span,
	});
}

function notationOf(text: string): { readonly tex: boolean } {
	return { tex: looksLikeTex(text) };
}

function addressesIn(text: string | undefined): readonly string[] {
	return text === undefined ? [] : findAddresses(text).map(({ url }) => url);
}

const kinds: ReadonlyMap<string, string> = new Map([
	['arxiv', 'arxiv'],
	['doi', 'doi'],
	['acl', 'acl'],
	['pubmed', 'pubmed'],
	['dblp', 'dblp'],
]);

function idsOf(external: unknown): readonly (PublicId | undefined)[] {
	return !isObject(external)
		? []
		: Object.keys(external).map(name => {
				const kind = kinds.get(name.toLowerCase());
				const id = textIn(external, name);
				return kind && id ? parsePublicId(`${kind}:${id}`) : undefined;
			});
}

function authorsOf(paper: JsonObject): readonly Author[] {
	const names = objectsIn(paper, 'authors').map(author => textIn(author, 'name') ?? '');
	return parseNames([...names, ...textsIn(paper, 'authors')]);
}

function fieldsOf(paper: JsonObject): readonly string[] {
	const fields = [
		...listIn(paper, 'fieldsOfStudy'),
		...listIn(paper, 's2FieldsOfStudy'),
		...listIn(paper, 's2fieldsofstudy'),
	].map(field => (typeof field === 'string' ? field : textIn(field, 'category')));
	return [...new Set(fields.filter(field => field !== undefined))];
}
