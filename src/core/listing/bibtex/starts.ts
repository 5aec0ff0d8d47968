/** The types of entries that BibTeX's and BibLaTeX's styles know, and those that catalogues add. */
const types = new Set(
	(
		'article book booklet bookinbook collection conference inbook incollection inproceedings ' +
		'inreference manual mastersthesis misc mvbook mvcollection mvproceedings mvreference online ' +
		'patent periodical phdthesis proceedings reference report set software suppbook ' +
		'suppcollection suppperiodical techreport thesis unpublished xdata electronic www webpage ' +
		'dataset artwork audio image video movie music performance standard jurisdiction legislation ' +
		'letter review'
	).split(' '),
);

/** What stands between entries and is no paper. */
export const commands: ReadonlySet<string> = new Set(['string', 'comment', 'preamble']);

/** Whether a type, in lower case, is a usual one. */
export function isKnownType(type: string): boolean {
	return types.has(type);
}

/** Where an entry or a command such as `@string{` begins. */
export interface Start {
	/** In lower case: `inproceedings`. */
	readonly type: string;
	/** The bracket that closes it. */
	readonly closer: '}' | ')';
	/** Behind its opening bracket. */
	readonly end: number;
}

const start = /@\s{0,20}([A-Za-z][\w-]*)\s{0,20}([{(])/y;

/** A citation key with its comma, or none and a field, as people write them. */
const keyOrField = /\s{0,200}(?:[^\s,{}"=@]{0,200}\s{0,200},|[A-Za-z][\w:.+-]{0,60}\s{0,40}=)/y;

/**
 * The start of an entry at an `@`, if it is one. `(` opens one only where a key follows, since code
 * and e-mail addresses have words with `@` and brackets too.
 */
export function findStart(text: string, at: number): Start | undefined {
	if (at > 0 && /[\w.]/.test(text.charAt(at - 1))) {
		return undefined; // an e-mail address
	}
	start.lastIndex = at;
	const match = start.exec(text);
	if (match?.[1] === undefined) {
		return undefined;
	}
	const type = match[1].toLowerCase();
	const isCurly = match[2] === '{';
	const end = at + match[0].length;
	keyOrField.lastIndex = end;
	if (!commands.has(type) && !(isCurly && types.has(type)) && !keyOrField.test(text)) {
		return undefined;
	}
	return { type, closer: isCurly ? '}' : ')', end };
}

/** What may stand before an entry on its line: white space, and the marks of comments in code. */
const before = /^[\s%/#*;>-]*$/;

/**
 * Whether an `@` within an entry begins the next one, so that the one before was never closed: at
 * the beginning of a line, and with a key.
 */
export function isNextEntry(text: string, at: number): boolean {
	const from = Math.max(0, at - 24);
	const left = text.slice(from, at);
	const lineStart = Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r'));
	if ((lineStart < 0 && from > 0) || !before.test(left.slice(lineStart + 1))) {
		return false;
	}
	const found = findStart(text, at);
	if (!found) {
		return false;
	}
	keyOrField.lastIndex = found.end;
	return isKnownType(found.type) || keyOrField.test(text);
}
