import { decodeAs, encodeUtf8 } from '../encoding';

/** Text of a file that is written back, where a byte that is not understood must not be lost. */
export interface Utf8Text {
	readonly text: string;
	/** Whether writing the text would give other bytes. */
	readonly damaged: boolean;
}

/** Reads a file of the library; a byte order mark is not part of its text. */
export function decodeUtf8(bytes: Uint8Array): Utf8Text {
	const text = decodeAs('utf-8', bytes);
	// Most texts hold no replacement character, and then no byte can have been replaced.
	return { text, damaged: text.includes('\uFFFD') && !isEncodingOf(text, bytes) };
}

function isEncodingOf(text: string, bytes: Uint8Array): boolean {
	const again = encodeUtf8(text);
	const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	return (
		again.length === bytes.length - mark &&
		again.every((byte, index) => byte === bytes[index + mark])
	);
}
