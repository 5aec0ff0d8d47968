import * as vscode from 'vscode';
import { isBibliographyPath } from '../../core/library/layout';
import { withoutIcons } from '../../core/search/box/hitText';
import { plural } from '../../core/triage/rowText';
import type { Library } from '../../host/library';

/** What a command on listings is given: paths, or a row of the tree that stands for one. */
export type ListingArgument =
	string | readonly string[] | { readonly kind?: string; readonly group?: unknown } | undefined;

/** The paths of the listings a command was called on: all selected ones where it was on one of them. */
export function pathsOf(
	argument: ListingArgument,
	selected: readonly ListingArgument[] = [],
): readonly string[] {
	const all = selected.length > 0 ? selected : [argument];
	return [...new Set(all.flatMap(pathsIn))];
}

/** Asks which listings are meant, where the palette was used. */
export async function pickListings(library: Library): Promise<readonly string[]> {
	const own = library.listings.filter(({ path }) => !isBibliographyPath(path));
	if (own.length === 0) {
		void vscode.window.showInformationMessage(
			'There are no listings in the papers folder. Import one first.',
		);
		return [];
	}
	const items = [...own].reverse().map(({ path, entries }) => ({
		label: withoutIcons(path),
		description: plural(entries, 'paper'),
		path,
	}));
	const picked = await vscode.window.showQuickPick(items, {
		placeHolder: 'The listings that are meant',
		canPickMany: true,
	});
	return (picked ?? []).map(({ path }) => path);
}

function pathsIn(argument: ListingArgument): readonly string[] {
	if (argument === undefined || typeof argument === 'string') {
		return argument === undefined ? [] : [argument];
	}
	if (Array.isArray(argument)) {
		return argument as readonly string[];
	}
	const { kind, group } = argument as { kind?: string; group?: { name?: string } };
	return kind === 'listing' && typeof group?.name === 'string' ? [group.name] : [];
}
