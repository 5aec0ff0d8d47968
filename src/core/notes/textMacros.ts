/** How a stretch of text is set. */
export type TextStyle = 'emphasis' | 'strong' | 'code' | 'quoted' | 'plain';

/** A macro of LaTeX text, such as `\emph{not}` or ``` ``think'' ```. */
export interface TextMacro {
	readonly style: TextStyle;
	readonly content: string;
	/** How much of the text it is. */
	readonly length: number;
}

const styles: Readonly<Record<string, TextStyle>> = {
	emph: 'emphasis',
	textit: 'emphasis',
	textsl: 'emphasis',
	em: 'emphasis',
	it: 'emphasis',
	sl: 'emphasis',
	textbf: 'strong',
	bf: 'strong',
	texttt: 'code',
	tt: 'code',
	url: 'plain',
};

/** `\emph{`: the text is the argument. */
const argumentMacro =
	/\\(emph|url|underline|mbox|text(?:it|sl|bf|tt|sc|rm|sf|md|up|normal)?)\s*\{/y;

/** `{\em `: the text is the rest of the group. */
const groupMacro = /\{\\(em|it|sl|bf|tt|sc|rm|sf)\b\s*/y;

const quotes = /``([^`]+?)''/y;

/** The macro that begins at `at`. Its content may hold more of them. */
export function textMacroAt(text: string, at: number): TextMacro | undefined {
	quotes.lastIndex = at;
	const quoted = quotes.exec(text);
	if (quoted?.[1] !== undefined) {
		return { style: 'quoted', content: quoted[1], length: quoted[0].length };
	}
	for (const macro of [argumentMacro, groupMacro]) {
		macro.lastIndex = at;
		const match = macro.exec(text);
		if (match?.[1] === undefined) {
			continue;
		}
		const start = at + match[0].length;
		const end = findBrace(text, start);
		if (end >= 0) {
			const style = styles[match[1]] ?? 'plain';
			return { style, content: text.slice(start, end), length: end + 1 - at };
		}
	}
	return undefined;
}

/** Where a macro may begin at or after `from`; -1 where none can. */
export function nextTextMacro(text: string, from: number): number {
	const opening = /\\(?:emph|url|underline|mbox|text)|\{\\|``/g;
	opening.lastIndex = from;
	return opening.exec(text)?.index ?? -1;
}

/** The brace that closes the group which `start` is in. */
function findBrace(text: string, start: number): number {
	let depth = 1;
	for (let at = start; at < text.length; at++) {
		const character = text.charAt(at);
		if (character === '\\') {
			at += 1;
		} else if (character === '{') {
			depth += 1;
		} else if (character === '}' && --depth === 0) {
			return at;
		}
	}
	return -1;
}
