import { proseOdds } from '../prose';
import { labelOf } from './address';
import { type Inline, type Link, linkAt, plainOf } from './inline';
import { parseNamesOnly, parseVenue, parseWholeDate } from './meta';

/** The title of an entry, and the rest of it. */
export interface FoundTitle {
	/** Empty where nothing tells one. */
	readonly title: string;
	/** How it was told: what was made bold, linked or quoted is surer than plain text. */
	readonly by: 'link' | 'bold' | 'quotes' | 'text';
	/** The flat text before and behind it. */
	readonly before: string;
	readonly after: string;
	/** The link that the title is. */
	readonly link: Link | undefined;
}

const quoted = /["“]([^"“”\n]{12,300}?)[,.]?["”]/;

/** What stands in front of a title: a number, emoji, a box to tick. */
const front = /^(?:[\s\p{Extended_Pictographic}\ufe0f\u200d⭐✨]|\[[ xX]\]\s|#\d+\s|\d{1,3}\)\s)+/u;

/** What parts a title from that which follows it. */
const afterTitle = /\s[|｜]\s?|\s[–—]\s|[|｜]|\s-\s|\(|\n|[\ue100-\uf0ff]|\[|\*|_|<br|。/u;

/** The title of an entry: a link that is no label, bold text, a quotation, else its beginning. */
export function findTitle(inline: Inline): FoundTitle {
	const { flat } = inline;
	const start = /^[A-Z*"\ue100-\uf0ff]/.test(flat) ? 0 : (front.exec(flat)?.[0].length ?? 0);
	const links = linksOf(inline, start);
	const strong = boldOf(inline, start);
	const linked = links.find(({ link }) => isTitleLink(link));
	if (linked && (!strong || linked.at <= strong.end) && !isOnlyTag(strong, linked)) {
		return grow(inline, 'link', start, linked.at, linked.at + 1, linked.link);
	}
	if (strong) {
		const better = linked && isFuller(strong, linked.link) ? linked : undefined;
		return better
			? grow(inline, 'link', start, better.at, better.at + 1, better.link)
			: grow(inline, 'bold', start, strong.start, strong.end);
	}
	if (linked) {
		return grow(inline, 'link', start, linked.at, linked.at + 1, linked.link);
	}
	const quotation = /["“]/.test(flat) ? quoted.exec(flat) : null;
	if (quotation?.[1] !== undefined) {
		const end = quotation.index + quotation[0].length;
		return {
			title: trimTitle(plainOf(inline, quotation[1])),
			by: 'quotes',
			before: flat.slice(0, quotation.index),
			after: flat.slice(end),
			link: undefined,
		};
	}
	return plainTitle(inline, start);
}

interface PlacedLink {
	readonly at: number;
	readonly link: Link;
}

function linksOf(inline: Inline, start: number): readonly PlacedLink[] {
	const placed: PlacedLink[] = [];
	if (inline.links.length === 0) {
		return placed;
	}
	for (let at = start; at < inline.flat.length; at++) {
		const link = linkAt(inline, at);
		if (link) {
			placed.push({ at, link });
		}
	}
	return placed;
}

/** `2607.05394 — A Title`: an arXiv id with the title behind it. */
export const idBefore =
	/^(?:arxiv[: ]\s?)?(\d{4}\.\d{4,5}(?:v\d{1,2})?)(?:\s+[—–|-]|:)\s+(?=\S{2})/i;

/** A link whose text may be a title: no label, no address, no venue, no number. */
function isTitleLink({ text, label, kind, url }: Link): boolean {
	const words = text.trim();
	return (
		label === undefined &&
		words.length >= 2 &&
		/\p{L}{2}/u.test(words) &&
		!(kind === 'page' && url !== '' && !/\.(?:pdf|html?|md)$/.test(url)) &&
		(idBefore.test(words) ||
			!/^(?:https?:|www\.|arxiv[: ]?\d|\d{4}\.\d{4,5}|doi:|10\.\d{4})/i.test(words)) &&
		!isTag(words)
	);
}

interface Strong {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

function boldOf(inline: Inline, start: number): Strong | undefined {
	for (const { from, to, end } of boldSpans(inline.flat, start)) {
		const flat = inline.flat.slice(from, to);
		const text = plainOf(inline, flat);
		const isEnough = text.length >= 3 && /\p{L}{2}/u.test(text);
		if (isEnough && labelOf(text) === undefined && !isTag(text)) {
			const areTitles = linksOf({ ...inline, flat }, 0).every(({ link }) => isTitleLink(link));
			if (areTitles) {
				return { start: from - 2, end, text };
			}
		}
	}
	return undefined;
}

interface Marked {
	readonly from: number;
	readonly to: number;
	/** Behind the mark that ends it. */
	readonly end: number;
}

/** What stands between marks of bold: `**…**`, `__…__`, `<b>…</b>`. */
function* boldSpans(flat: string, start: number): Generator<Marked> {
	for (const [open, close] of boldMarks) {
		let at = flat.indexOf(open, start);
		while (at >= 0) {
			const from = at + open.length;
			const to = flat.indexOf(close, from + 1);
			if (to < 0) {
				break;
			}
			yield { from, to, end: to + close.length };
			at = flat.indexOf(open, to + close.length);
		}
	}
}

const boldMarks = [
	['**', '**'],
	['__', '__'],
	['<b>', '</b>'],
	['<strong>', '</strong>'],
] as const;

/** `ICLR 2024`, `2023-05`, `[CVPR 2021 Oral]`, `arXiv`: says when or where rather than what. */
function isTag(text: string): boolean {
	const bare = text.replace(/^[[(【]+|[\])】:]+$/g, '').trim();
	return (
		parseWholeDate(bare) !== undefined ||
		/^(?:new|hot|oral|spotlight|survey|note|todo|update|abstract)!?$/i.test(bare) ||
		(bare.length <= 40 && parseVenue(bare) !== undefined)
	);
}

/** A bold short name with the linked title behind it: `**MME** [MME: A Comprehensive …](…)`. */
function isFuller(strong: Strong, link: Link): boolean {
	return link.kind === 'paper' && wordsOf(strong.text) < 4 && wordsOf(link.text) >= 4;
}

/** A link within bold text of which it is only a part is no title by itself. */
function isOnlyTag(strong: Strong | undefined, { at, link }: PlacedLink): boolean {
	return (
		strong !== undefined &&
		at >= strong.start &&
		at < strong.end &&
		strong.text.length > link.text.length * 1.3 + 4
	);
}

function wordsOf(text: string): number {
	return text.split(/\s+/).length;
}

/** A title as it is marked, with what goes on behind a colon: `[Megatron-LM](…): Training …`. */
function grow(
	inline: Inline,
	by: 'link' | 'bold',
	start: number,
	from: number,
	to: number,
	link?: Link,
): FoundTitle {
	const { flat } = inline;
	const before = flat.slice(start, from);
	const marked = plainOf(inline, flat.slice(from, to));
	const rest = flat.slice(to);
	const isOpen = marked.endsWith(':');
	const lead = /^(?:\*\*|\*|__|["”\]])?\s*:\s*|^(?=\s)/.exec(rest)?.[0] ?? '';
	if (isOpen || lead.includes(':')) {
		const stop = rest.slice(lead.length, lead.length + longestTitle).search(afterTitle);
		const end = stop < 0 ? Math.min(rest.length, longestTitle) : lead.length + stop;
		const more = plainOf(inline, rest.slice(lead.length, end)).replace(/[\s.,;:]+$/, '');
		if (more.length > 2 && more.length <= 220 && !isProse(more) && labelOf(more) === undefined) {
			return {
				title: trimTitle(`${marked.replace(/\s*:$/, '')}: ${more}`),
				by,
				before,
				after: rest.slice(end),
				link,
			};
		}
	}
	return { title: trimTitle(marked), by, before, after: rest, link };
}

function isProse(text: string): boolean {
	return proseOdds(text) > 1 || /^(?:this|we|our|it)\s/i.test(text);
}

/** Longer than any title with its authors, so that a long paragraph is not searched through. */
const longestTitle = 1_000;

/** A title by its place alone: up to the first link, label, venue or names. */
function plainTitle(inline: Inline, start: number): FoundTitle {
	const { flat } = inline;
	let from = start;
	for (
		let tag = leadingTag.exec(flat.slice(from, from + 80));
		tag;
		tag = leadingTag.exec(flat.slice(from, from + 80))
	) {
		if (!isTag(tag[1] ?? tag[2] ?? '')) {
			break;
		}
		from += tag[0].length;
	}
	from += namesAndYear(flat.slice(from, from + 200));
	const stop = flat.slice(from, from + longestTitle).search(endOfPlain);
	let end = stop < 0 ? Math.min(flat.length, from + longestTitle) : from + stop;
	const whole = flat.slice(from, end);
	const cut = cutOfRest(whole);
	end = from + cut;
	return {
		title: trimTitle(plainOf(inline, flat.slice(from, end))),
		by: 'text',
		before: flat.slice(start, from),
		after: flat.slice(end),
		link: undefined,
	};
}

/** The length of `Wu et al. 2025. ` in front of a title, as references begin. */
function namesAndYear(text: string): number {
	const lead = /^([^?!:]{2,120}?)[.,]?\s+\(?(?:19|20)\d\d[a-z]?\)?\.\s+(?=["“]?\p{Lu})/u.exec(text);
	const names = lead?.[1] ?? '';
	const isNames = /\bet\.? al$/.test(names) || parseNamesOnly(names) || /^[\w-]+\.\s/.test(text);
	return lead && isNames ? lead[0].length : 0;
}

const leadingTag =
	/^\s*(?:[[(【]([^\])】]{2,40})[\])】]|((?:19|20)\d\d[-/.]\d\d(?:[-/.]\d\d)?)\s*,?)\s*[:-]?\s*/;
const endOfPlain = /[\ue100-\uf0ff]|\n|\[\[?|\s[|｜]\s|\*|(?:^|\s)_|\((?=[^()]*(?:19|20)\d\d)|<br/;

/** Where the title ends within plain text: before a sentence or a part that is a venue or names. */
function cutOfRest(text: string): number {
	const sentence = /[.?!]["”]?\s+(?=\p{Lu}|(?:19|20)\d\d|ar[Xx]iv[: ]\d|doi:)/gu;
	for (const match of text.matchAll(sentence)) {
		if (
			match.index > 8 &&
			!/\b(?:vs|et al|i\.e|e\.g|St|Dr|[A-Z])$/.test(text.slice(0, match.index))
		) {
			return text[match.index] === '.' ? match.index : match.index + 1;
		}
	}
	for (let comma = text.indexOf(', '); comma >= 0; comma = text.indexOf(', ', comma + 1)) {
		const rest = text.slice(comma + 1).replace(/[\s,;:([-]+$/, '');
		if (comma > 8 && rest.length < 160) {
			if (parseVenue(rest) !== undefined || /\bet\.? al/.test(rest) || parseNamesOnly(rest)) {
				return comma;
			}
		}
	}
	return text.length;
}

/** A title without the quotation marks, brackets and punctuation around it. */
export function trimTitle(text: string): string {
	let title = text.trim();
	const quotes = /^["“”'‘]+(.*?)["“”'’]*[.,]?["“”'’]+[.,;:]?$/s.exec(title);
	title = (quotes?.[1] ?? title)
		.replace(idBefore, '')
		.replace(/^[\p{Extended_Pictographic}\ufe0f\u200d\s:–—|•-]+/u, '')
		.replace(/(?<![\s,;:|｜–—-])[\s,;:|｜–—-]+$/, '')
		.replace(/(?<!\.)\.$/, '')
		.trim();
	return title;
}
