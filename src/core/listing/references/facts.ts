import { type PublicId, parsePublicId } from '../../paper/ids';
import type { Author, PaperDate } from '../../paper/paper';
import { findAddresses } from '../addresses';
import { readDate } from '../dates';
import { splitNames } from '../names';
import { isPlaceholder } from '../placeholder';
import { cleanLine, cleanText, type Notation } from '../text/clean';
import { parseIndexNames } from './indexName';

/** Reference managers and databases pass on HTML, and TeX where it came from a bibliography. */
function notationOf(text: string): Notation {
	return { markup: true, tex: text.includes('\\') && texSign.test(text) };
}

const texSign = /\\(?:["'`^~=.]\s?\{?\\?[A-Za-z]|[A-Za-z]+\s?\{)/;

/** A title: on one line, and without the full stop that databases put behind it. */
export function toTitle(text: string | undefined): string {
	const title = cleanLine(text ?? '', notationOf(text ?? ''));
	if (!title.endsWith('.')) {
		return title;
	}
	const last = /(?:^|[\s(])([^\s.(]*[\p{L}\p{N})\]"”])\.$/u.exec(title)?.[1];
	return last === undefined || shortened.test(last) ? title : title.slice(0, -1);
}

/** Words that end with a full stop of their own. */
const shortened = /^(?:etc|al|jr|sr|inc|co|ltd|corp|no|vol|pt|st|dr|vs|ed|eds)$/i;

/** A name of a journal, a conference, a topic. */
export function toLine(text: string | undefined): string | undefined {
	return text === undefined ? undefined : cleanLine(text, notationOf(text));
}

/** An abstract out of one or more texts, each a paragraph; what is written twice counts once. */
export function toAbstract(texts: readonly string[]): string | undefined {
	const paragraphs = texts
		.map(text => cleanText(text, notationOf(text)))
		.filter(text => !isPlaceholder(text));
	return paragraphs.length > 1 ? [...new Set(paragraphs)].join('\n\n') : paragraphs[0];
}

/** Names that stand one in a text, or several divided by semicolons or `and`. */
export function toAuthors(texts: readonly string[]): readonly Author[] {
	if (!texts.some(text => several.test(text))) {
		return parseIndexNames(texts.length > 1 ? [...new Set(texts)] : texts);
	}
	const names = texts.flatMap(text => (several.test(text) ? splitNames(text) : [text]));
	return parseIndexNames([...new Set(names)]);
}

const several = /[;\n|]|\sand\s/;

/** Keywords divided by line ends or semicolons; `*` marks the main ones of an index. */
export function toKeywords(texts: readonly string[]): readonly string[] {
	const keywords = texts.flatMap(text => (/[;\n|]/.test(text) ? text.split(/[;\n|]/) : [text]));
	const clean = keywords
		.map(keyword => toKeyword(keyword.trim()))
		.filter(text => !isPlaceholder(text));
	return clean.length > 1 ? [...new Set(clean)] : clean;
}

function toKeyword(text: string): string {
	const keyword = cleanLine(text.startsWith('*') ? text.slice(1) : text, notationOf(text));
	return /[.,]$/.test(keyword.slice(-1)) && /^\w\w/.test(keyword.slice(-3))
		? keyword.slice(0, -1)
		: keyword;
}

/**
 * The ids that texts are, one or more each: `doi: 10.1145/…`, `https://doi.org/10.1145/…`,
 * `10.1145/… [doi]`, `arXiv:2301.00001 [cs]`. A text that only mentions one has none.
 */
export function toIds(texts: readonly string[]): readonly (PublicId | undefined)[] {
	return texts.flatMap(text => (text.length > 2_000 ? [] : idsOf(text.trim())));
}

function idsOf(text: string): readonly (PublicId | undefined)[] {
	if (!idSign.test(text)) {
		return [];
	}
	const isBare = text.startsWith('10.');
	const whole = parsePublicId(
		isBare
			? `doi:${text.replace(/\s*\[doi\]$/i, '')}`
			: text.replace(/^(?:doi|arxiv)[:\s]+(?=doi|10\.|http)/i, ''),
	);
	if (whole) {
		return [whole];
	}
	// Several in one text, or with a note behind: `10.1/a; 10.1/b`, `10.1/a [doi]`.
	const [first = '', ...more] = text.replace(/^doi[:\s]+/i, '').split(/[\s;]+/);
	const id = first === '' ? undefined : parsePublicId(first);
	const others = text.includes(';') ? more : [];
	return id ? [id, ...others.map(other => parsePublicId(other))] : [];
}

/** What every id or address of one has in it, so that most texts need no closer look. */
const idSign =
	/10\.\d{4}|xiv|ar5iv|pubmed|pmid|openreview|aclanthology|aclweb|semanticscholar|openalex|dblp|huggingface|hf\.co|scirate|papers\.cool|^\d{4}\.\d{4}|\/\d{7}/i;

/** The web addresses in texts. */
export function toAddresses(texts: readonly string[]): readonly string[] {
	return texts.flatMap(text =>
		plainAddress.test(text)
			? [text]
			: text.includes('://')
				? findAddresses(text).map(({ url }) => url)
				: [],
	);
}

/** One address and nothing else, as nearly all fields have it. */
const plainAddress = /^https?:\/\/\w[\w.-]*\.\w+\/[\w\-./?=&%+:#]*[\w/=]$/;

const preprintServer =
	/\b(?:arxiv|corr|[a-z]+rxiv|ssrn|preprints?(?:\.org)?|research ?square|e-?prints?)\b/i;

/** The date in a text, which most often is only a year. */
export function readDateOrYear(text: string): PaperDate | undefined {
	return /^(?:1[5-9]|20)\d\d$/.test(text) ? (text as PaperDate) : readDate(text);
}

/** The arXiv id in what stands for a venue: `arXiv preprint arXiv:2301.00001`. */
export function idsInVenue(venue: string | undefined): readonly (PublicId | undefined)[] {
	const found = /arxiv:\s?[\w./-]{7,30}/i.exec(venue ?? '')?.[0];
	return found === undefined ? [] : [parsePublicId(found)];
}

/**
 * When it appeared in its venue: its date, unless there is no venue, or that or the publisher is a
 * server of preprints.
 */
export function toPublished(
	date: PaperDate | undefined,
	venue: string | undefined,
	publisher = '',
): PaperDate | undefined {
	const isPreprint = preprintServer.test(venue ?? '') || preprintServer.test(publisher);
	return venue === undefined || venue === '' || isPreprint ? undefined : date;
}
