import type { Json, JsonObject } from '../../library/json';
import { parseArxivVersion, parsePublicId, repairArxivId, type PublicId } from '../../paper/ids';
import type { Author, PaperDate } from '../../paper/paper';
import { findAddresses } from '../addresses';
import { dateOfParts, readDate } from '../dates';
import { entryOf } from '../entryOf';
import { type Taken, titleOr, unnamed } from '../json/listing';
import type { Span } from '../../text';
import { cleanLine, cleanText } from '../text/clean';
import { isPlaceholder } from '../placeholder';
import { looksLikeTex } from '../text/looksLikeTex';
import { isPublishing, venueOf } from '../text/venue';
import { authorsOf } from './authors';
import { bibtexFacts } from './bibtexFacts';
import { type FieldName, type Fields, fieldsOf } from './fields';
import { piecesIn, textsOf } from './pieces';
import type { NamedVenue } from './venue';

/** What the whole list tells about each of its papers. */
export interface ListFacts {
	/** The conference, from the name of the file. */
	readonly named?: NamedVenue | undefined;
	/** Its ids are those of OpenReview. */
	readonly isOpenReview?: boolean | undefined;
	/** It holds all papers that were handed in, so that only a decision says which appeared. */
	readonly isOfAll?: boolean | undefined;
	/** What the list, or its part, is about. */
	readonly category?: string | undefined;
}

/** What says that a paper of the list did not appear, and what says that it did. */
const isOut = /reject|withdr|desk|^1$|^true$|^submitted/i;
const isIn = /accept|oral|poster|spotlight|notable|highlight/i;

/**
 * The paper that a record tells of, whose facts may have any of the usual names: a line of a list
 * of accepted papers, a row of a table, an object that some script wrote.
 */
export function toPaper(record: JsonObject, span: Span, list: ListFacts = {}): Taken {
	const fields = fieldsOf(record);
	const textOf = (name: FieldName) => {
		for (const value of fields.of(name)) {
			const text =
				typeof value === 'string' ? value : textsOf(value).find(one => !isPlaceholder(one));
			if (text !== undefined && !isPlaceholder(text)) {
				return text;
			}
		}
		return undefined;
	};
	const bibtex = bibtexFacts(textOf('bibtex'));
	const ids = [...idsOf(fields, list), ...(bibtex?.ids ?? [])];
	const heading = textOf('title');
	const title = titleOr(heading && unquoted(cleanLine(heading, notationOf(heading))), ids);
	if (title === undefined) {
		return unnamed;
	}
	const abstract = textOf('abstract');
	const status = fields.of('status').flatMap(textsOf);
	const isAccepted = !status.some(one => isOut.test(one.trim()));
	const isNamed = isAccepted && (list.isOfAll !== true || status.some(one => isIn.test(one)));
	const named = isNamed ? list.named : undefined;
	const venue =
		venueOf(textOf('venue')) ?? (isAccepted ? bibtex?.venue : undefined) ?? named?.venue;
	const date = dateOf(fields) ?? bibtex?.date ?? readDate(list.named?.year ?? '');
	return entryOf({
		title,
		abstract: abstract && cleanText(abstract, notationOf(abstract)),
		authors: authorsIn(fields),
		ids,
		version: fields.of('arxiv').flatMap(textsOf).map(parseArxivVersion).at(0),
		date,
		published: isAccepted && isPublishing(venue) ? date : undefined,
		venue: venue && cleanLine(venue),
		categories: [
			...new Set([list.category ?? [], ...fields.of('categories').map(categoriesIn)].flat()),
		],
		keywords: [...new Set(fields.of('keywords').flatMap(piecesIn))],
		code: addressOf(fields, 'code'),
		project: addressOf(fields, 'project'),
		urls: addressesOf(fields, abstract),
		span,
	});
}

/** Lists say more than texts, where both are there. */
function authorsIn(fields: Fields): readonly Author[] | undefined {
	const values = fields.of('authors');
	return [
		...values.filter(value => typeof value !== 'string'),
		...values.filter(value => typeof value === 'string'),
	]
		.map(authorsOf)
		.find(authors => authors.length > 0);
}

/** A title without the quotes of a table it once stood in, where it has no others. */
function unquoted(title: string): string {
	return /^"[^"]+"$/.test(title) ? title.slice(1, -1).trim() : title;
}

function notationOf(text: string): { readonly tex: boolean; readonly markup: boolean } {
	return {
		tex: looksLikeTex(text),
		markup: /<\/?(?:i|b|p|em|sub|sup|br|strong|jats:\w+|mml:\w+|div)(?:\s[^<>]*)?\/?>/i.test(text),
	};
}

/** A number or `main` says nothing; a text may name several. */
function categoriesIn(value: Json): readonly string[] {
	return textsOf(value)
		.flatMap(text => (/[|;]/.test(text) ? text.split(/[|;]/) : [text]))
		.map(text => cleanLine(text))
		.filter(
			text =>
				!isPlaceholder(text) && !/^(?:[\d.\s-]*|main(?: conference)?(?: track)?)$/i.test(text),
		);
}

const aclId = /^(?:[A-Z]\d{2}-\d{4}|\d{4}\.[\w-]+\.\d{1,5})$/;
const arxivNumber = /^\d{4}\.\d{4,5}(?:v\d{1,2})?$/;

function idsOf(fields: Fields, list: ListFacts): readonly (PublicId | undefined)[] {
	const ids: (PublicId | undefined)[] = [];
	const add = (name: FieldName, toId: (text: string) => PublicId | undefined) => {
		for (const value of fields.of(name)) {
			for (const text of textsOf(value)) {
				ids.push(toId(text));
			}
		}
	};
	add('arxiv', text => parsePublicId(text) ?? repairArxivId(text));
	for (const kind of ['doi', 'pubmed', 'openreview'] as const) {
		add(kind, text => parsePublicId(text) ?? parsePublicId(`${kind}:${text.trim()}`));
	}
	add('id', text => bareId(text.trim(), list));
	ids.push(...fields.addresses.map(parsePublicId));
	return ids;
}

/** An id without its kind, where its shape leaves no doubt. */
function bareId(text: string, { isOpenReview }: ListFacts): PublicId | undefined {
	if (aclId.test(text)) {
		return parsePublicId(`acl:${text}`);
	}
	if (/^10\.\d{4,9}[/_]\S/.test(text)) {
		// Names of files cannot hold a slash.
		return parsePublicId(`doi:${text.replace(/^(10\.\d{4,9})_/, '$1/')}`);
	}
	if (isOpenReview === true && /^[\w-]{9,14}$/.test(text)) {
		return parsePublicId(`openreview:${text}`);
	}
	return arxivNumber.test(text) || /^https?:|^(?:arxiv|doi|openreview):/i.test(text)
		? parsePublicId(text)
		: undefined;
}

function dateOf(fields: Fields): PaperDate | undefined {
	const texts = (name: FieldName) => fields.of(name).flatMap(textsOf);
	const exact = texts('date')
		.map(readDate)
		.find(date => date !== undefined);
	const [year] = texts('year');
	const dated = dateOfParts(year, texts('month')[0]);
	return exact !== undefined && (dated === undefined || exact.startsWith(dated.slice(0, 4)))
		? exact
		: dated;
}

function addressOf(fields: Fields, name: 'code' | 'project'): string | undefined {
	const texts = fields.of(name).flatMap(textsOf);
	const address = texts.flatMap(text => findAddresses(text).map(({ url }) => url))[0];
	const slug = texts.find(text => /^[\w.-]+\/[\w.-]+$/.test(text.trim()));
	return address ?? (name === 'code' && slug ? `https://github.com/${slug.trim()}` : undefined);
}

function addressesOf(fields: Fields, abstract: string | undefined): readonly string[] {
	const urls: string[] = [];
	for (const text of [...fields.addresses, abstract ?? '']) {
		for (const { url } of findAddresses(text)) {
			if (parsePublicId(url) === undefined) {
				urls.push(url);
			}
		}
	}
	return urls;
}
