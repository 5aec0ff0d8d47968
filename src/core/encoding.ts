/**
 * The part of the Encoding standard that is used here. Node, browsers and workers all have it, but
 * the library of the language, which is all that core/ is compiled with, does not declare it.
 */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** The encodings in which texts come. */
export type Encoding =
	| 'utf-8'
	| 'utf-16le'
	| 'utf-16be'
	| 'windows-1250'
	| 'windows-1251'
	| 'windows-1252'
	| 'iso-8859-2'
	| 'iso-8859-15'
	| 'koi8-r'
	| 'macintosh'
	| 'gb18030'
	| 'big5'
	| 'shift_jis'
	| 'euc-jp'
	| 'euc-kr';

/** Bytes as text, without a byte order mark; what means nothing in the encoding becomes `U+FFFD`. */
export function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
	return new TextDecoder(encoding).decode(bytes);
}

/** Text as bytes of UTF-8, without a byte order mark. */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}
