import { Parser } from 'htmlparser2';
import type { Span } from '../../text';
import type { Piece } from './piece';

/** Data that a page carries for its scripts, with the place of the element. */
export interface Props {
	readonly target: string;
	readonly json: string;
	readonly span: Span;
}

/** What a page in HTML says, in order. */
export interface HtmlPage {
	readonly pieces: readonly Piece[];
	readonly props: readonly Props[];
	/** The address that the page was saved from, where it says so. */
	readonly address?: string;
}

/** Elements whose text people do not read. */
const silent = new Set(
	'script style svg template noscript head title select option textarea iframe video audio math'.split(
		' ',
	),
);

/** Elements within a line; all others end one. */
const inline = new Set(
	'a span b i em strong mark sub sup code small u font abbr img wbr time'.split(' '),
);

/** What was read of a piece before it ends. */
interface OpenPiece {
	words: string;
	start: number;
	end: number;
	level: number;
	isItem: boolean;
	links: string[];
	alt?: string;
	names?: string[];
	time?: string;
}

/**
 * Reads the pieces of a page in HTML: blocks and links with their words, and the data for its
 * scripts (`data-target="DailyPapers" data-props="{&quot;dailyPapers&quot;:…}"`).
 *
 * ```html
 * <article><a href="/login?next=%2Fpapers%2F2510.00001"><div class="leading-none">65</div></a>
 *   <h3><a href="/papers/2510.00001">Evidence First</a></h3>
 *   <ul><li title="Ada Byron"><img></li><li>4 authors</li></ul></article>
 * ```
 */
export function readHtml(text: string): HtmlPage {
	const reader = new PageReader();
	const parser: Parser = new Parser(
		{
			onopentag: (name, attributes) => {
				const { startIndex, endIndex } = parser;
				reader.open(name, attributes, { start: startIndex, end: endIndex + 1 });
			},
			ontext: words => {
				reader.text(words, parser.startIndex, parser.endIndex + 1);
			},
			onclosetag: name => {
				reader.close(name);
			},
			oncomment: words => {
				reader.comment(words);
			},
		},
		{ decodeEntities: true, recognizeSelfClosing: false },
	);
	parser.write(text);
	parser.end();
	return reader.finish();
}

class PageReader {
	private readonly pieces: Piece[] = [];
	private readonly props: Props[] = [];
	private readonly links: string[] = [];
	private names: string[] = [];
	private piece: OpenPiece | undefined;
	private address: string | undefined;
	private silence: string | undefined;
	private depth = 0;
	private level = 0;
	private isItem = false;
	private time: string | undefined;

	open(name: string, attributes: Readonly<Record<string, string>>, span: Span): void {
		if (this.silence !== undefined) {
			this.depth += name === this.silence ? 1 : 0;
			this.noteAddress(name, attributes);
			return;
		}
		this.noteAddress(name, attributes);
		const json = attributes['data-props'];
		if (json?.startsWith('{') === true) {
			this.props.push({ target: attributes['data-target'] ?? '', json, span });
		}
		if (silent.has(name)) {
			this.silence = name;
			this.depth = 1;
			return;
		}
		const { href = '', title = '', alt = '' } = attributes;
		if (name === 'img') {
			if (alt.trim() !== '' && this.piece) {
				this.piece.alt ??= alt.trim();
			}
			return;
		}
		// Keywords in an abstract lead to a search, and are words of its sentences.
		const isWord = name === 'a' && /[?&]q=/.test(href);
		const isTag = /\b(?:tag|badge|chip|label)\b/.test(attributes.class ?? '');
		if (!inline.has(name) || (name === 'a' && !isWord) || isTag) {
			this.end();
		}
		if (name === 'a' && !isWord) {
			this.links.push(href);
			this.begin(span);
		} else if (/^h[1-6]$/.test(name)) {
			this.level = Number(name[1]);
		} else if (name === 'li') {
			this.isItem = true;
			if (title.trim() !== '') {
				this.names.push(title.trim());
			}
		} else if (name === 'time') {
			this.time = attributes.datetime;
		} else if (name === 'ul') {
			this.names = [];
		}
	}

	text(words: string, start: number, end: number): void {
		if (this.silence !== undefined || (words.trim() === '' && !this.piece)) {
			return;
		}
		const piece = this.piece ?? this.begin({ start, end });
		if (piece.words.trim() === '' && words.trim() !== '') {
			piece.start = start + words.length - words.trimStart().length;
			piece.level = this.level;
			piece.isItem = this.isItem;
		}
		piece.words += words;
		piece.end = words.trim() === '' ? piece.end : end;
		if (this.time !== undefined) {
			piece.time = this.time;
		}
	}

	close(name: string): void {
		if (this.silence !== undefined) {
			this.depth -= name === this.silence ? 1 : 0;
			this.silence = this.depth > 0 ? this.silence : undefined;
			return;
		}
		const isLink = name === 'a' && this.links.length > 0;
		if (!inline.has(name) || isLink) {
			this.end();
		}
		if (isLink) {
			this.links.pop();
		}
		if (/^h[1-6]$/.test(name)) {
			this.level = 0;
		} else if (name === 'li') {
			this.isItem = false;
		} else if (name === 'time') {
			this.time = undefined;
		}
	}

	/** Browsers write where they saved a page from: ` saved from url=(0040)https://… `. */
	comment(words: string): void {
		this.address ??= /saved from url=\(\d+\)(\S+)/.exec(words.slice(0, 500))?.[1];
	}

	finish(): HtmlPage {
		this.end();
		const { pieces, props, address } = this;
		return { pieces, props, ...(address !== undefined && { address }) };
	}

	private begin({ start, end }: Span): OpenPiece {
		const { level, isItem } = this;
		this.piece = { words: '', start, end, level, isItem, links: [...this.links] };
		return this.piece;
	}

	private end(): void {
		const { piece } = this;
		this.piece = undefined;
		if (!piece) {
			return;
		}
		const words = piece.words.replace(/\s+/g, ' ').trim();
		if (words === '') {
			return;
		}
		const { start, end, level, isItem, links, alt, time } = piece;
		const names = /\bauthors?$/.test(words) && this.names.length > 0 ? this.names : undefined;
		this.pieces.push({
			...{ words, span: { start, end }, apart: true, level, isItem, links },
			...(alt !== undefined && { alt }),
			...(names && { names }),
			...(time !== undefined && { time }),
		});
	}

	private noteAddress(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === 'link' && attributes.rel === 'canonical') {
			this.address ??= attributes.href;
		} else if (name === 'meta' && attributes.property === 'og:url') {
			this.address ??= attributes.content;
		}
	}
}
