import { monthNumber, toPaperDate } from '../../paper/date';
import type { Author, PaperDate } from '../../paper/paper';
import { dateOfParts, readDate } from '../dates';
import { parseName, parseNames, splitNames } from '../names';

/** A venue with its year as lists write them: `NeurIPS 2019`, `SOSP' 24`, `arxiv 2018`. */
export interface VenueAndYear {
	/** Absent where it is a preprint, or only a year. */
	readonly venue?: string;
	readonly date?: PaperDate;
}

const remark =
	'(?:oral|spotlight|highlight|poster|workshops?|findings|demos?|best paper(?: award)?|outstanding paper|db highlight|db|main|long|short|talk|presentation|tutorial|survey|track|under review|accepted|award|honou?rable mention|position|datasets? and benchmarks?|[- &,])+';

const venueAndYear = new RegExp(
	`^(?:in |at |accepted (?:by|to|at) |to appear (?:in|at) |published in )?(\\p{L}[^\\n]{0,120}?)?[\\s,:(-]*(['’‘\`]\\s?\\d{2}|(?<!\\d)(?:19[5-9]|20[0-4])\\d|(?<=[A-Z][ -]?)\\d{2})\\)?(?:[\\s,;:(-]+(?:${remark}|\\w+))?\\)?\\.?$`,
	'iu',
);

const preprint =
	/^(?:arxiv|corr|preprint|pre-print|under review|submitted|technical report|tech report|blog|openreview|github)\b/i;

/** Venues that stand alone, without a year. */
const acronym =
	/^(?:aaai|aamas|accv|acl|acl findings|acm mm|aistats|amia|apsys|asplos|ase|atc|bmvc|ccs|chi|cikm|coling|colm|colt|conll|corl|cscw|cvpr|cvprw|dac|eacl|eccv|ecml|ecir|emnlp|emnlp findings|eurosys|fse|hpca|hotos|icassp|iccad|iccv|icde|icdm|iclr|icml|icra|icse|ijcai|ijcv|ijcnlp|interspeech|iros|isca|issta|jair|jmlr|kdd|lrec|mda|miccai|micro|mlsys|mobicom|mobisys|naacl|naacl findings|ndss|neurips|nips|nsdi|osdi|pami|pldi|pnas|popl|ppopp|recsys|rss|sc|sigcomm|siggraph|siggraph asia|sigir|sigmod|socc|sosp|tacl|tip|tkde|tmlr|tnnls|tois|tog|tpami|tvcg|uai|uist|usenix security|vldb|wacv|wsdm|www|nature|science|nature communications|nature machine intelligence)$/i;

/** The venue, its year or both that a short text consists of; `undefined` for other texts. */
export function parseVenue(text: string): VenueAndYear | undefined {
	if (text.length > 200 || (text.length > 40 && !/\d\d/.test(text))) {
		return undefined;
	}
	const short = text
		.trim()
		.replace(/^[([{"'“*_\s]+|[)\]}"”*_\s,;]+$/g, '')
		.trim();
	if (short.length < 2 || short.length > 160) {
		return undefined;
	}
	if (acronym.test(short)) {
		return { venue: short };
	}
	if (/^arxiv(?: preprint)?(?: arxiv:[\d.v]+)?\.?$/i.test(short)) {
		return {};
	}
	if (!/\d{2}/.test(short)) {
		return undefined;
	}
	const match = venueAndYear.exec(short);
	const digits = /\d+/.exec(match?.[2] ?? '')?.[0];
	if (!match || digits === undefined) {
		return undefined;
	}
	if (/^\d{2}$/.test(match[2] ?? '') && !/[A-Z]{3,}\W*$/.test(match[1] ?? '')) {
		return undefined;
	}
	const year = digits.length === 2 ? toYear(Number(digits)) : Number(digits);
	const date = toPaperDate(year);
	const name = (match[1] ?? '').replace(/[\s,:('’‘`.-]+$/, '').trim();
	if (date === undefined || !isVenueName(name)) {
		return undefined;
	}
	return { ...(name !== '' && !preprint.test(name) && { venue: name }), date };
}

function toYear(digits: number): number {
	return digits < 50 ? 2000 + digits : 1900 + digits;
}

function isVenueName(name: string): boolean {
	if (name === '') {
		return true;
	}
	const words = name.split(/\s+/);
	const capitals = words.filter(word => /^[(&]?\p{Lu}/u.test(word)).length;
	return (
		words.length <= 14 &&
		monthNumber(name) === undefined &&
		(preprint.test(name) || capitals > 0) &&
		(capitals >= words.length / 3 || preprint.test(name)) &&
		!/[!?;]|https?:|\bet\.? al/i.test(name)
	);
}

const wholeDate =
	/^(?:(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?[a-z]{3,9}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:19|20)\d\d|(?:19|20)\d\d|(?:19|20)\d\d年\s?\d{1,2}月(?:\s?\d{1,2}日)?|\d{2}\/\d{1,2}\/(?:19|20)\d\d|(?:19|20)\d{6})$/i;

/** The date that a short text consists of: `2026-05-13`, `Feb 2023`, `23rd June 2026`, `2024.01`. */
export function parseWholeDate(text: string): PaperDate | undefined {
	const short = text
		.trim()
		.replace(/^[([]|[)\]]$/g, '')
		.trim();
	if (short.length > 24 || !wholeDate.test(short)) {
		return undefined;
	}
	const month = /^(\d{4})[-/.](\d{1,2})$/.exec(short);
	if (month) {
		return dateOfParts(month[1], month[2]);
	}
	const word = /[a-z]{3,9}/i.exec(short)?.[0];
	return word !== undefined && monthNumber(word) === undefined && !/\d(?:st|nd|rd|th)/i.test(word)
		? undefined
		: readDate(short.replaceAll(/(\d)\s(?=[月日])|年\s/g, '$1'));
}

const nameWord =
	/^(?:\p{Lu}[\p{L}'’.‐-]*|(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|al|el|bin|ibn|y|e|i|st)\.?|\(?\p{Lu}[\p{L}.]*\)|[\p{Script=Han}]{2,4})$/u;

/** The most usual case by itself: `Ada Lovelace et al.` */
const firstAuthor = /^(\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}) et\.? ?al\.?$/u;

/** `Lovelace, Ada`, as BibTeX writes names. */
const lastFirst = /^\p{Lu}[\p{L}'’-]+, (?:\p{Lu}[\p{L}'’.-]*\s?){1,3}$/u;

const mayHaveMore = /\bet\.?\s?al|\band (?:others|more)|\betc/i;

/** Nothing is cut from the beginning, so that most other texts can be told by it. */
const mayBeginName = /^[\p{L}(]/u;

/** The names that a text consists of, with what marks more of them: `et al.`, `…`. */
export function parseNamesOnly(text: string): readonly Author[] | undefined {
	const one = /\bet\.? /.test(text) ? firstAuthor.exec(text)?.[1] : undefined;
	if (one !== undefined) {
		const name = parseName(one);
		return name && [name];
	}
	const short = text.trim().replace(/^(?:by|authors?:)\s+/i, '');
	if (short.length > 12_000 || !mayBeginName.test(short)) {
		return undefined;
	}
	const bare = (
		mayHaveMore.test(short)
			? short.replace(
					/(?<![\s,;])[\s,;]*\b(?:et\.?\s?al\b\.?|and others\b|and more\b|etc\b)[\s.,;:]*$/i,
					'',
				)
			: short
	)
		.replace(/(?<![\s.,;…*])[\s.,;…*]+$/, match =>
			match.startsWith('.') && match.length < 2 ? '.' : '',
		)
		.replace(/(\p{Ll})\.$/u, '$1');
	if (/^anonymous(?: authors?| submission)?$/i.test(bare)) {
		return undefined;
	}
	if (bare.length < 2 || !mayBeginName.test(bare)) {
		return undefined;
	}
	const inverted = bare.split(/,? and /);
	if (inverted.length > 1 && inverted.every(name => lastFirst.test(name))) {
		return parseNames(inverted);
	}
	const names = splitNames(bare.replace(/[\d¹²³⁴⁵⁶⁷⁸⁹†‡*∗]+(?=\s*(?:,|$|and\b))/gu, ''));
	const likely = names.filter(isName).length;
	const isMarked = bare.length < short.replace(/(?<![\s.,;*])[\s.,;*]+$/, '').length;
	return likely === names.length || (likely >= 3 && likely >= names.length * 0.8)
		? names.length > 1 || isMarked || isFullName(names[0] ?? '')
			? parseNames(names)
			: undefined
		: undefined;
}

function isName(name: string): boolean {
	const words = name.replace(',', ' ').split(/\s+/).filter(Boolean);
	return (
		words.length <= 6 &&
		name.length <= 60 &&
		words.every(word => nameWord.test(word)) &&
		!/\b(?:University|Institute|Learning|Networks?|Models?|Research|Google|Microsoft|Keyword|The|An?)\b/.test(
			name,
		)
	);
}

/** A single name has at least two words, so that `Oral` or `Robotics` is none. */
function isFullName(name: string): boolean {
	return /^\p{Lu}[\p{L}'.-]*(?:\s\p{L}[\p{L}'.-]*){1,4}$/u.test(name);
}

/** A summary in a list is shorter than an abstract: its beginning, up to points or so many letters. */
export function shortSummary(text: string): string {
	if (text === '') {
		return '';
	}
	const lead = (text.split(/\s[●•▪]\s/)[0] ?? '').trim();
	if (lead.length <= longestSummary) {
		return lead;
	}
	const end = lead.slice(0, longestSummary).lastIndexOf('. ');
	return end < 0 ? lead.slice(0, longestSummary) : lead.slice(0, end + 1);
}

const longestSummary = 900;
