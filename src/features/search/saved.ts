import * as vscode from 'vscode';
import type { SavedSearch } from '../../core/searches/savedSearch';
import { messageSafe } from '../../core/triage/messageText';
import { shorten } from '../../core/triage/rowText';
import { changeTopics } from '../../host/changeTopics';
import type { Library } from '../../host/library';
import { showBriefly } from '../../host/notices';

const longestName = 80;

/** Asks for a name, and for the words where none are given, and keeps the search. */
export async function saveSearch(library: Library, given: string | undefined): Promise<void> {
	const query =
		given ??
		(await ask({
			title: 'Save Search',
			prompt: 'The words to search for, as in the search box.',
			placeHolder: 'entropy author:yang year:2025..',
		}));
	if (query === undefined) {
		return;
	}
	const name = await askName(library, 'Save Search', shorten(query, longestName), undefined);
	if (name === undefined) {
		return;
	}
	if (await changeTopics(library, { type: 'addSearch', name, query }, `“${name}” was not saved`)) {
		showBriefly(`Saved the search ${name}. It stands in the Library view, grouped by topic.`);
	}
}

/** Asks for another name of a saved search. */
export async function renameSearch(library: Library, { name }: SavedSearch): Promise<void> {
	const to = await askName(library, 'Rename Search', name, name);
	if (to !== undefined && to !== name) {
		await changeTopics(library, { type: 'renameSearch', name, to }, `“${name}” was not renamed`);
	}
}

/** Deletes a saved search, and offers to take that back. */
export async function deleteSearch(library: Library, { name, query }: SavedSearch): Promise<void> {
	const edited = await changeTopics(
		library,
		{ type: 'removeSearch', name },
		`“${name}” was not deleted`,
	);
	if (!edited) {
		return;
	}
	const undo = 'Undo';
	const choice = await vscode.window.showInformationMessage(
		messageSafe(`Deleted the search ${shorten(name, longestName)}.`),
		undo,
	);
	// Where the file went on meanwhile, the search comes back at its end.
	if (choice === undo && !(await edited.undo())) {
		await changeTopics(
			library,
			{ type: 'addSearch', name, query },
			`“${name}” was not brought back`,
		);
	}
}

async function askName(
	library: Library,
	title: string,
	value: string,
	own: string | undefined,
): Promise<string | undefined> {
	return ask({
		title,
		prompt: 'Its name in the Library view.',
		value,
		validateInput: typed => {
			const name = typed.trim();
			const isTaken = name !== own && library.savedSearches.some(other => other.name === name);
			return isTaken
				? {
						message: 'A search has this name. It is replaced.',
						severity: vscode.InputBoxValidationSeverity.Warning,
					}
				: undefined;
		},
	});
}

/** A line of text with something in it; `undefined` where the user wanted none. */
async function ask(options: vscode.InputBoxOptions): Promise<string | undefined> {
	const typed = (await vscode.window.showInputBox(options))?.replace(/\s+/g, ' ').trim();
	return typed === '' ? undefined : typed;
}
