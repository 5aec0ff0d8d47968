import type { PaperDate } from '../../paper/paper';
import { readDate } from '../dates';
import type { Entry, Listing, Problem } from '../listing';
import {
	childAt,
	childrenOf,
	localName,
	readElements,
	textAt,
	textOf,
	type XmlElement,
} from '../xml/elements';
import { readAuthor, readAuthors, splitAuthors } from './authors';
import { arxivText, type FoundPaper, toArxivEntry } from './paper';

/** Whether a text is an answer of OAI-PMH, or records of one without its envelope. */
export function looksLikeOai(head: string): boolean {
	return (
		/^(?:<\?xml[^>]*>\s*)?(?:<[?!][^>]*>\s*)*<(?:OAI-PMH|ListRecords|GetRecord|record|records|metadata|(?:\w+:)?arXiv(?:Raw)?|oai_dc:dc)[\s>]/i.test(
			head,
		) && /openarchives\.org\/OAI|arxiv\.org\/OAI|oai:arXiv\.org/i.test(head)
	);
}

/**
 * Parses answers of OAI-PMH (<https://info.arxiv.org/help/oa/index.html>) with arXiv's metadata in
 * the formats `arXiv` and `arXivRaw`, or with anybody's in `oai_dc`.
 *
 * ```xml
 * <record><header><identifier>oai:arXiv.org:1401.2122</identifier></header><metadata>
 *   <arXiv><id>1401.2122</id><created>2014-01-09</created>
 *     <authors><author><keyname>Author</keyname><forenames>A.</forenames></author></authors>
 *     <title>Counting Waves</title><categories>math.AP hep-th</categories>
 *     <abstract>  We count
 * them.</abstract></arXiv></metadata></record>
 *
 * <oai_dc:dc><dc:title>Counting Waves</dc:title><dc:creator>Author, A.</dc:creator>
 *   <dc:description>  We count them.</dc:description><dc:description>Comment: 3 pages</dc:description>
 *   <dc:date>2014-01-09</dc:date><dc:identifier>http://arxiv.org/abs/1401.2122</dc:identifier></oai_dc:dc>
 * ```
 *
 * Deleted records have no metadata and are passed over. Of several descriptions the longest that is
 * no comment is the abstract; of several dates the earliest counts.
 */
export function parseOai(text: string): Listing {
	const entries: Entry[] = [];
	const problems: Problem[] = [];
	const names = /<(?:\w+:)?record[\s>]/i.test(text.slice(0, 20_000))
		? new Set(['record', 'error'])
		: new Set(['arXiv', 'arXivRaw', 'dc', 'error']);
	const broken = readElements(text, names, record => {
		if (localName(record.name) === 'error') {
			if (record.attributes.code !== 'noRecordsMatch') {
				const message = `The archive answered with an error: ${textOf(record).trim()}`;
				problems.push({ message, span: record.span });
			}
			return;
		}
		if (childAt(record, 'header')?.attributes.status === 'deleted') {
			return;
		}
		const found = readRecord(record);
		const entry = found && toArxivEntry(found, arxivText);
		if (entry) {
			entries.push(entry);
		} else {
			const message = 'A record without metadata of a paper in a format that is understood.';
			problems.push({ message, span: record.span });
		}
	});
	problems.push(...broken);
	problems.sort((a, b) => a.span.start - b.span.start);
	return { form: 'oai-pmh', entries, problems };
}

function readRecord(record: XmlElement): FoundPaper | undefined {
	const metadata = childAt(record, 'metadata') ?? record;
	const own = childrenOf(metadata, 'arXiv')[0] ?? childrenOf(metadata, 'arXivRaw')[0];
	const inside = own ?? (/^(?:\w+:)?arXiv/.test(record.name) ? record : undefined);
	if (inside) {
		return readArxiv(record, inside);
	}
	const core = childAt(metadata, 'dc') ?? (localName(record.name) === 'dc' ? record : undefined);
	return core && readDublinCore(record, core);
}

function readArxiv(record: XmlElement, paper: XmlElement): FoundPaper {
	const people = childrenOf(childAt(paper, 'authors'), 'author');
	const versions = childrenOf(paper, 'version');
	const version = /^v(\d{1,3})$/.exec(versions.at(-1)?.attributes.version ?? '')?.[1];
	const created = textAt(versions[0], 'date') ?? textAt(paper, 'created');
	return {
		span: record.span,
		title: textAt(paper, 'title'),
		ids: [arxivId(textAt(paper, 'id') ?? textAt(record, 'header', 'identifier'))],
		abstract: textOf(childAt(paper, 'abstract')),
		authors:
			people.length > 0
				? people.map(toAuthor).filter(author => author !== undefined)
				: readAuthors(textAt(paper, 'authors') ?? '', arxivText).authors,
		date: created === undefined ? undefined : readDate(created),
		categories: textAt(paper, 'categories')?.split(/\s+/),
		doi: textAt(paper, 'doi'),
		journal: textAt(paper, 'journal-ref'),
		comments: textAt(paper, 'comments'),
		version: version === undefined ? undefined : Number(version),
	};
}

function toAuthor(author: XmlElement) {
	const given = [textAt(author, 'forenames'), textAt(author, 'suffix')].filter(
		part => part !== undefined,
	);
	const family = (textAt(author, 'keyname') ?? '').replaceAll(',', ' ');
	if (/collaborations?$/i.test(family)) {
		// Its name was cut like a person's: `for the DES` stands where given names do.
		return readAuthor(splitAuthors([...given, family].join(' '))[0] ?? '', arxivText);
	}
	return readAuthor(given.length > 0 ? `${family}, ${given.join(' ')}` : family, arxivText);
}

function readDublinCore(record: XmlElement, core: XmlElement): FoundPaper {
	const all = (name: string) => childrenOf(core, name).map(child => textOf(child).trim());
	const descriptions = childrenOf(core, 'description').map(textOf);
	const isComment = (text: string) => /^\s*comments?:/i.test(text);
	const identifiers = all('identifier').map(text => text.replace(/^info:doi\//i, 'doi:'));
	const isPlain = (text: string) => !/^(?:https?:|doi:|oai:|urn:|info:|10\.|arxiv:)/i.test(text);
	// Only arXiv names the journal among the identifiers.
	const own = arxivId(textAt(record, 'header', 'identifier'));
	return {
		span: record.span,
		title: all('title')[0],
		ids: [own, ...identifiers],
		abstract: descriptions
			.filter(text => !isComment(text))
			.reduce((longest, text) => (text.length > longest.length ? text : longest), ''),
		authors: all('creator')
			.map(name => readAuthor(name, arxivText))
			.filter(author => author !== undefined),
		date: earliest(all('date')),
		categories: all('subject'),
		journal: own === undefined ? undefined : identifiers.find(isPlain),
		comments: descriptions.filter(isComment).join('\n'),
		urls: identifiers.filter(text => /^https?:/i.test(text)),
	};
}

function earliest(texts: readonly string[]): PaperDate | undefined {
	const dates = texts.map(readDate).filter(date => date !== undefined);
	return dates.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))[0];
}

/** `oai:arXiv.org:1401.2122` names a paper of arXiv; what other archives write there does not. */
function arxivId(text: string | undefined): string | undefined {
	const bare = text?.replace(/^oai:arXiv\.org:/i, '');
	return bare === undefined || bare.startsWith('oai:') ? undefined : `arXiv:${bare}`;
}
