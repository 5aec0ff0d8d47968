import type { Citation } from './citation';
import { findLocator, locatorAt } from './locator';

/** `paper:earl2025`, as a source for larger expressions. */
export const paperKeySource =
	'paper:(?<![A-Za-z0-9_]-?paper:)(?<key>[A-Za-z][A-Za-z0-9_:.+-]{0,119})';

/** `\citep[eq. 7]{a, b}` and `[@a; @b, p. 3]`, as a source for larger expressions. */
export const citeSource =
	'(?<cite>\\\\[A-Za-z]{0,12}cite[A-Za-z]{0,12}\\*?(?:\\[[^\\][{}\\n]{0,200}\\]){0,2}\\{[^{}\\\\]{1,1000}\\}' +
	'|\\[-?@[A-Za-z0-9_][^\\][\\n]{0,400}\\])';

/** A key without the punctuation of the sentence it stands in. */
export function trimKey(key: string): string {
	return key.replace(/[:.+-]+$/, '');
}

/**
 * The keys in one LaTeX command or one pair of Pandoc brackets.
 *
 * @param start where `cite` stands in the text
 */
export function findKeys(cite: string, start: number): readonly Citation[] {
	return cite.startsWith('[') ? findPandoc(cite, start) : findLatex(cite, start);
}

function findPandoc(cite: string, start: number): readonly Citation[] {
	return [...cite.matchAll(/(?<![A-Za-z0-9])@([A-Za-z0-9_][\w:.+/-]{0,119})/g)].map(match => {
		const key = trimKey(match[1] ?? '');
		const end = match.index + 1 + key.length;
		return toCitation(key, start + match.index, start + end, findLocator(cite, end));
	});
}

/** The note in brackets belongs to the last of the keys, as biblatex prints it. */
function findLatex(cite: string, start: number): readonly Citation[] {
	const open = cite.lastIndexOf('{');
	const note = /\[([^\]]*)\]\{/.exec(cite)?.[1];
	const keys = [...cite.slice(open).matchAll(/[^\s,{}]{1,120}/g)];
	return keys.map(({ 0: key, index }, i) => {
		const first = start + open + index;
		const locator = i === keys.length - 1 && note !== undefined ? locatorAt(note) : undefined;
		return toCitation(key, first, first + key.length, locator);
	});
}

function toCitation(key: string, start: number, end: number, locator?: string): Citation {
	const citation = { ref: { type: 'key', key }, span: { start, end } } as const;
	return locator === undefined ? citation : { ...citation, locator };
}
