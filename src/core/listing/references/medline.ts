import { formatPublicId } from '../../paper/ids';
import type { Span } from '../../text';
import { readDate } from '../dates';
import { entryOf } from '../entryOf';
import type { Entry, Listing } from '../listing';
import type { Source } from '../source';
import {
	toAbstract,
	toAddresses,
	toAuthors,
	toIds,
	toKeywords,
	toLine,
	toPublished,
	toTitle,
} from './facts';
import type { Fields } from './fields';
import { headLines } from './ris';
import { isCapital, isCapitalOrDigit, type TagLine, type TagSyntax } from './taggedLines';
import { readTaggedListing } from './taggedListing';

/**
 * Parses the format of MEDLINE, which PubMed calls both that and `nbib`, and which ERIC writes too.
 *
 * ```text
 * PMID- 12345678
 * TI  - Notes on the analytical
 *       engine.
 * FAU - Lovelace, Ada
 * AU  - Lovelace A
 * DP  - 1843 Sep
 * AID - 10.1000/notes.1843 [doi]
 * ```
 *
 * A tag fills four columns, the dash stands in the fifth, and lines that go on are indented by six.
 * Tags as in the "MEDLINE/PubMed Data Element (Field) Descriptions" of the National Library of
 * Medicine. Authors come twice, in full (`FAU`) and in short (`AU`).
 *
 * @returns `undefined` where no entry is found
 */
export function parseMedline({ text }: Source): Listing | undefined {
	return readTaggedListing(text, { form: 'medline', syntax, toEntry: toMedlineEntry });
}

/** Whether a text begins like MEDLINE: a number or an owner, or several tags of four columns. */
export function looksLikeMedline({ head }: Source): boolean {
	const lines = headLines(head.slice(0, 2_000), 10);
	const tags = lines.map(line => medlineTag(line, 0, line.length)?.tag);
	return (
		!tags.includes('TY') &&
		(/^(?:PMID|PMC|OWN|STAT)\s*-/.test(lines[0] ?? '') ||
			tags.filter(tag => tag !== undefined && tag.length > 2).length > 2)
	);
}

/** Tags that a record has once, so that the second one is of the next record. */
const once = new Set(['TI', 'OWN', 'PMID', 'JT', 'AB']);

const syntax: TagSyntax = {
	tagOf: medlineTag,
	begins: (tag, open, isApart) =>
		(tag === 'PMID' && (open.has('PMID') || open.has('TI'))) ||
		(isApart && ((tag === 'OWN' && open.has('TI')) || (once.has(tag) && open.has(tag)))),
	ends: () => false,
	isFurniture: () => false,
};

/** Tags after which the dash may follow at once, as tools write them that do not count columns. */
const known = new Set(
	(
		'PMID OWN STAT DA DCOM LR IS VI IP DP TI PG LID AB FAU AU AD AUID LA GR PT DEP PL TA JT JID SB ' +
		'MH OTO OT EDAT MHDA CRDT PHST AID PST SO PMC PMCR COIS CIN CON RN OAB OABL TT BTI CTI VTI FED ' +
		'ED CN FIR IR IRAD ISBN ISSN GS NM EN SI OCI PUBM GN RF SFM JC OID MID'
	).split(' '),
);

/** `PMID- `, `TI  - `, `ISSN - `; also `TI-` and `PMID-1`. */
function medlineTag(text: string, start: number, end: number): TagLine | undefined {
	if (!isCapital(text.charCodeAt(start))) {
		return undefined;
	}
	let letters = 1;
	while (letters < 5 && isCapitalOrDigit(text.charCodeAt(start + letters))) {
		letters++;
	}
	let at = start + letters;
	while (at < end && at < start + 6 && text.charCodeAt(at) === 0x20) {
		at++;
	}
	if (letters < 2 || at >= end || text.charCodeAt(at) !== 0x2d) {
		return undefined;
	}
	const tag = text.slice(start, start + letters);
	const isFollowed = at + 1 === end || text.charCodeAt(at + 1) === 0x20;
	const isInColumn = at - start === 4 && (letters < 4 || isFollowed);
	return isInColumn || known.has(tag) ? { tag, value: at + 1 } : undefined;
}

function toMedlineEntry(fields: Fields, span: Span): Entry | undefined {
	const number = /^\d{1,9}\b/.exec(fields.first('PMID') ?? '')?.[0];
	const located = fields.all('AID', 'LID');
	const ids = [
		...toIds(located.filter(text => /10\.\d{4,9}\//.test(text))),
		...toIds(number === undefined || /^0+$/.test(number) ? [] : [`pmid:${number}`]),
		...toIds(fields.all('LID', 'AID', 'SO').filter(text => /^arxiv|^https?:.*arxiv/i.test(text))),
	];
	const id = ids.find(one => one !== undefined);
	const title =
		toTitle(fields.first('TI', 'TT')) ||
		toTitle(fields.first('BTI', 'CTI', 'VTI')) ||
		(id ? formatPublicId(id) : '');
	if (title === '') {
		return undefined;
	}
	const full = fields.all('FAU');
	const named = full.length > 0 ? full : fields.all('AU');
	const editors = named.length > 0 ? [] : fields.all('FED', 'ED');
	const venue = toLine(fields.first('JT', 'BTI', 'CTI', 'TA'));
	const date = fields
		.all('DP', 'DEP', 'SO')
		.map(readDate)
		.find(one => one !== undefined);
	return entryOf({
		title,
		abstract: toAbstract(fields.all('AB')),
		authors: [
			...toAuthors(named.length > 0 ? named : editors),
			...fields.all('CN').map(literal => ({ literal: toLine(literal) ?? literal })),
		],
		...{ ids, span, date, venue, published: toPublished(date, venue) },
		keywords: toKeywords([...fields.all('OT'), ...fields.all('MH').map(toHeading)]),
		urls: toAddresses(located),
	});
}

/** A heading without the aspects under which it was indexed: `Odontogenesis/*physiology`. */
function toHeading(text: string): string {
	return text.replace(/(?<=\w)\/.*$/s, '');
}
