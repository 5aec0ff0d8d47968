import { monthNumber } from '../../paper/date';
import { formatPublicId, parseArxivVersion } from '../../paper/ids';
import type { PaperDate } from '../../paper/paper';
import type { Span } from '../../text';
import { dateOfParts } from '../dates';
import { entryOf } from '../entryOf';
import type { Entry } from '../listing';
import type { Fields } from './fields';
import {
	idsInVenue,
	readDateOrYear,
	toAbstract,
	toAddresses,
	toAuthors,
	toIds,
	toKeywords,
	toLine,
	toPublished,
	toTitle,
} from './facts';

/** The paper that a record tells of; none where it has neither a title nor an id. */
export function toRisEntry(fields: Fields, span: Span): Entry | undefined {
	const idTexts = [
		...fields.all(
			'DO',
			'DI',
			'M3',
			'L3',
			'UR',
			'L1',
			'L2',
			'L4',
			'LK',
			'N1',
			'M1',
			'AN',
			'C1',
			'C7',
		),
		...pubmedIds(fields),
	];
	const isBook = /^E?BOOK|^THES|^RPRT/i.test(fields.first('TY') ?? '');
	const venue = toLine(
		fields.first('JF') ??
			(isBook ? undefined : fields.first('T2', 'JO', 'BT', 'JA', 'J2', 'J1', 'C3', 'T3')),
	);
	const ids = [...toIds(idTexts), ...idsInVenue(venue)];
	const id = ids.find(one => one !== undefined);
	const title =
		toTitle(fields.first('TI', 'T1', 'CT')) ||
		toTitle(fields.first('BT', 'TT', 'ST')) ||
		(id ? formatPublicId(id) : '');
	if (title === '') {
		return undefined;
	}
	const date = toDate(fields);
	const arxiv = idTexts.find(text => /arxiv/i.test(text) && /v\d/.test(text));
	const named = fields.all('AU', 'A1');
	const abstract = fields.all('AB');
	return entryOf({
		title,
		abstract: toAbstract(abstract.length > 0 ? abstract : fields.all('N2')),
		authors: toAuthors(named.length > 0 ? named : fields.all('ED')),
		...{ venue, date, published: toPublished(date, venue, fields.first('PB', 'DB')), span, ids },
		version: arxiv === undefined ? undefined : parseArxivVersion(arxiv),
		keywords: toKeywords(fields.all('KW')),
		keys: fields.all('ID').filter(isKey),
		urls: toAddresses(fields.all('UR', 'LK', 'L1', 'L2', 'L3')),
	});
}

/** Numbers of PubMed, where the tag or the source says that they are such. */
function* pubmedIds(fields: Fields): Iterable<string> {
	const number = fields.first('AN');
	if (number !== undefined && /^\d{5,8}$/.test(number) && isFrom(fields, medline)) {
		yield `pmid:${number}`;
	}
	const ofScopus = fields.first('C2');
	if (ofScopus !== undefined && /^\d{7,8}$/.test(ofScopus) && isFrom(fields, /scopus/i)) {
		yield `pmid:${ofScopus}`;
	}
	for (const text of fields.all('C3', 'U1', 'U2', 'PM', 'ID', 'AN')) {
		const found = /^(?:PUBMED|PMID)[: ]\s*(\d{4,9})\b|^(\d{4,9})\s?\[pmid\]/i.exec(text);
		if (found) {
			yield `pmid:${found[1] ?? found[2] ?? ''}`;
		}
	}
}

const medline = /\b(?:NLM|PubMed|MEDLINE)\b/i;

function isFrom(fields: Fields, database: RegExp): boolean {
	return fields.all('DP', 'DB', 'N1').some(text => text.length < 100 && database.test(text));
}

/** Exporters put numbers of their databases where others put keys. */
export function isKey(text: string): boolean {
	return /^[A-Za-z][^\s{},%#~\\"]{2,80}$/.test(text) && /[a-z]/.test(text);
}

/**
 * The date: as exact as it is told for the year of publication. `DA` may hold no more than a month
 * and a day (`MAR 15`), or the day on which somebody looked at the page, which is of another year.
 */
function toDate(fields: Fields): PaperDate | undefined {
	const told = fields
		.all('DA', 'PY', 'Y1')
		.map(readDateOrYear)
		.filter(date => date !== undefined);
	const year = firstDate(fields.all('PY')) ?? told[0];
	if (year === undefined) {
		return undefined;
	}
	const ofYear = told.filter(date => date.startsWith(year.slice(0, 4)));
	const exact = ofYear.reduce((best, date) => (date.length > best.length ? date : best), year);
	if (exact.length > 4) {
		return exact;
	}
	const [, month = '', day = ''] =
		/^([A-Za-z]{3,9})\.?(?:[\s-]+(\d{1,2})(?!\d))?/.exec(fields.first('DA') ?? '') ?? [];
	return monthNumber(month) === undefined ? exact : dateOfParts(exact, month, day);
}

function firstDate(texts: readonly string[]): PaperDate | undefined {
	return texts.map(readDateOrYear).find(date => date !== undefined);
}
