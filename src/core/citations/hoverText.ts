import { plainMarkdown } from '../plainMarkdown';
import type { PaperRow } from '../protocol/rows';
import { firstSentences, shorten, statusOf } from '../triage/rowText';

/** A link at the end of a hover. */
export interface HoverAction {
	readonly label: string;
	/** An address, escaped as an address has to be. */
	readonly target: string;
}

/**
 * What hovering a citation tells, as Markdown of at most twelve lines in which all words of the
 * paper and the user are plain:
 *
 * ```md
 * **Search-R2** · 9 authors · 2026 · To read
 *
 * Two sentences of the abstract. And no more.
 *
 * "the note's first line"
 *
 * [Open](command:…) · [Note](command:…)
 * ```
 */
export function formatHover(
	row: PaperRow,
	abstract: string | undefined,
	actions: readonly HoverAction[],
): string {
	const facts = [row.who, row.date.slice(0, 4), row.removed ? 'Removed' : statusOf(row)];
	const head = facts.filter(fact => fact !== '').map(fact => plainMarkdown(shorten(fact, 80)));
	const paragraphs = [
		[`**${plainMarkdown(shorten(row.title, 200))}**`, ...head].join(' · '),
		plainMarkdown(firstSentences(abstract ?? '', 2, 500)),
		row.note === '' ? '' : `"${plainMarkdown(shorten(row.note, 120))}"`,
		actions.map(({ label, target }) => `[${label}](${target})`).join(' · '),
	];
	return paragraphs.filter(paragraph => paragraph !== '').join('\n\n');
}
