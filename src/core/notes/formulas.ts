/** A formula in a text, as TeX. */
export interface Formula {
	readonly tex: string;
	/** On a line of its own. */
	readonly display: boolean;
	/** How much of the text it is, with its delimiters. */
	readonly length: number;
}

const delimiters = [
	{ open: '$$', close: '$$', display: true },
	{ open: '\\[', close: '\\]', display: true },
	{ open: '\\(', close: '\\)', display: false },
	{ open: '$', close: '$', display: false },
] as const;

/** Longer than any formula in an abstract; keeps a lone `$` from searching a whole file. */
const longest = 2_000;

/** What only TeX writes. */
const texMarks = /[\\^_{}]/;

/** A word of prose, as in `$5 and $6`. */
const word = /(?:^|\s)[a-z]{2,}(?=[\s,.;]|$)/i;

/**
 * The formula that begins at `at`: `$x$`, `$$x$$`, `\(x\)` or `\[x\]`.
 *
 * A dollar sign is also money: `$5 and $6` holds no formula, though `$\sim$5` and `$ \alpha $` do.
 *
 * @param searched up to where each end was looked for in this text; given again for each beginning
 */
export function formulaAt(
	text: string,
	at: number,
	searched = new Map<string, number>(),
): Formula | undefined {
	const found = delimiters.find(({ open }) => text.startsWith(open, at));
	if (!found) {
		return undefined;
	}
	const start = at + found.open.length;
	const end = findClose(text, start, found.close, searched);
	const content = text.slice(start, end);
	if (end < 0 || content.trim() === '' || /\n\s*\n/.test(content)) {
		return undefined;
	}
	const after = text.charAt(end + found.close.length);
	const isFormula =
		found.open === '$'
			? isTex(content, after)
			: // Brackets are escaped in Markdown too, where they mean themselves.
				found.open !== '\\[' || texMarks.test(content) || content.includes('=');
	return isFormula
		? { tex: content.trim(), display: found.display, length: end + found.close.length - at }
		: undefined;
}

/** Where a formula may begin at or after `from`; -1 where none can. */
export function nextFormula(text: string, from: number): number {
	const opening = /\$|\\[([]/g;
	opening.lastIndex = from;
	return opening.exec(text)?.index ?? -1;
}

/** A text in pieces: what is plain, and the formulas between. */
export function splitFormulas(text: string): readonly (string | Formula)[] {
	const pieces: (string | Formula)[] = [];
	const searched = new Map<string, number>();
	let plain = 0;
	let at = nextFormula(text, 0);
	while (at >= 0) {
		const formula = text.charAt(at - 1) === '\\' ? undefined : formulaAt(text, at, searched);
		if (formula) {
			pieces.push(text.slice(plain, at), formula);
			plain = at + formula.length;
		}
		at = nextFormula(text, formula ? plain : at + 1);
	}
	return [...pieces, text.slice(plain)].filter(piece => piece !== '');
}

function findClose(
	text: string,
	start: number,
	close: string,
	searched: Map<string, number>,
): number {
	const stop = Math.min(text.length, start + longest);
	let at = Math.max(start, searched.get(close) ?? 0);
	while (at < stop && !text.startsWith(close, at)) {
		at += text.charAt(at) === '\\' ? 2 : 1;
	}
	searched.set(close, at);
	return at < stop ? at : -1;
}

/** Whether what stands between two dollar signs is a formula. @param after what follows them */
function isTex(content: string, after: string): boolean {
	if (texMarks.test(content) || /^[-<>=~+*/|]+$/.test(content)) {
		return true;
	}
	if (/\s/.test(content) && word.test(content)) {
		return /[=<>]/.test(content) && !/^\d/.test(content);
	}
	if (content === content.trim()) {
		return !/\d/.test(after);
	}
	return /^\s*[a-z]\s*$|[=<>+]/i.test(content);
}
