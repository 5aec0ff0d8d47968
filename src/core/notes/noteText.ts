import { formatPublicId, type PublicId } from '../paper/ids';

/** A note file, taken apart. Put together again with `replaceBody`. */
export interface NoteText {
	/** Everything before the body, byte for byte: the fences, and one blank line behind them. */
	readonly frontMatter: string;
	/** What the user wrote, with `\n` between lines and without the newline that ends the file. */
	readonly body: string;
	/** How the file ends its lines. */
	readonly lineEnd: '\n' | '\r\n';
}

/**
 * Splits a note into front matter and body.
 *
 * ```text
 * ---
 * key: earl2025
 * ids: ["arXiv:2510.00568"]
 * title: "EARL: Efficient Agentic RL"
 * ---
 *
 * Compare with our retriever.
 * ```
 */
export function parseNote(text: string): NoteText {
	const start = bodyStart(text);
	return {
		frontMatter: text.slice(0, start),
		body: text.slice(start).replace(/\r\n?/g, '\n').replace(/\n$/, ''),
		lineEnd: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
	};
}

/**
 * The file with another body: front matter, line ends and byte order mark stay as they are.
 *
 * @param header what a new file begins with, as `newNote` gives it; also for a file without front
 * matter whose new body would be taken for some
 */
export function replaceBody(text: string, body: string, header: string): string {
	const { frontMatter, lineEnd } = parseNote(text === '' ? header : text);
	const replaced = join(frontMatter, body, lineEnd);
	return parseNote(replaced).body === body ? replaced : join(header, body, lineEnd);
}

/** The front matter of a new note, ready for a body to follow. */
export function newNote(key: string, ids: readonly PublicId[], title: string): string {
	const written = ids.map(id => quote(formatPublicId(id))).join(', ');
	return `---\nkey: ${quote(key)}\nids: [${written}]\ntitle: ${quote(title)}\n---\n\n`;
}

/** Where the body begins: behind the closing fence and one blank line, if there is front matter. */
function bodyStart(text: string): number {
	const bom = text.startsWith('\uFEFF') ? 1 : 0;
	let line = lineAt(text, bom);
	if (!/^---\s*$/.test(line) || !line.endsWith('\n')) {
		return bom;
	}
	let at = bom + line.length;
	do {
		line = lineAt(text, at);
		at += line.length;
	} while (line !== '' && !/^(?:---|\.\.\.)\s*$/.test(line));
	if (line === '') {
		return bom;
	}
	const next = lineAt(text, at);
	return /^[ \t]*\r?\n$/.test(next) ? at + next.length : at;
}

/** The line that begins at `at`, with its newline; empty at the end of the text. */
function lineAt(text: string, at: number): string {
	const newline = text.indexOf('\n', at);
	return text.slice(at, newline < 0 ? text.length : newline + 1);
}

function join(frontMatter: string, body: string, lineEnd: string): string {
	if (body === '') {
		return frontMatter;
	}
	return frontMatter + (gapBetween(frontMatter, body) + body + '\n').replaceAll('\n', lineEnd);
}

/** What has to stand between the two so that the next reading parts them in the same place. */
function gapBetween(frontMatter: string, body: string): string {
	if (frontMatter.length <= 1) {
		return '';
	}
	if (!frontMatter.endsWith('\n')) {
		return '\n\n';
	}
	const separated = /\n[ \t]*\r?\n$/.test(frontMatter);
	return !separated && /^[ \t]*(?:\n|$)/.test(body) ? '\n' : '';
}

/** A YAML scalar: bare where that is beyond doubt, else quoted as JSON, which YAML includes. */
function quote(text: string): string {
	const plain =
		/^[A-Za-z][A-Za-z0-9_.+-]*$/.test(text) &&
		!/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
	if (plain) {
		return text;
	}
	// YAML breaks lines at these three, JSON does not.
	return JSON.stringify(text).replace(
		/[\u0085\u2028\u2029\u007f-\u009f\ufeff]/g,
		character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
