import type { Span } from '../../text';
import { forEachLine } from '../lines';
import type { Listing, Problem } from '../listing';
import type { Source } from '../source';
import type { Fields } from './fields';
import { toRisEntry } from './risEntry';
import { isCapital, isCapitalOrDigit, type TagLine, type TagSyntax } from './taggedLines';
import { readTaggedListing, withoutTitle } from './taggedListing';

/**
 * Parses RIS, which nearly every database and reference manager writes.
 *
 * ```text
 * TY  - JOUR
 * AU  - Lovelace, Ada
 * TI  - Notes on the analytical engine
 * JF  - Scientific Memoirs
 * PY  - 1843/09/
 * DO  - 10.1000/notes.1843
 * ER  -
 * ```
 *
 * A tag is two letters or a letter and a digit, two spaces and a dash; exporters write one or three
 * spaces as well, leave out `ER`, put numbers and headings between the records, and wrap values
 * without indenting them. Tags as in the specification of Research Information Systems and in the
 * tables of EndNote and Zotero, which differ from it.
 *
 * @returns `undefined` where no entry is found
 */
export function parseRis({ text }: Source): Listing | undefined {
	return readTaggedListing(text, { form: 'ris', syntax, toEntry: toRisEntry, problemOf });
}

function problemOf(fields: Fields, span: Span): Problem | undefined {
	if (isRecord(fields)) {
		return withoutTitle(span);
	}
	return isLeftOver(fields) ? undefined : { message: 'This belongs to no entry.', span };
}

/** Whether a text begins like RIS, whatever exporters put before the first record. */
export function looksLikeRis(source: Source): boolean {
	const { head } = source;
	if (/^TY\s{0,3}-/.test(head)) {
		return true;
	}
	const isNamed = source.isCalled('ris');
	const lines = headLines(head.slice(0, 4_000), isNamed ? 60 : 12);
	const tags = lines.map(line => risTag(line, 0, line.length)?.tag);
	const first = tags.indexOf('TY');
	return first >= 0
		? isNamed || lines.slice(0, first).every(isFurniture)
		: isNamed && tags.filter(tag => tag !== undefined).length > 2;
}

/** The first lines of a text that are not blank. */
export function headLines(head: string, count: number): readonly string[] {
	const lines: string[] = [];
	forEachLine(head, (start, end) => {
		const line = lines.length < count ? head.slice(start, end).trim() : '';
		if (line !== '') {
			lines.push(line);
		}
	});
	return lines;
}

const syntax: TagSyntax = {
	tagOf: risTag,
	begins: tag => tag === 'TY',
	ends: tag => tag === 'ER',
	isFurniture,
};

/** Ovid numbers the records and adds a line behind them; Cochrane writes a heading. */
function isFurniture(line: string): boolean {
	return /^(?:\d+\.$|<\d+>$|Record #?\d+ of \d+$|Provider: |Content: |Database: |Link to the (?:Ovid|External))/i.test(
		line,
	);
}

/** Tags for which one space before the dash, or three, is enough. */
const known = new Set(
	(
		'TY ER ID AU A1 A2 A3 A4 ED TI T1 T2 T3 TT ST CT BT PY Y1 Y2 DA AB N1 N2 KW JF JO JA J1 J2 ' +
		'VL IS CP SP EP SN PB CY PP UR L1 L2 L3 L4 DO DI M1 M2 M3 AN AD AV DB DP LA LB ET C1 C2 C3 ' +
		'C7 CN U1 U2 RP SE CC'
	).split(' '),
);

function risTag(text: string, start: number, end: number): TagLine | undefined {
	if (!isCapital(text.charCodeAt(start)) || !isCapitalOrDigit(text.charCodeAt(start + 1))) {
		return undefined;
	}
	let at = start + 2;
	if (at === end) {
		return text.startsWith('ER', start) ? { tag: 'ER', value: end } : undefined;
	}
	while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) {
		at++;
	}
	const dash = text.charCodeAt(at);
	if (at >= end || (dash !== 0x2d && dash !== 0x2013)) {
		return undefined;
	}
	const spaces = at - start - 2;
	const tag = text.slice(start, start + 2);
	const isFollowed = at + 1 === end || text.charCodeAt(at + 1) <= 0x20;
	const isTag =
		spaces === 2 ||
		(isFollowed && spaces < 4 && (spaces > 0 ? known.has(tag) : tag === 'TY' || tag === 'ER'));
	return isTag ? { tag, value: at + 1 } : undefined;
}

function isRecord(fields: Fields): boolean {
	return fields.has('TY') || fields.has('AU') || fields.has('A1');
}

/** Ovid writes the abbreviation of the journal behind the end of the record. */
function isLeftOver(fields: Fields): boolean {
	return fields.size === 1 && fields.has('NL');
}
