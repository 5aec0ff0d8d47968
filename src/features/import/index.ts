import * as vscode from 'vscode';
import type { TakenIn } from '../../core/protocol/worker';
import { registerCommand } from '../../host/commands';
import type { Services } from '../../host/services';
import { setFolder } from '../../host/settings';
import { command } from '../../ids';
import { showTakenIn } from './answer';
import { type Candidate, importListings } from './importListings';
import { followProblems, showProblems } from './problems';
import { openSample } from './sample';

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

	return vscode.Disposable.from(
		followProblems(library),
		library.onDidTakeIn(taken => void showTakenIn(taken)),
		registerCommand(
			log,
			command.importListing,
			async (given?: vscode.Uri | readonly vscode.Uri[]) => {
				const uris = given === undefined ? await pickFiles() : [given].flat();
				if (!uris || uris.length === 0) {
					return undefined;
				}
				return importAll(
					uris.map(uri => ({
						name: uri.path.split('/').at(-1) ?? '',
						read: () => platform.readFile(uri),
					})),
				);
			},
		),
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
		registerCommand(log, command.showProblems, (path?: string) => showProblems(library, path)),
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
