import { decodeAs, type Encoding, encodeUtf8 } from '../../encoding';
import { forEachLine } from '../lines';
import type { Span } from '../../text';

/** The page in a web archive, and where its places are in the archive. */
export interface ArchivedPage {
	readonly html: string;
	/** Each span of the page as the lines of the archive that hold it. */
	readonly toSpans: (spans: readonly Span[]) => readonly Span[];
}

/** Whether a text is a web archive (MHTML) or a mail that holds a page. */
export function looksLikeMhtml(head: string): boolean {
	const start = head.slice(0, 8_000);
	return (
		/^[A-Za-z][\w-]{0,40}:[^\n]/.test(start) &&
		/^content-type:\s*(?:multipart\/|text\/html)/im.test(start) &&
		/^(?:mime-version|snapshot-content-location|from|subject):/im.test(start)
	);
}

/**
 * Takes the first page of HTML out of a web archive, as browsers save one.
 *
 * ```text
 * Content-Type: multipart/related; boundary="----b"
 *
 * ------b
 * Content-Type: text/html
 * Content-Transfer-Encoding: quoted-printable
 *
 * <html data-target=3D"DailyPapers" …=
 * ------b--
 * ```
 *
 * Transfer encodings are quoted-printable, base64 or none: RFC 2045 and 2557.
 */
export function readMhtml(text: string): ArchivedPage {
	const part = findPart(text);
	const marks: Mark[] = [];
	const chunks: Uint8Array[] = [];
	let length = 0;
	let rest = '';
	const add = (bytes: Uint8Array, start: number) => {
		marks.push({ byte: length, source: start });
		chunks.push(bytes);
		length += bytes.length;
	};
	const body = text.slice(part.start, part.end);
	forEachLine(body, (start, end) => {
		const line = body.slice(start, end);
		if (part.encoding === 'base64') {
			const digits = rest + line.replace(/[^A-Za-z0-9+/]/g, '');
			const whole = digits.length - (digits.length % 4);
			rest = digits.slice(whole);
			add(decodeBase64(digits.slice(0, whole)), part.start + start);
		} else if (part.encoding === 'quoted-printable') {
			const trimmed = line.trimEnd();
			const isSoft = trimmed.endsWith('=');
			const shown = isSoft ? trimmed.slice(0, -1) : `${trimmed}\n`;
			add(decodeQuoted(shown), part.start + start);
		} else {
			add(encodeUtf8(`${line}\n`), part.start + start);
		}
	});
	add(decodeBase64(rest), part.end);
	const bytes = join(chunks, length);
	const html = decodeAs(part.encoding === 'none' ? 'utf-8' : part.charset, bytes);
	return { html, toSpans: spans => placeSpans(spans, html, marks, part.end) };
}

interface Part extends Span {
	readonly encoding: 'quoted-printable' | 'base64' | 'none';
	readonly charset: Encoding;
}

interface Mark {
	readonly byte: number;
	readonly source: number;
}

/** The first part that is HTML; the whole body where there are no parts. */
function findPart(text: string): Part {
	const boundary = /boundary\s*=\s*(?:"([^"\n]{1,200})"|([^\s;]{1,200}))/i.exec(
		text.slice(0, 20_000),
	);
	const divider = boundary ? `--${boundary[1] ?? boundary[2] ?? ''}` : undefined;
	let start = divider === undefined ? 0 : text.indexOf(divider);
	for (let count = 0; start >= 0 && count < 10_000; count++) {
		const next = divider === undefined ? -1 : text.indexOf(divider, start + divider.length);
		const end = next < 0 ? text.length : next;
		const headers = text.slice(start, Math.min(end, start + 8_000));
		const blank = /\r?\n\r?\n|\r\r/.exec(headers);
		if (blank && /^content-type:\s*text\/html/im.test(headers.slice(0, blank.index + 1))) {
			const head = headers.slice(0, blank.index).toLowerCase();
			const named = /content-transfer-encoding:\s*([\w-]+)/.exec(head)?.[1];
			const encoding = named === 'base64' || named === 'quoted-printable' ? named : 'none';
			const isWestern = /charset="?(?:iso-8859-1|windows-1252)/.test(head);
			const charset = isWestern ? 'windows-1252' : 'utf-8';
			return { start: start + blank.index + blank[0].length, end, encoding, charset };
		}
		start = next;
	}
	return { start: 0, end: text.length, encoding: 'none', charset: 'utf-8' };
}

function decodeQuoted(line: string): Uint8Array {
	if (!line.includes('=') && /^[\x00-\x7f]*$/.test(line)) {
		return encodeUtf8(line);
	}
	const bytes: number[] = [];
	for (let i = 0; i < line.length; i++) {
		const code = line.charCodeAt(i);
		const escaped = code === 0x3d ? Number.parseInt(line.slice(i + 1, i + 3), 16) : NaN;
		if (!Number.isNaN(escaped)) {
			bytes.push(escaped);
			i += 2;
		} else if (code < 0x80) {
			bytes.push(code);
		} else {
			bytes.push(...encodeUtf8(line.charAt(i)));
		}
	}
	return Uint8Array.from(bytes);
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Map([...digits].map((digit, value) => [digit, value]));

function decodeBase64(text: string): Uint8Array {
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let bits = 0;
	let count = 0;
	let at = 0;
	for (const digit of text) {
		bits = ((bits << 6) | (valueOf.get(digit) ?? 0)) & 0xffffff;
		count += 6;
		if (count >= 8) {
			count -= 8;
			bytes[at++] = (bits >> count) & 0xff;
		}
	}
	return bytes.subarray(0, at);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}

/** Offsets in the page become bytes of it, and these the beginnings of the archive's lines. */
function placeSpans(
	spans: readonly Span[],
	html: string,
	marks: readonly Mark[],
	end: number,
): readonly Span[] {
	const order = spans
		.flatMap(({ start, end: last }, i) => [
			{ offset: start, i: 2 * i },
			{ offset: last, i: 2 * i + 1 },
		])
		.sort((a, b) => a.offset - b.offset);
	const placed: number[] = [];
	let [char, byte, mark] = [0, 0, 0];
	for (const { offset, i } of order) {
		for (; char < offset; char++) {
			const code = html.charCodeAt(char);
			// Half a character of four bytes counts two.
			byte += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
		}
		const isEnd = i % 2 === 1;
		while ((marks[mark + 1]?.byte ?? Infinity) <= byte) {
			mark++;
		}
		placed[i] = marks[isEnd ? mark + 1 : mark]?.source ?? end;
	}
	return spans.map((_, i) => ({ start: placed[2 * i] ?? 0, end: placed[2 * i + 1] ?? end }));
}
