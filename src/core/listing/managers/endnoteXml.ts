import { parseArxivVersion, parsePublicId, type PublicId } from '../../paper/ids';
import type { Author, PaperDate } from '../../paper/paper';
import { dateOfParts, readDate } from '../dates';
import type { Entry, Listing, Problem } from '../listing';
import { parseName } from '../names';
import { told } from '../placeholder';
import type { Source } from '../source';
import { cleanLine } from '../text/clean';
import { titledEntry, unnamed } from '../titled';
import {
	childAt,
	childrenOf,
	readElements,
	textAt,
	textOf,
	type XmlElement,
} from '../xml/elements';
import { lineOf, paragraphsOf } from '../xml/prose';
import { afterProlog } from '../xml/root';
import { isPreprintServer, toKey } from './reference';

/** Whether a text begins as EndNote's XML does. */
export function looksLikeEndnoteXml({ head }: Source): boolean {
	return (
		/^<(?:(?:xml|data)[^>]*>\s*<)?(?:records|record)[\s>]/.test(afterProlog(head)) &&
		/<(?:ref-type|contributors|titles|source-app|rec-number)[\s>]/.test(head)
	);
}

/**
 * Reads EndNote's XML, as EndNote, Bookends, JabRef, Rayyan and others write it.
 *
 * ```xml
 * <xml><records><record>
 *   <ref-type name="Journal Article">17</ref-type>
 *   <contributors><authors><author><style face="normal">Lovelace, Ada</style></author></authors>
 *   </contributors>
 *   <titles><title><style face="normal">On </style><style face="italic">Mills</style></title>
 *     <secondary-title>A Journal</secondary-title></titles>
 *   <dates><year>1843</year><pub-dates><date>Oct 1</date></pub-dates></dates>
 *   <keywords><keyword>mill</keyword></keywords>
 *   <urls><related-urls><url>https://a.org</url></related-urls></urls>
 *   <electronic-resource-num>10.1000/xyz</electronic-resource-num>
 *   <accession-num>12345</accession-num>
 *   <remote-database-name>PubMed</remote-database-name>
 * </record></records></xml>
 * ```
 *
 * The elements are those of EndNote's `RSXML.dtd`. A title is in as many pieces as it has styles.
 */
export function parseEndnoteXml({ text }: Source): Listing {
	const entries: Entry[] = [];
	const unread: Problem[] = [];
	const problems = readElements(text, new Set(['record']), (record, isWhole) => {
		const entry = toEntry(record);
		if (entry) {
			entries.push(entry);
		} else if (isWhole) {
			unread.push(unnamed(record.span));
		}
	});
	return { form: 'endnote-xml', entries, problems: [...problems, ...unread] };
}

function toEntry(record: XmlElement): Entry | undefined {
	const line = (...path: readonly string[]) => lineOf(childAt(record, ...path));
	const addresses = ['related-urls', 'web-urls']
		.flatMap(name => childrenOf(childAt(record, 'urls', name), 'url'))
		.map(url => textOf(url).trim())
		.filter(url => /^https?:/i.test(url));
	const number = textAt(record, 'electronic-resource-num') ?? '';
	const venue =
		line('titles', 'secondary-title') ||
		line('periodical', 'full-title') ||
		line('titles', 'alt-title') ||
		line('publisher');
	const date = dateOf(childAt(record, 'dates'));
	return titledEntry({
		title: line('titles', 'title') || line('titles', 'short-title'),
		abstract: told(paragraphsOf(childAt(record, 'abstract'))),
		authors: childrenOf(childAt(record, 'contributors', 'authors'), 'author')
			.map(toAuthor)
			.filter(author => author !== undefined),
		ids: [
			parsePublicId(number) ?? parsePublicId(`doi:${number}`),
			pubmedId(record, addresses),
			...addresses.map(parsePublicId),
		],
		version: [number, ...addresses].map(parseArxivVersion).find(found => found !== undefined),
		venue,
		date,
		published: isPreprintServer(venue) ? undefined : date,
		keywords: keywordsOf(record),
		keys: [toKey(textAt(record, 'label'))].filter(key => key !== undefined),
		urls: addresses,
		span: record.span,
	});
}

/** A comma at the end says that the name is one of an organisation. */
function toAuthor(author: XmlElement): Author | undefined {
	const name = textOf(author).trim();
	return name.endsWith(',') ? { literal: cleanLine(name.slice(0, -1)) } : parseName(name);
}

/** Accession numbers are of any database; short ones without letters may be PubMed's. */
function pubmedId(record: XmlElement, addresses: readonly string[]): PublicId | undefined {
	const number = textAt(record, 'accession-num') ?? '';
	const database = ['remote-database-name', 'remote-database-provider', 'database']
		.map(name => textAt(record, name) ?? '')
		.join(' ');
	const isPubmed =
		/pubmed|medline|nlm/i.test(database) ||
		addresses.some(address => address.includes('ncbi.nlm.nih.gov') && address.includes(number));
	return isPubmed && /^\d{1,8}$/.test(number) ? parsePublicId(`pubmed:${number}`) : undefined;
}

/** The year, made more exact by a date that may be without it: `Jan`, `Jun 01`, `2018-06-01`. */
function dateOf(dates: XmlElement | undefined): PaperDate | undefined {
	const year = lineOf(childAt(dates, 'year'));
	const day = lineOf(childAt(dates, 'pub-dates', 'date'));
	const written = readDate(day);
	if (written !== undefined && written.length > 4) {
		return written;
	}
	const [, month, dayOfMonth] = /^([A-Za-z]{3,9})\.?(?:[ -](\d{1,2}))?\b/.exec(day) ?? [];
	return (
		dateOfParts(year, month ?? textAt(dates, 'month'), dayOfMonth ?? textAt(dates, 'day')) ??
		readDate(year) ??
		written
	);
}

/** Programs also write all keywords into one element. */
function keywordsOf(record: XmlElement): readonly string[] {
	const keywords = childrenOf(childAt(record, 'keywords'), 'keyword')
		.flatMap(keyword => textOf(keyword).split(/[;\r\n]+/))
		.map(keyword => cleanLine(keyword))
		.filter(keyword => keyword !== '');
	return [...new Set(keywords)];
}
