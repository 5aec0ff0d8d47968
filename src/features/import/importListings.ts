import * as vscode from 'vscode';
import type { TakenIn } from '../../core/protocol/worker';
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
			for (const candidate of candidates) {
				if (token.isCancellationRequested) {
					return undefined;
				}
				progress.report({ message: candidate.name, increment: 100 / candidates.length });
				const answer = await accept(candidate);
				if ('reason' in answer) {
					unread.push(answer);
				} else {
					accepted.push(answer);
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

	async function accept(candidate: Candidate): Promise<Accepted | Unread> {
		try {
			const { form, reason, fileName, sameAs, bytes } = await library.inspect(
				candidate.name,
				await candidate.read(),
			);
			if (form === undefined) {
				return { name: candidate.name, reason: reason ?? 'It is in no form that is understood.' };
			}
			// The same bytes under the name they have: nothing is stored twice.
			return { name: sameAs?.split('/').at(-1) ?? fileName, bytes };
		} catch (error) {
			log.error(`Could not read ${candidate.name}`, error);
			return { name: candidate.name, reason: `It could not be read: ${messageOf(error)}` };
		}
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
