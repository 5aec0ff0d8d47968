import type { Json, JsonObject } from '../../library/json';
import { parseArxivVersion, parsePublicId } from '../../paper/ids';
import type { Author, PaperDate } from '../../paper/paper';
import type { Span } from '../../text';
import { dateOfParts, readDate } from '../dates';
import { at, listIn, objectsIn, textIn, textsIn } from '../json/value';
import type { Entry } from '../listing';
import { authorOf } from '../nameParts';
import { told } from '../placeholder';
import { cleanLine, cleanText } from '../text/clean';
import { titledEntry } from '../titled';
import { parseExtra } from './extra';
import { arxivIdOf, idOf, isPreprintServer, keyOfId, toKey } from './reference';

const markup = { markup: true };

/** Types that are published, also where no venue is named; an `article` alone is a preprint. */
const isPublication = /^(?:article-|paper-|book|chapter|thesis|report|patent|standard)/;

/** The entry of an item of CSL-JSON; `undefined` where it has neither a title nor a public id. */
export function toCslEntry(item: JsonObject, span: Span): Entry | undefined {
	const line = (...names: readonly string[]) =>
		names.map(name => textIn(item, name)).find(text => text !== undefined);
	const extra = parseExtra(line('note', 'annote') ?? '');
	const id = textIn(item, 'id');
	const container = line('container-title', 'container-title-short', 'event-title', 'event');
	const venue = container ?? line('publisher', 'archive');
	const date = dateOf(item.issued);
	const url = textIn(item, 'URL');
	const arxiv = arxivTexts(item, container);
	const isPublished =
		!isPreprintServer(venue ?? '') &&
		(container !== undefined || isPublication.test(textIn(item, 'type') ?? ''));
	return titledEntry({
		title: titleOf(item),
		abstract: told(cleanText(textIn(item, 'abstract') ?? '', markup)),
		authors: objectsIn(item, 'author')
			.map(toAuthor)
			.filter(author => author !== undefined),
		ids: [
			idOf('doi', textIn(item, 'DOI')),
			idOf('pubmed', textIn(item, 'PMID')),
			...arxiv.map(arxivIdOf),
			url === undefined ? undefined : parsePublicId(url),
			id !== undefined && /^[a-z]+:/i.test(id) ? parsePublicId(id) : undefined,
			...extra.ids,
		],
		version:
			[...arxiv, url ?? ''].map(parseArxivVersion).find(version => version !== undefined) ??
			extra.version,
		venue: cleanLine(venue ?? '', markup),
		date,
		published: isPublished ? date : undefined,
		categories: textsIn(item, 'categories').map(text => cleanLine(text)),
		keywords: keywordsOf(item.keyword),
		keys: keysOf(item, extra.keys),
		urls: [url !== undefined && /^https?:/i.test(url) ? url : undefined],
		span,
	});
}

/** Some items are only told by what they are part of. */
function titleOf(item: JsonObject): string | undefined {
	return ['title', 'title-short', 'shortTitle', 'container-title', 'event-title']
		.map(name => cleanLine(textIn(item, name) ?? '', markup))
		.find(text => told(text) !== undefined);
}

function toAuthor(name: JsonObject): Author | undefined {
	const particle = [textIn(name, 'dropping-particle'), textIn(name, 'non-dropping-particle')]
		.filter(part => part !== undefined)
		.join(' ');
	return authorOf({
		family: textIn(name, 'family'),
		given: textIn(name, 'given'),
		suffix: textIn(name, 'suffix'),
		literal: textIn(name, 'literal') ?? textIn(name, 'name'),
		particle,
	});
}

/** Where tools put arXiv's ids: the archive's place, a number, the name of the journal. */
function arxivTexts(item: JsonObject, container: string | undefined): readonly string[] {
	const archive = ['archive', 'publisher', 'source'].some(name =>
		/^arxiv/i.test(textIn(item, name) ?? ''),
	);
	const place = [textIn(item, 'archive_location'), textIn(item, 'number')].filter(
		text => text !== undefined && (archive || /^arxiv/i.test(text)),
	);
	const named = /\barXiv:\s*([\w./-]+)/i.exec(container ?? '')?.[1];
	return [...place, textIn(item, 'arxiv'), named].filter(text => text !== undefined);
}

/** `{"date-parts": [["2018", 5]]}`, `{"raw": "May 2018"}`, `{"literal": "19th cent"}`, `"2018-05"`. */
function dateOf(issued: Json | undefined): PaperDate | undefined {
	if (typeof issued === 'string' || typeof issued === 'number') {
		return readDate(String(issued));
	}
	const [start] = listIn(issued, 'date-parts');
	const [year, month, day] = Array.isArray(start)
		? (start as readonly Json[]).map(part =>
				typeof part === 'string' || typeof part === 'number' ? String(part) : undefined,
			)
		: [];
	// Years before the common era are negative.
	if (year !== undefined && /^\d{4}/.test(year)) {
		return dateOfParts(year, month, day);
	}
	const text = ['raw', 'literal', 'edtf'].map(name => textIn(issued, name)).find(Boolean);
	return text === undefined ? undefined : readDate(text);
}

function keywordsOf(keyword: Json | undefined): readonly string[] {
	const parts = listIn(keyword).flatMap(one =>
		typeof one !== 'string' ? [] : one.split(one.includes(';') ? ';' : ','),
	);
	return [...new Set(parts.map(part => cleanLine(part)).filter(part => part !== ''))];
}

function keysOf(item: JsonObject, more: readonly string[]): readonly string[] {
	const keys = [...[at(item, 'citation-key'), item.citekey, ...more].map(toKey), keyOfId(item.id)];
	return [...new Set(keys.filter(key => key !== undefined))];
}
