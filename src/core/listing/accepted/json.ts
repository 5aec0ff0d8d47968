import type { JsonObject } from '../../library/json';
import { textIn } from '../json/value';
import { findRecords } from '../json/find';
import { readJsonListing, type Taken } from '../json/listing';
import { readRecords } from '../json/records';
import type { Listing } from '../listing';
import type { Source } from '../source';
import type { Span } from '../../text';
import { fieldNames, plainName } from './fields';
import { hasOpenReviewIds } from './openReviewIds';
import { toPaper } from './paper';
import { withoutShared } from './shared';
import { venueInName } from './venue';

/**
 * Lists of accepted papers in JSON: those of paperlists (`author` divided by semicolons), of
 * Mini-Conf sites (`UID`, names divided by `|`), of the virtual sites of NeurIPS, ICML, ICLR and
 * CVF (`{count, results}`, where other events than papers are passed over), and what scripts write
 * alike. The conference is told by the entry, its BibTeX, or the name of the file.
 *
 * ```json
 * [{"id": "2022.acl-long.1", "title": "A Title", "status": "Long", "track": "main",
 *   "author": "Ada Lovelace; Alan Turing", "site": "https://aclanthology.org/2022.acl-long.1/"}]
 * ```
 *
 * Sources: github.com/papercopilot/paperlists, github.com/Mini-Conf/Mini-Conf,
 * neurips.cc/static/virtual/data.
 */
export function parseAcceptedJson(source: Source): Listing | undefined {
	const path = pathIn(source);
	return path === undefined ? undefined : readAccepted(source, path);
}

/** Whether it seems to be a list of accepted papers in JSON. */
export function looksLikeAcceptedJson(source: Source): boolean {
	return pathIn(source) !== undefined;
}

const lists = ['results', 'papers', 'accepted', 'accepted_papers', 'data', 'items'];

function pathIn({ json }: Source): string | undefined {
	return json && findRecords(json, isAccepted, lists);
}

/** What lists of accepted papers tell and other lists of papers do not. */
const telling = new Set(
	(
		'authornum gscitation authorids primaryarea track status session sessions sess uid ssid forum ' +
		'decision eventtype presentationtype papertype virtualsiteurl aff affs oa supp openreview ' +
		'posterlocation posterposition award ratings rating confidences authorsite pdfsize accepttype ' +
		'primarysubject presentation'
	).split(' '),
);

function isAccepted(record: JsonObject): boolean {
	const fields = fieldNames(record);
	const isPaper = fields.has('title') && (fields.has('authors') || fields.has('abstract'));
	return isPaper && Object.keys(record).some(name => telling.has(plainName(name)));
}

/** How many records are looked at to tell whose ids they have. */
const sample = 40;

/** Reads the records under a path as papers of a list. */
export function readAccepted(
	{ text, name }: Source,
	path: string,
	form: 'accepted-list' | 'openreview' | 'json-records' = 'accepted-list',
): Listing | undefined {
	const named = venueInName(name);
	const first: JsonObject[] = [];
	readRecords(text, path, ({ value }) => first.push(value) < sample);
	const isOpenReview = hasOpenReviewIds(first, named?.venue);
	const take = (record: JsonObject, span: Span, key?: string): Taken =>
		isEvent(record)
			? undefined
			: toPaper(withName(record, key), span, {
					named,
					isOpenReview,
					isOfAll: form === 'openreview',
					category: path === '{}.[]' ? key : undefined,
				});
	const listing = readJsonListing(form, text, path, take);
	return listing && { ...listing, entries: withoutShared(listing.entries) };
}

/** Events of a virtual site that are no papers: talks, breaks, workshops. */
function isEvent(record: JsonObject): boolean {
	const type = textIn(record, 'eventtype') ?? textIn(record, 'event_type');
	return type !== undefined && !/poster|oral|spotlight|paper|highlight|journal|demo/i.test(type);
}

/** A map of papers may hold the id of each, or its title, as its name only. */
function withName(record: JsonObject, key: string | undefined): JsonObject {
	return key === undefined || Object.hasOwn(record, 'id') ? record : { id: key, ...record };
}
