import { decodeAs } from '../encoding';

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so. The mark is not part of
 * the text. Bytes that are no UTF-8 become `U+FFFD`, except that a file with no valid letter
 * beyond ASCII is taken for Windows-1252, as old editors save.
 */
export function decodeText(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) {
		return decodeAs('utf-16le', bytes);
	}
	if (bytes[0] === 0xfe && bytes[1] === 0xff) {
		return decodeAs('utf-16be', bytes);
	}
	const text = decodeAs('utf-8', bytes);
	const isBroken = text.includes('\uFFFD') && !/[\u0080-\uFFFC]/.test(text);
	return isBroken && !looksBinary(bytes) ? decodeWindows1252(bytes) : text;
}

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters. */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes `windows-1252` as Latin-1, so those characters are put right here. */
function decodeWindows1252(bytes: Uint8Array): string {
	return decodeAs('windows-1252', bytes).replace(/[\u0080-\u009f]/g, control =>
		windowsOnly.charAt(control.charCodeAt(0) - 0x80),
	);
}

/** How many bytes tell whether a file is text. */
const sample = 8192;

/** Whether bytes are no text in any encoding that is read: zeros, or many control characters. */
export function looksBinary(bytes: Uint8Array): boolean {
	const isUtf16 =
		(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (isUtf16) {
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
