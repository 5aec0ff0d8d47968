import * as vscode from 'vscode';
import type { PaperDetails, PaperRow } from '../../core/protocol/rows';
import { firstSentences, formatDate, shorten, statusOf } from '../../core/triage/rowText';

/** What hovering a paper's row tells: never longer than a screen. */
export function paperTooltip(
	row: PaperRow,
	details: PaperDetails | undefined,
): vscode.MarkdownString {
	const text = new vscode.MarkdownString('', true);
	paragraph(text, shorten(row.title, 300), '**');
	const facts = [row.who, formatDate(row.date), row.removed ? 'Removed' : statusOf(row)];
	paragraph(text, facts.filter(fact => fact !== '').join(' · '));
	for (const { name, why } of details?.topics ?? []) {
		paragraph(text, why.length > 0 ? `${name} (${why.join(', ')})` : name, '_');
	}
	if (details?.abstract !== undefined) {
		paragraph(text, firstSentences(details.abstract, 3, 700));
	}
	if (row.note !== '') {
		paragraph(text, `✎ "${shorten(row.note, 200)}"`);
	}
	return text;
}

function paragraph(text: vscode.MarkdownString, content: string, mark = ''): void {
	text.appendMarkdown(mark);
	text.appendText(content);
	text.appendMarkdown(`${mark}\n\n`);
}
