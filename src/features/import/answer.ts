import * as vscode from 'vscode';
import { formatTakenIn } from '../../core/listing/takenInText';
import type { TakenIn } from '../../core/protocol/worker';
import { messageSafe } from '../../core/triage/messageText';
import { command, view } from '../../ids';

/** Nobody looks through more papers one by one. */
const tooManyToTriage = 500;

/** A text that was not taken in, with the reason as a sentence. */
export interface Unread {
	readonly name: string;
	readonly reason: string;
}

/** Says what an import brought, and leads to what was not understood. */
export async function showTakenIn(taken: readonly TakenIn[]): Promise<void> {
	const sum = (count: (one: TakenIn) => number): number =>
		taken.reduce((total, one) => total + count(one), 0);
	const text = formatTakenIn({
		names: taken.map(({ path }) => path.split('/').at(-1) ?? path),
		new: sum(one => one.new),
		known: sum(one => one.known),
		changed: sum(one => one.changed),
		muted: sum(one => one.muted.length),
		problems: sum(one => one.listing.problemCount),
		filed: taken.every(one => one.listing.filed),
	});
	const withProblems = taken.find(one => one.listing.problems.length > 0);
	const showProblems = 'Show Problems';
	const showPapers = 'Show Papers';
	const putInInbox = 'Put in Inbox';
	const putInLibrary = 'Put in Library';
	const isMuch = sum(one => one.new) >= tooManyToTriage;
	const filed = taken.filter(one => one.listing.filed && one.new > 0);
	const choice = await vscode.window.showInformationMessage(
		messageSafe(text),
		...(withProblems ? [showProblems] : []),
		...(filed.length > 0 ? [putInInbox] : isMuch ? [putInLibrary] : []),
		showPapers,
	);
	if (choice === showProblems) {
		await vscode.commands.executeCommand(command.showProblems, withProblems?.path);
	} else if (choice === putInInbox) {
		await vscode.commands.executeCommand(
			command.putInInbox,
			filed.map(({ path }) => path),
		);
	} else if (choice === putInLibrary) {
		await vscode.commands.executeCommand(
			command.putInLibrary,
			taken.map(({ path }) => path),
		);
	} else if (choice === showPapers) {
		await vscode.commands.executeCommand(`${view.library}.focus`);
	}
}

/** Says which texts were left out and why. */
export function showUnread(unread: readonly Unread[]): void {
	const [first] = unread;
	if (!first) {
		return;
	}
	const name = first.name === '' ? 'The clipboard' : first.name;
	const more =
		unread.length > 1 ? ` ${unread.length - 1} more could not be used; see the log.` : '';
	void vscode.window.showWarningMessage(
		messageSafe(`${name} was not imported. ${first.reason}${more}`),
	);
}
