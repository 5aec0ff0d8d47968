import type { PaperRow } from '../core/protocol/rows';
import type { Library } from './library';

/** What a command is given that acts on papers: a reference, or a tree row that names its paper. */
export type PaperArgument =
	string | { readonly paper?: string; readonly group?: unknown } | undefined;

const ofTopic = /^topic\/(.*)$/s;

/** The name of the topic in which a row of the tree shows its paper; empty for *Other*. */
export function topicOfRow(argument: PaperArgument): string | undefined {
	const group = typeof argument === 'object' ? argument.group : undefined;
	return typeof group === 'string' ? ofTopic.exec(group)?.[1] : undefined;
}

/**
 * The papers a command means, each once: VS Code gives a tree command the row it was called on and
 * all selected rows, and the row counts alone where it is not among them.
 */
export function findPapers(
	library: Library,
	argument: PaperArgument,
	selected?: readonly PaperArgument[],
): readonly PaperRow[] {
	const all = selected !== undefined && selected.length > 0 ? selected : [argument];
	const rows = all.map(one => {
		const ref = typeof one === 'string' ? one : one?.paper;
		return ref === undefined ? undefined : library.find(ref);
	});
	return [...new Set(rows.filter(row => row !== undefined))];
}
