import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { findTransferables } from '../core/protocol/transfer';
import type { FromWorker, Received } from '../core/protocol/worker';
import { watchFolder } from './folderWatcher';
import { NodeFiles } from './nodeFiles';
import type { Platform, WorkerPort } from './platform';
import { WorkspaceFiles } from './workspaceFiles';

/** The platform of a host that has Node: desktop, remote and server. */
export const nodePlatform: Platform = {
	startWorker: script => Promise.resolve(startWorker(script)),

	openFiles: (folder, storage) =>
		folder.scheme === 'file'
			? new NodeFiles(
					folder.fsPath,
					changed => watchFolder(folder, changed),
					() => vscode.workspace.isTrusted,
				)
			: new WorkspaceFiles(folder, storage),

	readFile: async uri =>
		uri.scheme === 'file' ? readFile(uri.fsPath) : vscode.workspace.fs.readFile(uri),

	gitUserName,

	home: homedir(),
};

const received: Received = { type: 'received' };

function startWorker(script: vscode.Uri): WorkerPort {
	// A library of the largest size must not end the extension host with it: the worker has a
	// heap of its own, and dies alone.
	const worker = new Worker(script.fsPath, { resourceLimits: { maxOldGenerationSizeMb: 4_096 } });
	let ending = false;
	return {
		post: message => worker.postMessage(message, findTransferables(message)),
		onMessage: listener =>
			worker.on('message', (message: FromWorker) => {
				// Later: Node takes in messages for as long as there are any, and the next one would come
				// before this one is done with.
				setImmediate(() => worker.postMessage(received));
				listener(message);
			}),
		onEnd: listener => {
			let reason = 'it ended unexpectedly';
			worker.on('error', error => (reason = error.message));
			worker.on('exit', () => {
				if (!ending) {
					listener(reason);
				}
			});
		},
		dispose: () => {
			ending = true;
			void worker.terminate();
		},
	};
}

/**
 * Asks git. In a folder that is not trusted its configuration is not read: it could name programs
 * to run, and the answer for the whole machine serves as well.
 */
async function gitUserName(folder: vscode.Uri | undefined): Promise<string | undefined> {
	const inFolder = folder?.scheme === 'file' && vscode.workspace.isTrusted;
	const args = inFolder ? ['config', 'user.name'] : ['config', '--global', 'user.name'];
	const cwd = inFolder ? folder.fsPath : homedir();
	try {
		const { stdout } = await promisify(execFile)('git', args, { cwd, timeout: 5_000 });
		return stdout.trim() || undefined;
	} catch {
		// No git, or no name set in it: decisions are then kept under `me`.
		return undefined;
	}
}
