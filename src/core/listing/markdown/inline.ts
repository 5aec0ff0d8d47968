import { cleanLine } from '../text/clean';
import { type AddressKind, kindOfAddress, type Label, labelOf } from './address';

/** A link of Markdown or HTML, or an address that stands by itself. */
export interface Link {
	/** What is shown, as written; of a badge its alternative text; empty for a bare address. */
	readonly text: string;
	/** Empty where a list holds a place for one: `[paper]()`. */
	readonly url: string;
	/** What it leads to, by its address. */
	readonly kind: AddressKind;
	/** What it is called, where that is a label rather than a title. */
	readonly label: Label | undefined;
}

/** A link by its text and address. */
export function toLink(text: string, url: string): Link {
	return { text, url, kind: kindOfAddress(url), label: labelOf(text) };
}

/** A stretch of Markdown in which each link is a single character, so that patterns can be told. */
export interface Inline {
	readonly flat: string;
	readonly links: readonly Link[];
}

/** The character that stands for the first link; private, so that no text has it. */
const firstLink = 0xe100;
/** More than any entry has or seems to have; the rest stays text. */
const mostLinks = 0x400;

/** Matches one link in a flat text. */
export const anyLink = /[\ue100-\uf0ff]/g;

/** What may begin a link. */
const opening = /!?\[|<a\s|<img\s|<?https?:\/\//gi;

/**
 * Takes the links out of a text: `[text](address)`, `[[text](address)]`, `[![alt](badge)](address)`,
 * `<a href="address">text</a>`, `<https://a.org>` and bare addresses. Images are dropped.
 */
export function parseInline(text: string): Inline {
	if (!/[[<]|:\/\//.test(text)) {
		return { flat: text, links: [] };
	}
	const links: Link[] = [];
	let flat = '';
	let last = 0;
	let tries = 0;
	opening.lastIndex = 0;
	for (let match = opening.exec(text); match && tries < mostLinks; match = opening.exec(text)) {
		tries++;
		const found = read(text, match.index, match[0]);
		if (!found) {
			continue;
		}
		flat += text.slice(last, match.index);
		if (found.link && links.length < mostLinks) {
			flat += String.fromCharCode(firstLink + links.length);
			links.push(found.link);
		}
		last = found.end;
		opening.lastIndex = Math.max(found.end, match.index + 1);
	}
	return { flat: flat + text.slice(last), links };
}

/** The link that the character at a place of the flat text stands for. */
export function linkAt({ flat, links }: Inline, at: number): Link | undefined {
	const code = flat.charCodeAt(at);
	return code < firstLink ? undefined : links[code - firstLink];
}

/** Part of a flat text with the texts of its links in their places, without any markup. */
export function plainOf(inline: Inline, flat: string): string {
	const whole =
		inline.links.length === 0
			? flat
			: flat.replace(
					anyLink,
					character => inline.links[character.charCodeAt(0) - firstLink]?.text ?? '',
				);
	return plainText(whole);
}

/** A text without Markdown's emphasis, escapes and code marks, on one line. */
export function plainText(text: string): string {
	let plain = text;
	if (/[*_`~\\]/.test(plain)) {
		plain = withoutMarks(plain);
	}
	if (plain.includes(':') && /:[a-z_]{3,30}:/.test(plain)) {
		plain = plain.replace(/(?<!\w):(?!\d)[a-z_]{3,30}:(?!\w)/g, '');
	}
	return cleanLine(plain, { markup: plain.includes('<') });
}

/** Each pattern is tried only where its mark is: most texts have one of them. */
function withoutMarks(text: string): string {
	let plain = text;
	if (plain.includes('![')) {
		plain = plain.replace(/!\[([^[\]]{0,400})\]\([^()]*\)/g, '');
	}
	if (plain.includes('__')) {
		plain = plain.replace(/\*\*|(?<!\w)__(?=\S)|(?<=\S)__(?!\w)|~~/g, '');
	} else {
		plain = plain.replaceAll('**', '').replaceAll('~~', '');
	}
	if (plain.includes('*')) {
		plain = plain.replace(/(?<![\w*$\\])\*([^\s*$](?:[^*$]{0,400}[^\s*$])?)\*(?![\w*])/g, '$1');
	}
	if (plain.includes('_')) {
		plain = plain.replace(/(?<![\w$\\{}^])_([^\s_$](?:[^_$]{0,400}[^\s_$])?)_(?![\w{])/g, '$1');
	}
	if (plain.includes('`')) {
		plain = plain.replace(/(?<!`)`([^`\n]+)`(?!`)/g, '$1');
	}
	return plain.includes('\\')
		? plain.replace(/\\([[\]|*_`~#>!.()-])/g, '$1').replace(/\\$/gm, '')
		: plain;
}

interface Found {
	readonly end: number;
	readonly link?: Link;
}

function read(text: string, start: number, mark: string): Found | undefined {
	switch (mark.charAt(0)) {
		case '!':
			return readImage(text, start);
		case '[':
			return readLink(text, start);
		case '<':
			return mark.startsWith('<a') || mark.startsWith('<A')
				? readAnchor(text, start)
				: /^<img/i.test(mark)
					? { end: endOf(text, '>', start) }
					: readAddress(text, start + 1, '>');
		default:
			return readAddress(text, start);
	}
}

function readImage(text: string, start: number): Found | undefined {
	const close = closing(text, start + 1, '[', ']');
	const end = text[close + 1] === '(' ? closing(text, close + 1, '(', ')') : -1;
	return close < 0 || end < 0 ? undefined : { end: end + 1 };
}

function readLink(text: string, start: number): Found | undefined {
	const close = closing(text, start, '[', ']');
	if (close < 0 || text[close + 1] !== '(') {
		return undefined;
	}
	const end = closing(text, close + 1, '(', ')');
	if (end < 0) {
		return undefined;
	}
	const url = text
		.slice(close + 2, end)
		.trim()
		.replace(/\s+["'][^"']*["']$/, '')
		.replace(/^<|>$/g, '');
	return { end: end + 1, link: toLink(withoutImages(text.slice(start + 1, close)), url) };
}

/** An image within a link says by its alternative text where the link leads. */
function withoutImages(text: string): string {
	if (!/!\[|<img/i.test(text)) {
		return text;
	}
	const rest = text.replace(/!\[[^[\]]{0,400}\]\([^()]*\)|<img\b[^<>]*>/gi, '').trim();
	return rest === ''
		? (/!\[([^[\]]{0,400})\]|alt=["']([^"']*)/i.exec(text)?.slice(1).find(Boolean) ?? '')
		: rest;
}

const href = /\bhref\s*=\s*["']?([^"'\s>]*)/i;

function readAnchor(text: string, start: number): Found | undefined {
	const open = endOf(text, '>', start);
	const close = text.slice(open, open + longestText).search(/<\/a\s*>/i);
	const url = href.exec(text.slice(start, open))?.[1];
	if (close < 0 || url === undefined) {
		return { end: open };
	}
	const shown = text.slice(open, open + close);
	return {
		end: endOf(text, '>', open + close),
		link: toLink(withoutImages(shown).replace(/<[^<>]*>/g, ''), url),
	};
}

/** More than an entry shows in place of an address. */
const longestText = 800;

const addressEnd = /[\s<>"`|\\^\ue100-\uf0ff]|\]\(|\)\]|\*\*|[，。；：）】]/g;

function readAddress(text: string, start: number, closer = ''): Found | undefined {
	addressEnd.lastIndex = start;
	const stop = addressEnd.exec(text)?.index ?? text.length;
	let end = stop;
	let open = 0;
	for (let i = start; i < stop; i++) {
		const character = text[i];
		open += character === '(' ? 1 : character === ')' ? -1 : 0;
		if (open < 0 || character === ']') {
			end = i;
			break;
		}
	}
	while (end > start && /[.,;:!?'"*_]/.test(text.charAt(end - 1))) {
		end--;
	}
	const url = text.slice(start, end);
	return url.length < 10
		? undefined
		: { end: closer !== '' && text[end] === closer ? end + 1 : end, link: toLink('', url) };
}

/** The bracket that closes the one at `start`, on the way at most so far. */
function closing(text: string, start: number, open: string, close: string): number {
	let depth = 0;
	const last = Math.min(text.length, start + longestText);
	for (let i = start; i < last; i++) {
		const character = text[i];
		if (character === '\\') {
			i++;
		} else if (character === open) {
			depth++;
		} else if (character === close && --depth === 0) {
			return i;
		}
	}
	return -1;
}

function endOf(text: string, mark: string, from: number): number {
	const found = text.slice(from, from + longestText).indexOf(mark);
	return found < 0 ? from + 1 : from + found + 1;
}
