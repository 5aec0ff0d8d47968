import { isScalar, type Node } from 'yaml';
import type { Span } from './text';

/** The name that a key of a mapping in YAML is; empty where it is none. */
export function nameOf(key: unknown): string {
	return isScalar(key) ? String(key.value) : '';
}

/** Where a node stands in its text; all of the text where that is not known. */
export function spanOf(node: unknown, text: string): Span {
	const [start = 0, end = text.length] = (node as Node | null)?.range ?? [];
	return { start, end: Math.max(end, start) };
}
