import type { Span } from '../../text';
import { forEachFilledLine } from '../lines';
import { type Piece, targetOf } from './piece';

/**
 * Calls `visit` with the lines of a page that was converted with its links, in any of the usual ways.
 *
 * ```text
 * ### [Title](https://huggingface.co/papers/2510.00001)     Markdown
 * ### [Title][32]                                           html2text, with or without its list of
 * [32]: https://huggingface.co/papers/2510.00001            references at the end
 * Title                                                     an address below what it belongs to
 * https://huggingface.co/papers/2510.00001
 * ```
 *
 * A line that holds nothing but an address or the end of a link belongs to the line above it.
 */
export function forEachPiece(text: string, visit: (piece: Piece) => void): void {
	const references = readReferences(text);
	const isMarkdown = /\]\((?:https?:\/\/|\/)/.test(text.slice(0, enough));
	let above: Piece | undefined;
	forEachFilledLine(text, (start, end, apart) => {
		const raw = text.slice(start, end);
		if (isReference(raw)) {
			return;
		}
		const piece = toPiece(raw, { start, end }, apart, references, isMarkdown);
		const [address = ''] = piece.links;
		const isEmpty = piece.words === '' && piece.alt === undefined;
		if (isEmpty && isWrapped(piece, above) && targetOf(address) === undefined) {
			above = passOn(above, { ...piece, words: address, links: [] }, visit);
		} else if (!isEmpty) {
			above = passOn(above, piece, visit);
		} else if (above && piece.links.length > 0 && above.links.length === 0) {
			above = { ...above, links: piece.links };
		}
	});
	passOn(above, undefined, visit);
}

/** A piece is passed on when the next one is known, since an address below it may belong to it. */
function passOn(
	above: Piece | undefined,
	next: Piece | undefined,
	visit: (piece: Piece) => void,
): Piece | undefined {
	if (above) {
		visit(above);
	}
	return next;
}

/** Enough of a text to tell how it is written. */
const enough = 65_536;

/** An address at the end of a paragraph stands on a line of its own where lines are wrapped. */
function isWrapped(piece: Piece, above: Piece | undefined): boolean {
	const isAddress = piece.words === '' && piece.links.length > 0 && piece.alt === undefined;
	return isAddress && !piece.apart && above !== undefined && above.words.length > 50;
}

/** `[32]: https://…`, and ` 32. https://…` as text browsers list them. */
const reference = /^(?:\[(\d{1,5})\]:?|(\d{1,5})\.)\s+((?:https?:\/\/|\/)\S+)$/;

function isReference(raw: string): boolean {
	const first = raw.charCodeAt(0);
	const mayBe = first === 0x5b || (first >= 0x30 && first <= 0x39);
	return mayBe && raw.length < 2_000 && reference.test(raw);
}

/** They stand at the end, so that looking from there stops where they begin. */
function readReferences(text: string): ReadonlyMap<string, string> {
	const references = new Map<string, string>();
	for (let end = text.length; end > 0;) {
		const start = text.lastIndexOf('\n', end - 1) + 1;
		const line = text.slice(Math.max(start, end - 2_000), end).trim();
		const match = reference.exec(line);
		if (!match && line !== '') {
			break;
		}
		if (match) {
			references.set(match[1] ?? match[2] ?? '', match[3] ?? '');
		}
		end = start - 1;
	}
	return references;
}

const none: readonly string[] = [];

const wholeAddress = /^<?(https?:\/\/\S+?)>?$/;

/** The end of a link with where it leads: `](https://…)`, `](/papers/… "Title")`, `][35]`. */
const linkEnd =
	/\]\(\s{0,2}<?((?:https?:\/\/|\/|#|mailto:)[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?)>?(?:\s+"[^"\n]{0,300}")?\s{0,2}\)|\]\[(\d{1,5})\]/g;

const image = /!\[([^\]\n]{0,300})\]\([^()\s]{0,2000}(?:\s+"[^"\n]{0,300}")?\)/g;

/** How text extractors write an image: `[图片：zai-org]`, `[Image: zai-org]`, `[zai-org] `. */
const imageWords = /\[(?:图片|圖片|image|img|picture)\s*[:：]\s*([^\][\n]{0,200})\]/gi;

function toPiece(
	raw: string,
	span: Span,
	apart: boolean,
	references: ReadonlyMap<string, string>,
	isMarkdown: boolean,
): Piece {
	if (!/[[\]\\#*+·•\t\xa0-]|  |^<?h/.test(raw)) {
		return { words: raw, span, apart, level: 0, isItem: false, links: none };
	}
	const bare = wholeAddress.exec(raw)?.[1];
	if (bare !== undefined) {
		return { words: '', span, apart, level: 0, isItem: false, links: [bare] };
	}
	let words = raw;
	const level = words.startsWith('#') ? (/^#{1,6}(?=\s)/.exec(words)?.[0].length ?? 0) : 0;
	words = words.slice(level).trimStart();
	const isItem = /^\[{0,2}\s?[-*•·+]\s/.test(words);
	const links: string[] = [];
	let alt: string | undefined;
	if (words.includes('[') || words.includes(']')) {
		const keepAlt = (_: string, told: string) => {
			alt = told.trim() === '' || told.includes('无替代文本') ? alt : told.trim();
			return ' ';
		};
		words = words.replace(image, keepAlt).replace(imageWords, keepAlt);
		words = words.replace(linkEnd, (_, address: string | undefined, number: string | undefined) => {
			links.push(address ?? references.get(number ?? '') ?? '');
			return ' \u0000';
		});
		words = withoutBrackets(words, links.length > 0, told => {
			alt = told;
		});
	}
	words = words.replace(/^\s*[-*+]\s+(?=\S)/, '');
	if (isMarkdown && words.includes('\\')) {
		words = unescape(words);
	}
	words = /[^\S ]|  /.test(words) ? words.replace(/\s+/g, ' ') : words;
	const piece = { words: words.trim(), span, apart, level, isItem, links };
	return alt === undefined ? piece : { ...piece, alt };
}

/** Takes the beginnings of links out; `\0` marks their ends. */
function withoutBrackets(text: string, hasEnd: boolean, tellAlt: (alt: string) => void): string {
	let words = text;
	if (hasEnd) {
		const logo = /\[\s?\[([^\][]{1,80})\]\s/.exec(words);
		if (logo?.[1] !== undefined) {
			tellAlt(logo[1].trim());
			words = words.replace(logo[0], '[');
		}
		// From each end back to the bracket that opened it; text may hold brackets of its own.
		for (let end = words.indexOf('\u0000'); end >= 0; end = words.indexOf('\u0000')) {
			const open = openBefore(words, end);
			words =
				open < 0
					? words.slice(0, end) + words.slice(end + 1)
					: `${words.slice(0, open)} ${words.slice(open + 1, end)}${words.slice(end + 1)}`;
		}
	}
	return words.replace(/^\[\s*(?=$|[-*•]\s)|^\[(?=[^\]]*$)/, '');
}

function openBefore(words: string, end: number): number {
	let depth = 0;
	for (let i = end - 1; i >= 0; i--) {
		const character = words[i];
		if (character === ']' && words[i - 1] !== '\\') {
			depth++;
		} else if (character === '[' && words[i - 1] !== '\\' && depth-- === 0) {
			return i;
		}
	}
	return -1;
}

/** Markdown as text: `\-\-` is `--`, and a backslash before white space is a line's end. */
function unescape(words: string): string {
	return words
		.replace(/(?<!\\)\\+\s+/g, ' ')
		.replace(/(?<!\\)\\+$/, '')
		.replace(/\\([\\`*_{}[\]()#+.!<>|~-])/g, '$1');
}
