import * as vscode from 'vscode';
import type { PaperRow } from '../../core/protocol/rows';
import { plural } from '../../core/triage/rowText';
import { registerCommand } from '../../host/commands';
import type { PaperArgument } from '../../host/paperArgument';
import type { Services } from '../../host/services';
import { command } from '../../ids';
import { addPaper } from './addPaper';
import { editDetails } from './editDetails';
import { joinPapers } from './joinPapers';
import { setId } from './setId';
import { showInListing } from './showInListing';
import { splitPaper } from './splitPaper';

/**
 * What is known of a paper: correcting it, joining and splitting, adding one by
 * hand, taking one out, looking it up.
 */
export function registerDetails({ current, library, log }: Services): vscode.Disposable {
	const onOne = (id: string, act: (row: PaperRow) => Thenable<unknown>): vscode.Disposable =>
		registerCommand(log, id, async (argument?: PaperArgument) => {
			const [row] = await current.find(argument);
			if (row) {
				await act(row);
				return;
			}
			void vscode.window.showInformationMessage(
				'No paper is selected. Select one in the Papers view first.',
			);
		});

	return vscode.Disposable.from(
		onOne(command.editDetails, row => editDetails(library, row.id)),
		onOne(command.setId, row => setId(library, row)),
		onOne(command.showInListing, row => showInListing(library, row.id)),
		onOne(command.findOnArxiv, row =>
			browse('https://arxiv.org/search/', { query: row.title, searchtype: 'title' }),
		),
		onOne(command.findOnHuggingFace, row =>
			browse('https://huggingface.co/papers', { q: row.title }),
		),
		onOne(command.splitPaper, row => splitPaper(library, row)),
		registerCommand(
			log,
			command.joinPapers,
			async (argument?: PaperArgument, selected?: readonly PaperArgument[]) =>
				joinPapers(library, await current.find(argument, selected)),
		),
		registerCommand(log, command.addPaper, (text?: string) =>
			addPaper(library, typeof text === 'string' ? text : ''),
		),
		registerCommand(
			log,
			command.removePaper,
			async (argument?: PaperArgument, selected?: readonly PaperArgument[]) => {
				const rows = await current.find(argument, selected);
				await library.edit(
					`remove ${plural(rows.length, 'paper')} from the library`,
					rows.map(({ id }) => ({ paper: id, field: 'removed', value: true })),
				);
			},
		),
	);
}

function browse(address: string, query: Readonly<Record<string, string>>): Thenable<boolean> {
	// Half a character, as a cut title may end with, has no encoding.
	const text = Object.entries(query)
		.map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Cs}/gu, ''))}`)
		.join('&');
	return vscode.env.openExternal(vscode.Uri.parse(`${address}?${text}`, true));
}
