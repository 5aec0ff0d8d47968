import * as vscode from 'vscode';
import type { TakenIn } from '../../core/protocol/worker';
import { registerCommand } from '../../host/commands';
import type { Services } from '../../host/services';
import { setFolder } from '../../host/settings';
import { command } from '../../ids';
import { showTakenIn } from './answer';
import type { Candidate } from '../../host/candidate';
import { muteTaken } from '../../host/muteTaken';
import { importListings } from './importListings';
import { followProblems, showProblems } from './problems';
import { openSample } from './sample';

/** A row of the tree that stands for a listing. */
interface ListingRowNode {
	readonly group?: { readonly name?: string };
}

/** What the command is called with: a file, or a text that was dropped. */
type Given = vscode.Uri | Candidate;

/** Listings come in here: from files, from the clipboard, and as files put into the folder. */
export function registerImport(services: Services): vscode.Disposable {
	const { extensionUri, globalStorageUri, library, log, platform } = services;

	/** Gives what was taken in as soon as it is: the message about it may stand for long. */
	const importAll = async (
		candidates: readonly Candidate[],
	): Promise<readonly TakenIn[] | undefined> => {
		const taken = await importListings(services, candidates);
		if (taken) {
			void showTakenIn(taken);
		}
		return taken;
	};

	const muteAndShow = async (taken: readonly TakenIn[]): Promise<void> => {
		await muteTaken(library, taken);
		await showTakenIn(taken);
	};

	return vscode.Disposable.from(
		followProblems(library),
		library.onDidTakeIn(taken => {
			muteAndShow(taken).catch(error => log.error('Could not tell what came in', error));
		}),
		registerCommand(log, command.importListing, async (given?: Given | readonly Given[]) => {
			const all = given === undefined ? await pickFiles() : [given].flat();
			if (!all || all.length === 0) {
				return undefined;
			}
			return importAll(
				all.map(one =>
					one instanceof vscode.Uri
						? { name: one.path.split('/').at(-1) ?? '', read: () => platform.readFile(one) }
						: one,
				),
			);
		}),
		registerCommand(log, command.importClipboard, async () => {
			const text = await vscode.env.clipboard.readText();
			if (text.trim() === '') {
				void vscode.window.showInformationMessage(
					'The clipboard holds no text. Copy a listing, such as the Daily Papers page, and try again.',
				);
				return undefined;
			}
			const bytes = new TextEncoder().encode(text);
			return importAll([{ name: '', read: () => Promise.resolve(bytes) }]);
		}),
		registerCommand(log, command.showProblems, (listing?: string | ListingRowNode) =>
			showProblems(library, typeof listing === 'string' ? listing : listing?.group?.name),
		),
		registerCommand(log, command.openSample, () => openSample(extensionUri, globalStorageUri)),
		registerCommand(log, command.usePersonalLibrary, () => setFolder('~/papers')),
	);
}

async function pickFiles(): Promise<readonly vscode.Uri[] | undefined> {
	return vscode.window.showOpenDialog({
		title: 'Import Listings',
		openLabel: 'Import',
		canSelectMany: true,
		canSelectFiles: true,
		canSelectFolders: false,
	});
}
