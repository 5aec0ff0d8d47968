import * as vscode from 'vscode';
import { listingsFolder } from '../../core/library/layout';
import { freeName } from '../../core/listing/freeName';
import { messageOf } from '../../core/messageOf';
import type { TakenIn } from '../../core/protocol/worker';
import { messageSafe } from '../../core/triage/messageText';
import { plural } from '../../core/triage/rowText';
import type { Candidate } from '../../host/candidate';
import type { Services } from '../../host/services';
import { muteTaken } from '../../host/muteTaken';
import { showUnread, type Unread } from './answer';

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
	let entries = 0;
	let stopped = false;
	let work: Promise<readonly TakenIn[] | undefined> = Promise.resolve(undefined);
	await vscode.window.withProgress(
		{
			location: vscode.ProgressLocation.Notification,
			title: 'Importing papers',
			cancellable: true,
		},
		async (progress, token) => {
			work = importAll(progress, token);
			// The worker finishes what it is at; the user need not wait for that.
			await Promise.race([work, cancelOf(token).then(() => (stopped = true))]);
		},
	);
	const taken = await work;
	if (taken) {
		await muteTaken(library, taken);
	} else if (stopped) {
		void vscode.window.showInformationMessage('The import was stopped. Nothing was taken in.');
	}
	if (unread.length > 0 && !stopped) {
		showUnread(unread);
	}
	return taken;

	async function importAll(
		progress: vscode.Progress<{ message?: string; increment?: number }>,
		token: vscode.CancellationToken,
	): Promise<readonly TakenIn[] | undefined> {
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
		progress.report({ message: `taking in ${plural(entries, 'paper')}` });
		return library.listingFiles.takeIn(accepted, token);
	}

	async function accept(
		candidate: Candidate,
		names: ReadonlySet<string>,
	): Promise<Accepted | Unread> {
		try {
			const inspected = await library.inspect(candidate.name, await candidate.read());
			const { form, reason, fileName, sameAs, bytes } = inspected;
			if (form === undefined) {
				return { name: candidate.name, reason: reason ?? 'It is in no form that is understood.' };
			}
			entries += inspected.entries;
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

function cancelOf(token: vscode.CancellationToken): Promise<void> {
	return new Promise(resolve => token.onCancellationRequested(() => resolve()));
}
