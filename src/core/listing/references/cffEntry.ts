import { formatPublicId, parseArxivVersion, parsePublicId } from '../../paper/ids';
import type { Author, PaperDate } from '../../paper/paper';
import type { Span } from '../../text';
import type { JsonObject } from '../../library/json';
import { dateOfParts, readDate } from '../dates';
import { entryOf } from '../entryOf';
import { objectsIn, textIn, textsIn } from '../json/value';
import type { Entry } from '../listing';
import { toAbstract, toAddresses, toIds, toKeywords, toLine, toPublished, toTitle } from './facts';

/** The paper, or the software, that a map of a CITATION.cff describes. */
export function toCffEntry(work: JsonObject, span: Span): Entry | undefined {
	const identifiers = objectsIn(work, 'identifiers');
	const told = identifiers.map(identifier => textIn(identifier, 'value') ?? '');
	const address = textIn(work, 'url');
	const pubmed = textIn(work, 'pmid');
	const ids = [
		...toIds([textIn(work, 'doi') ?? '', ...told]),
		...toIds(pubmed === undefined ? [] : [`pmid:${pubmed}`]),
		parsePublicId(address ?? ''),
		...toIds([textIn(work, 'number') ?? '', textIn(work, 'notes') ?? '']),
	];
	const id = ids.find(one => one !== undefined);
	const title = toTitle(textIn(work, 'title')) || (id ? formatPublicId(id) : '');
	if (title === '') {
		return undefined;
	}
	const venue = toLine(
		textIn(work, 'journal') ??
			textIn(work, 'conference', 'name') ??
			textIn(work, 'collection-title') ??
			textIn(work, 'volume-title'),
	);
	const date = toDate(work);
	const publisher = textIn(work, 'publisher', 'name') ?? textIn(work, 'publisher');
	const people = objectsIn(work, 'authors');
	const authors = people.length > 0 ? people : objectsIn(work, 'author');
	const abstract = textIn(work, 'abstract');
	const addresses = ['url', 'repository-code', 'repository', 'repository-artifact'];
	return entryOf({
		title,
		abstract: abstract === undefined ? undefined : toAbstract([abstract]),
		authors: authors.map(toAuthor).filter(author => author !== undefined),
		...{ ids, span, venue, date, published: toPublished(date, venue, publisher) },
		version: parseArxivVersion([address ?? '', ...told].join(' ')),
		keywords: toKeywords(textsIn(work, 'keywords')),
		code: toAddresses([textIn(work, 'repository-code') ?? ''])[0],
		urls: toAddresses([...addresses.map(name => textIn(work, name) ?? ''), ...told]),
	});
}

/** A person, or with `name` an entity, such as a project. */
function toAuthor(author: JsonObject): Author | undefined {
	const name = textIn(author, 'name');
	if (name !== undefined) {
		return { literal: toLine(name) ?? name };
	}
	const joined = (...parts: readonly string[]) =>
		toLine(parts.map(part => textIn(author, part) ?? '').join(' '));
	const family = joined('name-particle', 'family-names') ?? '';
	const given = joined('given-names', 'name-suffix') ?? '';
	if (family !== '') {
		return given === '' ? { family } : { family, given };
	}
	const literal = given === '' ? textIn(author, 'alias') : given;
	return literal === undefined ? undefined : { literal };
}

function toDate(work: JsonObject): PaperDate | undefined {
	const year = dateOfParts(textIn(work, 'year'), textIn(work, 'month'));
	const days = ['date-published', 'date-released', 'issue-date'].map(name => {
		return readDate(textIn(work, name) ?? '');
	});
	const whole = days.find(date => date !== undefined);
	return year === undefined || whole?.startsWith(year) ? (whole ?? year) : year;
}
