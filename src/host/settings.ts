import * as vscode from 'vscode';
import { setting } from '../ids';

/** Where the user wants the library, as written: `papers`, `/data/papers`, `~/papers`. */
export function folderSetting(): string {
	return read(setting.folder).trim() || 'papers';
}

/** Under which name the user wants decisions to be kept; empty where git is to be asked. */
export function personSetting(): string {
	return read(setting.person).trim();
}

/** Whether the search box tells how many papers it found, and how fast. */
export function showSearchStatistics(): boolean {
	return vscode.workspace.getConfiguration().get<boolean>(setting.showStatistics, false);
}

/** Whether a change of settings asks for the library to be opened anew. */
export function affectsLibrary(event: vscode.ConfigurationChangeEvent): boolean {
	return event.affectsConfiguration(setting.folder) || event.affectsConfiguration(setting.person);
}

/** Whether it is another person who decides from now on. */
export function affectsPerson(event: vscode.ConfigurationChangeEvent): boolean {
	return event.affectsConfiguration(setting.person);
}

/** Writes the wish of `folderSetting` for all workspaces of the user. */
export async function setFolder(folder: string): Promise<void> {
	await vscode.workspace
		.getConfiguration()
		.update(setting.folder, folder, vscode.ConfigurationTarget.Global);
}

function read(id: string): string {
	return vscode.workspace.getConfiguration().get<string>(id, '');
}
