import * as vscode from 'vscode';
import { listingsFolder } from '../../core/library/layout';
import { freeName } from '../../core/listing/name';
import { messageOf } from '../../core/messageOf';
import type { TakenIn } from '../../core/protocol/worker';
import { messageSafe } from '../../core/triage/messageText';
import type { Services } from '../../host/services';
import { showUnread, type Unread } from './answer';

/** A text that may be a listing. */
export interface Candidate {
	/** Its file name; empty for the clipboard. */
	readonly name: string;
	read(): Promise<Uint8Array>;
}

interface Accepted {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/**
 * Takes in what candidates hold, with progress and a way to stop.
 *
 * @returns what was taken in; `undefined` where there was nothing to take in, which has been said
 */
export async function importListings(
	{ library, log }: Services,
	candidates: readonly Candidate[],
): Promise<readonly TakenIn[] | undefined> {
	if (!(await library.ensureFolder())) {
		return undefined;
	}
	await library.ready;
	const unread: Unread[] = [];
	const taken = await vscode.window.withProgress(
		{
			location: vscode.ProgressLocation.Notification,
			title: 'Importing papers',
			cancellable: true,
		},
		async (progress, token) => {
			const accepted: Accepted[] = [];
			const names = new Set(library.listings.map(({ path }) => nameOf(path)));
			for (const candidate of candidates) {
				if (token.isCancellationRequested) {
					return undefined;
				}
				progress.report({
					message: messageSafe(candidate.name),
					increment: 100 / candidates.length,
				});
				const answer = await accept(candidate, names);
				if ('reason' in answer) {
					unread.push(answer);
				} else {
					accepted.push(answer);
					names.add(answer.name);
				}
			}
			if (token.isCancellationRequested || accepted.length === 0) {
				return undefined;
			}
			return library.takeIn(accepted);
		},
	);
	if (unread.length > 0) {
		showUnread(unread);
	}
	return taken;

	async function accept(
		candidate: Candidate,
		names: ReadonlySet<string>,
	): Promise<Accepted | Unread> {
		try {
			const { form, reason, fileName, sameAs, bytes } = await library.inspect(
				candidate.name,
				await candidate.read(),
			);
			if (form === undefined) {
				return { name: candidate.name, reason: reason ?? 'It is in no form that is understood.' };
			}
			// The same bytes under the name they have, so that nothing is stored twice; others beside
			// what is there, so that two pages of one day are two listings.
			return { name: sameAs ? nameOf(sameAs) : freeName(fileName, names), bytes };
		} catch (error) {
			log.error(`Could not read ${candidate.name}`, error);
			return { name: candidate.name, reason: `It could not be read: ${messageOf(error)}` };
		}
	}
}

/** Below the folder of listings, in which there may be others. */
function nameOf(path: string): string {
	return path.slice(listingsFolder.length + 1);
}
