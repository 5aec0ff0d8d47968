import * as vscode from 'vscode';
import type { CorrectableFact } from '../../core/library/edit';
import { formatAuthors } from '../../core/paper/authors';
import { parsePaperDate } from '../../core/paper/date';
import type { PaperDetails } from '../../core/protocol/rows';
import { withoutIcons } from '../../core/search/box/hitText';
import { shorten } from '../../core/triage/rowText';
import type { Library } from '../../host/library';

interface FactItem extends vscode.QuickPickItem {
	readonly fact: CorrectableFact;
	readonly value: string;
}

const names: readonly (readonly [CorrectableFact, string, string])[] = [
	['title', 'Title', ''],
	['authors', 'Authors', 'Family, Given; Family, Given'],
	['date', 'Date', '2025-10-17, 2025-10 or 2025'],
	['venue', 'Venue', 'NeurIPS 2025'],
	['organization', 'Organization', ''],
	['abstract', 'Abstract', ''],
];

/** Lets the user correct one fact of a paper; what they write wins over every source. */
export async function editDetails(library: Library, ref: string): Promise<void> {
	const details = await library.details(ref);
	if (!details) {
		return;
	}
	const item = await vscode.window.showQuickPick(
		names.map(([fact, label]): FactItem => {
			const value = factText(details, fact);
			const source = details.sources[fact];
			return {
				fact,
				value,
				label,
				description: withoutIcons(shorten(value, 100)),
				...(source === undefined ? {} : { detail: `from ${source}` }),
			};
		}),
		{ title: shorten(details.title, 80), placeHolder: 'What is to be corrected' },
	);
	if (!item) {
		return;
	}
	const placeHolder = names.find(([fact]) => fact === item.fact)?.[2] ?? '';
	const value = await vscode.window.showInputBox({
		title: `${item.label}: ${shorten(details.title, 60)}`,
		prompt: 'Empty: what the listings say',
		placeHolder,
		value: item.value,
		validateInput: text => validate(item.fact, text),
	});
	if (value === undefined || value === item.value) {
		return;
	}
	await library.edit(`correct the ${item.label.toLowerCase()}`, [
		{ paper: details.id, field: `fields/${item.fact}`, value: value.trim() || null },
	]);
}

function factText(details: PaperDetails, fact: CorrectableFact): string {
	if (fact !== 'authors') {
		return details[fact] ?? '';
	}
	return formatAuthors(details.authors ?? []);
}

function validate(fact: CorrectableFact, text: string): string | undefined {
	return fact === 'date' && text.trim() !== '' && parsePaperDate(text) === undefined
		? 'A date is written 2025-10-17, 2025-10 or 2025.'
		: undefined;
}
