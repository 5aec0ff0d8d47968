import * as vscode from 'vscode';
import type { FromWorker, Received } from '../core/protocol/worker';
import { findTransferables } from '../core/protocol/transfer';
import type { Platform, WorkerPort } from './platform';
import { WorkspaceFiles } from './workspaceFiles';

/** The few parts of a browser's worker that are used; the host is compiled without DOM types. */
interface BrowserWorker {
	postMessage(message: unknown, transfer: ArrayBuffer[]): void;
	addEventListener(
		type: 'message' | 'error',
		listener: (event: { readonly data?: unknown; readonly message?: string }) => void,
	): void;
	terminate(): void;
}
interface Browser {
	readonly Worker: new (url: string) => BrowserWorker;
	readonly URL: { createObjectURL(blob: unknown): string; revokeObjectURL(url: string): void };
	readonly Blob: new (parts: unknown[], options: { type: string }) => unknown;
}

/** The platform of a host in a browser: no Node at all. */
export const webPlatform: Platform = {
	startWorker,
	openFiles: (folder, storage) => new WorkspaceFiles(folder, storage),
	readFile: async uri => vscode.workspace.fs.readFile(uri),
	gitUserName: () => Promise.resolve(undefined),
	home: undefined,
};

const received: Received = { type: 'received' };

async function startWorker(script: vscode.Uri): Promise<WorkerPort> {
	const browser = globalThis as unknown as Browser;
	// The script's own address is of another origin, from which browsers start no worker.
	const source = await vscode.workspace.fs.readFile(script);
	const url = browser.URL.createObjectURL(new browser.Blob([source], { type: 'text/javascript' }));
	const worker = new browser.Worker(url);
	return {
		post: message => worker.postMessage(message, findTransferables(message)),
		onMessage: listener =>
			worker.addEventListener('message', event => {
				try {
					listener(event.data as FromWorker);
				} finally {
					worker.postMessage(received, []);
				}
			}),
		onEnd: listener =>
			worker.addEventListener('error', event => listener(event.message ?? 'it ended unexpectedly')),
		dispose: () => {
			worker.terminate();
			browser.URL.revokeObjectURL(url);
		},
	};
}
