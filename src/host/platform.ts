import type * as vscode from 'vscode';
import type { Files } from '../core/files';
import type { FromWorker, ToWorker } from '../core/protocol/worker';

/** The host's end of a running worker. Bytes in messages are transferred, not copied. */
export interface WorkerPort extends vscode.Disposable {
	post(message: ToWorker): void;
	onMessage(listener: (message: FromWorker) => void): void;
	/** Called once when the worker ends by itself, with the reason. */
	onEnd(listener: (reason: string) => void): void;
}

/** What differs between a host with Node and one in a browser. */
export interface Platform {
	startWorker(script: vscode.Uri): Promise<WorkerPort>;
	/** The files below `folder`. @param storage where copies may be kept while a file is replaced */
	openFiles(folder: vscode.Uri, storage: vscode.Uri): Files;
	/** The whole of any file; rejects with a sentence that can be shown. */
	readFile(uri: vscode.Uri): Promise<Uint8Array>;
	/** The name git knows this person by, asked in `folder` where that is given. */
	gitUserName(folder: vscode.Uri | undefined): Promise<string | undefined>;
	/** The home folder, for a setting such as `~/papers`. */
	readonly home: string | undefined;
}
