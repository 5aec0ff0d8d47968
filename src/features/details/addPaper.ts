import * as vscode from 'vscode';
import { parsePaperDate } from '../../core/paper/date';
import { parsePublicId } from '../../core/paper/ids';
import type { PaperFacts } from '../../core/paper/paper';
import { parseAuthors } from '../../core/paper/authors';
import type { Library } from '../../host/library';
import { command } from '../../ids';
import { askForId } from './setId';

/**
 * Adds a paper by hand, asking for one thing after another.
 *
 * @param text what is known already: an id in any spelling, or a title
 */
export async function addPaper(library: Library, text: string): Promise<void> {
	if (!(await library.ensureFolder())) {
		return;
	}
	const known = parsePublicId(text);
	const title = await vscode.window.showInputBox({
		title: 'Add Paper (1 of 4): Title',
		value: known ? '' : text,
		validateInput: input => (input.trim() === '' ? 'A paper needs a title.' : undefined),
	});
	if (title === undefined) {
		return;
	}
	const id = await askForId('Add Paper (2 of 4): Id, if it has one', known ?? '');
	if (id === undefined) {
		return;
	}
	const authors = await vscode.window.showInputBox({
		title: 'Add Paper (3 of 4): Authors, if known',
		placeHolder: 'Family, Given; Family, Given',
	});
	if (authors === undefined) {
		return;
	}
	const year = await vscode.window.showInputBox({
		title: 'Add Paper (4 of 4): Year, if known',
		placeHolder: '2025',
		validateInput: input =>
			/^(\d{4})?$/.test(input.trim()) ? undefined : 'A year has four digits.',
	});
	if (year === undefined) {
		return;
	}
	const names = parseAuthors(authors);
	const date = parsePaperDate(year);
	const facts: PaperFacts = {
		title: title.trim(),
		ids: id ? [id] : [],
		urls: [],
		...(names.length > 0 ? { authors: names } : {}),
		...(date === undefined ? {} : { date }),
	};
	await vscode.commands.executeCommand(command.open, await library.add(facts));
}
