import { decodeHTML } from 'entities';
import { withTexOfFormulas } from './formulas';
import { plainOfTex } from './tex';

/** How a source writes its text, beyond plain characters. */
export interface Notation {
	/** Tags of HTML, JATS or MathML, which are taken out. */
	readonly markup?: boolean;
	/**
	 * TeX's accents and text macros, which become what they mean; maths stays. A bibliography is to be
	 * set by TeX, and its dashes, quotes and ties are signs as well; an abstract only has the words.
	 */
	readonly tex?: boolean | 'words';
}

/** A text on one line: a title, a name, a venue. Empty where nothing is left. */
export function cleanLine(text: string, notation: Notation = {}): string {
	return fold(resolve(text, notation));
}

/**
 * A text of one or more paragraphs: hard wraps are resolved, paragraphs stand apart by a blank
 * line. `Abstract` above it is taken away.
 */
export function cleanText(text: string, notation: Notation = {}): string {
	const resolved = resolve(text, notation);
	if (!/\n[^\S\n]*\n|\r/.test(resolved)) {
		return withoutHeading(fold(resolved));
	}
	const paragraphs = resolved
		.replace(/\r\n?/g, '\n')
		.split(/\n[^\S\n]*\n/)
		.map(fold)
		.filter(paragraph => paragraph !== '');
	return withoutHeading(paragraphs.join('\n\n'));
}

/** Text with entities decoded: `&amp;`, `&uuml;`, `&#8211;`, and what was encoded twice. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) {
		return text;
	}
	const decoded = decodeHTML(text);
	return /&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp);/i.test(decoded)
		? decodeHTML(decoded)
		: decoded;
}

/** Text without tags; what ends a block ends a line. A lone `<` is a letter. */
export function withoutMarkup(text: string): string {
	if (!text.includes('<')) {
		return text;
	}
	return withTexOfFormulas(text)
		.replace(/<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[|\]\]>/g, '')
		.replace(/<(jats:)?title>\s*abstract\s*<\/(jats:)?title>/gi, '')
		.replace(blockEnd, '\n\n')
		.replace(tag, '');
}

const blockEnd =
	/<(?:br|hr)\s*\/?>|<\/(?:[a-z]+:)?(?:p|div|li|ul|ol|sec|title|h[1-6]|tr|blockquote)>/gi;

const tag = /<\/?[a-z][\w:.-]*(?:\s[^<>]*)?\/?>|<\?[^<>]*\?>/gi;

function resolve(text: string, { markup = false, tex = false }: Notation): string {
	let result = text;
	if (markup) {
		result = withoutMarkup(result);
	}
	result = decodeEntities(result);
	if (markup && /<\/?(?:[a-z]+:)?(?:i|b|p|em|sub|sup|br|strong|span|a)\b[^<>]*>/i.test(result)) {
		// What was written as text within XML may be markup once more.
		result = withoutMarkup(result);
	}
	return tex === false ? result : plainOfTex(result, tex === true);
}

/** One space for any white space, none at the ends; what cannot be seen is taken out. */
function fold(text: string): string {
	// Most texts are ASCII, with line ends at most.
	if (!/[^\t\n\r\x20-\x7e]/.test(text)) {
		return text.replace(/\s{2,}|[\t\n\r]/g, ' ').trim();
	}
	const folded = text.replace(invisible, '').replace(whiteSpace, ' ').trim();
	return isAscii(folded) ? folded : folded.normalize('NFC');
}

/** Any white space but a lone space, which may stay. */
const whiteSpace = /[\s\u0085]{2,}|[^\S ]|\u0085/g;

/** Controls, soft hyphens, zero-width characters, marks of direction and of byte order. */
const invisible =
	/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u0080-\u0084\u0086-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe]/g;

/** Without the flag for any case, with which `\p{Lu}` would be any letter: `Summary statistics`. */
const heading = /^(?:[Aa]bstract|ABSTRACT|[Ss]ummary|SUMMARY)(?:\s*[:.—–-]\s*|\n+|\s+(?=\p{Lu}))/u;

function withoutHeading(text: string): string {
	return text.replace(heading, '');
}

function isAscii(text: string): boolean {
	return /^[\x00-\x7f]*$/.test(text);
}
