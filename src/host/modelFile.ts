import * as vscode from 'vscode';
import type { Log } from './log';
import type { Platform } from './platform';
import type { WorkerClient } from './workerClient';

/** Hands the learnt model that is part of the extension to a worker that needs it. */
export async function giveModel(
	client: WorkerClient,
	platform: Platform,
	extensionUri: vscode.Uri,
	log: Log,
): Promise<void> {
	const file = vscode.Uri.joinPath(extensionUri, 'media', 'model', 'research.ptm');
	try {
		// A copy: what a file system gives may share its memory, and what is handed over is gone.
		await client.ask('openModel', { bytes: new Uint8Array(await platform.readFile(file)) });
	} catch (error) {
		log.error('Papers cannot be compared: the learnt model was not read', error);
		await client.ask('openModel', {}).catch(() => undefined);
	}
}
