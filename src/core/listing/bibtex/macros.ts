import { journalMacros } from './journals';
import type { Value } from './value';

/** How deep macros may stand for each other; more is a circle. */
const deepest = 20;

/** Longer than any text that macros make; they could double it each time. */
const longest = 100_000;

/**
 * A value as one text, with macros put in: those of `@string`, wherever it stands, then those of
 * BibTeX's own styles. A name that stands for nothing is a text that lost its braces.
 */
export function resolveValue(value: Value, macros: ReadonlyMap<string, Value>, depth = 0): string {
	if (typeof value === 'string') {
		return value;
	}
	let text = '';
	for (const part of value) {
		text += typeof part === 'string' ? part : resolveMacro(part.macro, macros, depth);
		if (text.length > longest) {
			return text;
		}
	}
	return text;
}

function resolveMacro(name: string, macros: ReadonlyMap<string, Value>, depth: number): string {
	const key = name.toLowerCase();
	const value = depth < deepest ? macros.get(key) : undefined;
	return value === undefined
		? (journalMacros.get(key) ?? name)
		: resolveValue(value, macros, depth + 1);
}
