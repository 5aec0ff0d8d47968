import type { Line } from '../lines';
import { findLines } from '../lines';
import { type Piece, targetOf } from './piece';

/**
 * The lines of a page that was converted with its links, in any of the usual ways.
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
export function findPieces(text: string): Piece[] {
	const lines = findLines(text);
	const references = readReferences(text, lines);
	const isMarkdown = /\]\((?:https?:\/\/|\/)/.test(text);
	const pieces: Piece[] = [];
	for (const line of lines) {
		const raw = text.slice(line.start, line.end);
		if (reference.test(raw.slice(0, 2_000))) {
			continue;
		}
		const piece = toPiece(raw, line, references, isMarkdown);
		const last = pieces.at(-1);
		const [address = ''] = piece.links;
		if (isWrapped(piece, last) && targetOf(address) === undefined) {
			pieces.push({ ...piece, words: address, links: [] });
		} else if (piece.words === '' && piece.alt === undefined && last) {
			if (piece.links.length > 0 && last.links.length === 0) {
				pieces[pieces.length - 1] = { ...last, links: piece.links };
			}
		} else if (piece.words !== '' || piece.alt !== undefined) {
			pieces.push(piece);
		}
	}
	return pieces;
}

/** An address at the end of a paragraph stands on a line of its own where lines are wrapped. */
function isWrapped(piece: Piece, above: Piece | undefined): boolean {
	const isAddress = piece.words === '' && piece.links.length > 0 && piece.alt === undefined;
	return isAddress && !piece.apart && above !== undefined && above.words.length > 50;
}

/** `[32]: https://…`, and ` 32. https://…` as text browsers list them. */
const reference = /^(?:\[(\d{1,5})\]:?|(\d{1,5})\.)\s+((?:https?:\/\/|\/)\S+)$/;

function readReferences(text: string, lines: readonly Line[]): ReadonlyMap<string, string> {
	const references = new Map<string, string>();
	// They stand at the end, so that looking stops where they begin.
	for (let i = lines.length - 1; i >= 0; i--) {
		const line = lines[i];
		const match = line && reference.exec(text.slice(line.start, Math.min(line.end, line.start + 2_000)));
		if (!match) {
			break;
		}
		references.set(match[1] ?? match[2] ?? '', match[3] ?? '');
	}
	return references;
}

const wholeAddress = /^<?(https?:\/\/\S+?)>?$/;

/** The end of a link with where it leads: `](https://…)`, `](/papers/… "Title")`, `][35]`. */
const linkEnd =
	/\]\(\s{0,2}<?((?:https?:\/\/|\/|#|mailto:)[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?)>?(?:\s+"[^"\n]{0,300}")?\s{0,2}\)|\]\[(\d{1,5})\]/g;

const image = /!\[([^\]\n]{0,300})\]\([^()\s]{0,2000}(?:\s+"[^"\n]{0,300}")?\)/g;

/** How text extractors write an image: `[图片：zai-org]`, `[Image: zai-org]`, `[zai-org] `. */
const imageWords = /\[(?:图片|圖片|image|img|picture)\s*[:：]\s*([^\][\n]{0,200})\]/gi;

function toPiece(
	raw: string,
	line: Line,
	references: ReadonlyMap<string, string>,
	isMarkdown: boolean,
): Piece {
	const bare = wholeAddress.exec(raw)?.[1];
	const place = { span: { start: line.start, end: line.end }, apart: line.apart };
	if (bare !== undefined) {
		return { words: '', ...place, level: 0, isItem: false, links: [bare] };
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
	return { words: words.trim(), ...place, level, isItem, links, ...(alt !== undefined && { alt }) };
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
		.replace(/\\+\s+/g, ' ')
		.replace(/\\+$/, '')
		.replace(/\\([\\`*_{}[\]()#+.!<>|~-])/g, '$1');
}
