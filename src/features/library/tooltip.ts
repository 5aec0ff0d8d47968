import * as vscode from 'vscode';
import { plainMarkdown } from '../../core/plainMarkdown';
import type { RelatedTitle } from '../../core/protocol/panel';
import type { PaperDetails, PaperRow } from '../../core/protocol/rows';
import { firstSentences, formatDate, shorten, statusOf } from '../../core/triage/rowText';
import type { Library } from '../../host/library';
import { reasonsOf } from '../../host/topicReasons';

/** A rule may be long. */
const mostOfReason = 60;

/**
 * What hovering a paper's row tells: never longer than a screen.
 *
 * @param why why it stands where it does; may be empty
 */
export function paperTooltip(
	row: PaperRow,
	details: PaperDetails | undefined,
	library: Pick<Library, 'find' | 'ownTopics'>,
	related: readonly Pick<RelatedTitle, 'title' | 'shares'>[],
	why: string,
): vscode.MarkdownString {
	const facts = [row.who, formatDate(row.date), row.removed ? 'Removed' : statusOf(row)];
	const topics = (details?.topics ?? []).map(topic => {
		const reasons = reasonsOf(library, topic).map(reason => shorten(reason, mostOfReason));
		return `_${plainMarkdown(withReasons(topic.name, reasons))}_`;
	});
	const near = related.map(
		({ title, shares }) => `- ${plainMarkdown(withReasons(shorten(title, 100), shares))}`,
	);
	const paragraphs = [
		`**${plainMarkdown(shorten(row.title, 300))}**`,
		plainMarkdown(facts.filter(fact => fact !== '').join(' · ')),
		why === '' ? '' : plainMarkdown(`Why now: ${why}`),
		...topics,
		plainMarkdown(firstSentences(details?.abstract ?? '', 3, 700)),
		row.note === '' ? '' : plainMarkdown(`✎ "${shorten(row.note, 200)}"`),
		near.length === 0 ? '' : ['Related', '', ...near].join('\n'),
	];
	return new vscode.MarkdownString(paragraphs.filter(text => text !== '').join('\n\n'));
}

function withReasons(name: string, reasons: readonly string[]): string {
	return reasons.length > 0 ? `${name} (${reasons.join(', ')})` : name;
}
