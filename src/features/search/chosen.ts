import * as vscode from 'vscode';
import { withoutIcons } from '../../core/search/box/hitText';
import type { SavedSearch } from '../../core/searches/savedSearch';
import type { Library } from '../../host/library';

/** What a command of a row of the tree is given: the row, or a name. */
export type RowArgument =
	| string
	| { readonly kind?: string; readonly group?: unknown; readonly search?: unknown }
	| undefined;

/** The name of the topic, or the path of the listing, that a command was called on. */
export function groupOf(argument: RowArgument, kind: 'topic' | 'listing'): string | undefined {
	if (typeof argument === 'string' || argument === undefined) {
		return argument;
	}
	const { group } = argument as { readonly group?: { readonly name?: unknown } };
	const name = group?.name;
	return argument.kind === kind && typeof name === 'string' ? name : undefined;
}

/** The saved search that a command was called on; where it was the palette, the user is asked. */
export async function chooseSearch(
	library: Library,
	argument: RowArgument,
): Promise<SavedSearch | undefined> {
	const { savedSearches } = library;
	const given =
		typeof argument === 'string'
			? argument
			: (argument?.search as { readonly name?: unknown } | undefined)?.name;
	if (given !== undefined) {
		return savedSearches.find(({ name }) => name === given);
	}
	if (savedSearches.length === 0) {
		void vscode.window.showInformationMessage(
			'There are no saved searches. Save one while Search is open, with Alt+Enter.',
		);
		return undefined;
	}
	const items = savedSearches.map(search => ({
		label: withoutIcons(search.name),
		description: withoutIcons(search.query),
		search,
	}));
	const picked = await vscode.window.showQuickPick(items, {
		placeHolder: 'The search that is meant',
		matchOnDescription: true,
	});
	return picked?.search;
}
