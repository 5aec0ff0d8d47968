import type { Span } from '../text';

/** An address in a text. The span may be longer by backslashes that the address is without. */
export interface Address {
	readonly url: string;
	readonly span: Span;
}

/**
 * What an address may hold. Braces, square brackets and the backslash end one: abstracts have
 * `\href{https://a.org/b}{here}`, `[code](https://a.org/b)` and `a.org/b{here}`. LaTeX's escapes
 * of characters that do occur in addresses (`my\_code`) do not end it. Two addresses with only a
 * comma between them are two.
 */
const address =
	/https?:\/\/(?:(?![,;]https?:\/\/)[\w\-.~:/?#@!$&'()*+,;=%\u00C0-\u024F]|\\[_%#&~])+/gi;

/**
 * The web addresses in a text, in order, each place once.
 *
 * Punctuation and markup behind an address are not part of it, nor is a closing bracket that was
 * opened before it: `(see https://a.org/b_(c)).` gives `https://a.org/b_(c)`.
 */
export function findAddresses(text: string): Address[] {
	const found: Address[] = [];
	// Most texts have none, and looking for a fixed string is much faster.
	if (!text.includes('://')) {
		return found;
	}
	for (const match of text.matchAll(address)) {
		const raw = trimEnd(match[0]);
		const url = raw.replaceAll('\\', '');
		if (/^https?:\/\/[^/?#]{0,250}[a-z0-9][^/?#]{0,250}\.[^/?#.]+/i.test(url)) {
			found.push({ url, span: { start: match.index, end: match.index + raw.length } });
		}
	}
	return found;
}

const trailing = new Set('.,;:!?\'"*_~$&');

function trimEnd(raw: string): string {
	let open = 0;
	for (const character of raw) {
		open += character === '(' ? 1 : character === ')' ? -1 : 0;
	}
	let end = raw.length;
	for (; end > 0; end--) {
		const last = raw.charAt(end - 1);
		if (last === ')' && open < 0) {
			open++;
		} else if (!trailing.has(last) && last !== '\\' && last !== '(') {
			break;
		}
	}
	return raw.slice(0, end);
}
