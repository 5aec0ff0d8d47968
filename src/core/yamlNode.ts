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

/** A scalar as it is written, without breaks of lines; empty for anything else. */
export function oneLine(node: unknown): string {
	if (!isScalar(node) || node.value === null) {
		return '';
	}
	// `1.10` and `0x1F` are words here, not numbers.
	const written = typeof node.value === 'string' ? node.value : (node.source ?? '');
	return written.replace(/\s+/g, ' ').trim();
}

/** Whether nothing is written in a place. */
export function isEmptyNode(node: unknown): boolean {
	return node === undefined || node === null || (isScalar(node) && node.value === null);
}
