import { decodeAs } from '../../encoding';

/** A text that was decoded, with the way back to where each letter stood. */
export interface Decoded {
	readonly text: string;
	/** The offset in the source of an offset in the text. */
	readonly toSource: (offset: number) => number;
}

/** What quoted-printable writes otherwise: bytes as `=E2=80=93`, and `=` before a line end. */
const encoded = /=(?:[ \t]*\r?\n|([\dA-F]{2}(?:=[\dA-F]{2})*))/gi;

/**
 * Decodes quoted-printable as mail has it (RFC 2045): `caf=C3=A9`, and `=` at the end of a line
 * that goes on. What is no code stays as it is.
 */
export function decodeQuotedPrintable(source: string): Decoded {
	const pieces: string[] = [];
	/** Where each piece begins, in the text and in the source. */
	const starts: { readonly inText: number; readonly inSource: number }[] = [];
	let length = 0;
	const take = (piece: string, inSource: number) => {
		starts.push({ inText: length, inSource });
		pieces.push(piece);
		length += piece.length;
	};
	let last = 0;
	for (const match of source.matchAll(encoded)) {
		take(source.slice(last, match.index), last);
		take(match[1] === undefined ? '' : decodeBytes(match[1]), match.index);
		last = match.index + match[0].length;
	}
	take(source.slice(last), last);
	return {
		text: pieces.join(''),
		toSource(offset) {
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = (low + high + 1) >> 1;
				if ((starts[middle]?.inText ?? 0) <= offset) {
					low = middle;
				} else {
					high = middle - 1;
				}
			}
			const start = starts[low];
			return start ? Math.min(source.length, start.inSource + offset - start.inText) : offset;
		},
	};
}

function decodeBytes(codes: string): string {
	const bytes = Uint8Array.from(codes.split('='), code => Number.parseInt(code, 16));
	const text = decodeAs('utf-8', bytes);
	return text.includes('\uFFFD') ? decodeAs('windows-1252', bytes) : text;
}
