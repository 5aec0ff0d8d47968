import { decodeAs, type Encoding } from '../encoding';
import { declaredEncoding } from './declared';

/**
 * The text of a file, without a byte order mark. In this order: UTF-16, by its mark or by the zeros
 * in it; what the file says itself (`% Encoding: GBK`, `encoding="ISO-8859-1"`), unless it is
 * proper UTF-8; UTF-8, also with some broken bytes, which become `U+FFFD`; GBK, where nearly all
 * bytes beyond ASCII are pairs of its usual characters; Windows-1252, as old editors save.
 */
export function decodeText(bytes: Uint8Array): string {
	const wide = utf16Of(bytes);
	if (wide !== undefined) {
		return decodeAs(wide, bytes);
	}
	const text = decodeAs('utf-8', bytes);
	const declared = declaredEncoding(headOf(bytes));
	if (declared === 'gb18030' && isGbk(bytes)) {
		// Some pairs of it are letters of UTF-8 too.
		return decodeAs(declared, bytes);
	}
	if (!text.includes('\uFFFD') || looksBinary(bytes)) {
		return text;
	}
	if (declared !== undefined && declared !== 'utf-8') {
		return decodeSafely(declared, bytes) ?? text;
	}
	const broken = countOf(text, /\uFFFD/g);
	if (declared === 'utf-8' || countOf(text, /[\u0080-\uFFFC]/g) >= broken) {
		return text;
	}
	return (isGbk(bytes) ? decodeSafely('gb18030', bytes) : undefined) ?? decodeWindows1252(bytes);
}

function countOf(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

/** Where a file says what it is in. */
const declarations = 1024;

function headOf(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes.subarray(0, declarations));
}

/** Not every platform knows every encoding. */
function decodeSafely(encoding: Encoding, bytes: Uint8Array): string | undefined {
	if (encoding === 'windows-1252') {
		return decodeWindows1252(bytes);
	}
	try {
		return decodeAs(encoding, bytes);
	} catch (error) {
		if (error instanceof RangeError) {
			return undefined;
		}
		throw error;
	}
}

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters. */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes `windows-1252` as Latin-1, so those characters are put right here. */
function decodeWindows1252(bytes: Uint8Array): string {
	return decodeAs('windows-1252', bytes).replace(/[\u0080-\u009f]/g, control =>
		windowsOnly.charAt(control.charCodeAt(0) - 0x80),
	);
}

/**
 * Whether bytes beyond ASCII come in pairs of GBK: nearly all within the rows of its usual
 * characters, and most among the 3,755 most usual. In Windows-1252 they stand between letters of
 * ASCII; words of a Cyrillic code page are pairs of rare characters.
 */
function isGbk(bytes: Uint8Array): boolean {
	let units = 0;
	let usual = 0;
	let frequent = 0;
	for (let i = 0; i < bytes.length; i++) {
		const lead = bytes[i] ?? 0;
		if (lead < 0x80) {
			continue;
		}
		units++;
		const trail = bytes[i + 1] ?? 0;
		if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) {
			usual++;
			frequent += lead <= 0xa3 || (lead >= 0xb0 && lead <= 0xd7) ? 1 : 0;
			i++;
		} else if (lead >= 0x81 && lead <= 0xfe && trail >= 0x80) {
			i++;
		}
	}
	return units > 0 && usual >= 0.9 * units && frequent >= 0.7 * units;
}

/** How many bytes tell whether a file is text. */
const sample = 8192;

/** UTF-16 by its byte order mark, or by the zeros that its letters of ASCII have. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) {
		return 'utf-16le';
	}
	if (bytes[0] === 0xfe && bytes[1] === 0xff) {
		return 'utf-16be';
	}
	const pairs = Math.floor(Math.min(sample, bytes.length) / 2);
	let little = 0;
	let big = 0;
	for (let i = 0; i < 2 * pairs; i += 2) {
		const [first = 0, second = 0] = [bytes[i], bytes[i + 1]];
		little += second === 0 && isTextByte(first) ? 1 : 0;
		big += first === 0 && isTextByte(second) ? 1 : 0;
	}
	const needed = Math.max(2, pairs * zeros);
	return little >= needed && big <= little / 20
		? 'utf-16le'
		: big >= needed && little <= big / 20
			? 'utf-16be'
			: undefined;
}

/** The share of letters of ASCII in texts that are told to be UTF-16 without a mark. */
const zeros = 0.6;

function isTextByte(byte: number): boolean {
	return (byte >= 0x20 && byte !== 0x7f) || (byte >= 9 && byte <= 13);
}

/** Whether bytes are no text in any encoding that is read: zeros, or many control characters. */
export function looksBinary(bytes: Uint8Array): boolean {
	if (utf16Of(bytes) !== undefined) {
		return false;
	}
	const start = bytes.subarray(0, sample);
	if (start[0] === 0x25 && start[1] === 0x50 && start[2] === 0x44 && start[3] === 0x46) {
		return true; // %PDF, whose first bytes may all be letters
	}
	let controls = 0;
	for (const byte of start) {
		if (byte === 0) {
			return true;
		}
		const isSpace = byte >= 9 && byte <= 13;
		controls += (byte < 0x20 && !isSpace && byte !== 0x1b) || byte === 0x7f ? 1 : 0;
	}
	return controls > start.length / 50;
}
