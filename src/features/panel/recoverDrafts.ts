import * as vscode from 'vscode';
import { command } from '../../ids';
import type { JournalEntry } from './draftJournal';
import { NoteSession, type NoteServices } from './noteSession';

/** Brings notes into their files that were typed but not written when a window ended. */
export async function recoverDrafts(services: NoteServices): Promise<void> {
	const entries = await services.journal.takeOver();
	if (entries.length === 0) {
		return;
	}
	await services.library.ready;
	for (const entry of entries) {
		await recover(services, entry);
	}
}

async function recover(services: NoteServices, entry: JournalEntry): Promise<void> {
	const { library, journal, log } = services;
	const row = library.find(entry.paper) ?? library.find(entry.key);
	const details = row && (await library.details(row.id));
	if (!details) {
		log.warn(`A note waits for a paper that is not in the library: ${entry.title}`);
		return;
	}
	if (details.id !== entry.paper) {
		journal.keep({ ...entry, paper: details.id });
		journal.drop(entry.paper);
	}
	const session = new NoteSession(services, details, () => undefined);
	await session.close();
	if (session.isInConflict) {
		void offerToChoose(details.id, details.title);
	}
}

async function offerToChoose(paper: string, title: string): Promise<void> {
	const open = 'Open Paper';
	const chosen = await vscode.window.showWarningMessage(
		`A note on “${title}” was not saved when the window closed, and its file has changed since. Both are kept.`,
		open,
	);
	if (chosen === open) {
		await vscode.commands.executeCommand(command.open, paper);
	}
}
