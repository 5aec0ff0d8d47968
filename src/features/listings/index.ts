import * as vscode from 'vscode';
import { isBibliographyPath } from '../../core/library/layout';
import { messageSafe } from '../../core/triage/messageText';
import { plural } from '../../core/triage/rowText';
import { registerCommand } from '../../host/commands';
import type { Services } from '../../host/services';
import { muteTaken } from '../../host/muteTaken';
import { command } from '../../ids';
import { type ListingArgument, pathsOf, pickListings } from './chosen';

/** What can be done with a listing as a whole: open, read again, move, remove. */
export function registerListings({ library, log }: Services): vscode.Disposable {
	const onListings = (
		id: string,
		act: (paths: readonly string[]) => Promise<unknown>,
		isMeant: (path: string) => boolean = path => !isBibliographyPath(path),
	): vscode.Disposable =>
		registerCommand(
			log,
			id,
			async (argument?: ListingArgument, selected?: readonly ListingArgument[]) => {
				const given = pathsOf(argument, selected);
				// A bibliography of the workspace is the user's file: it is opened, and nothing else.
				const paths = (given.length > 0 ? given : await pickListings(library)).filter(isMeant);
				if (paths.length > 0) {
					await act(paths);
				}
			},
		);

	return vscode.Disposable.from(
		onListings(
			command.showListing,
			async paths => {
				const uris = paths.map(path => library.uriOf(path)).filter(one => one !== undefined);
				for (const uri of uris) {
					await vscode.commands.executeCommand('vscode.open', uri);
				}
			},
			() => true,
		),
		onListings(command.putInInbox, paths => library.listingFiles.move(paths, 'inbox')),
		onListings(command.putInLibrary, paths => library.listingFiles.move(paths, 'library')),
		onListings(command.readAgain, async paths => {
			const taken = await library.listingFiles.readAgain(paths);
			await muteTaken(library, taken);
			const problems = taken.reduce((sum, { listing }) => sum + listing.problemCount, 0);
			const papers = taken.reduce((sum, { entries }) => sum + entries, 0);
			void vscode.window.showInformationMessage(
				`Read again: ${plural(papers, 'paper')}, ${plural(problems, 'passage')} not understood.`,
			);
		}),
		onListings(command.removeListing, async paths => {
			await library.listingFiles.remove(paths);
			const names = paths.length === 1 ? (paths[0] ?? '') : plural(paths.length, 'listing');
			const undo = 'Undo';
			const choice = await vscode.window.showInformationMessage(
				messageSafe(`Removed ${names}. What you decided and noted about its papers stays.`),
				undo,
			);
			if (choice === undo) {
				await vscode.commands.executeCommand(command.undo);
			}
		}),
	);
}
