import * as vscode from 'vscode';
import { watchForFolder } from './folderWatcher';
import { findLibraryFolder, isFolder, wantLibraryFolder } from './libraryFolder';
import type { LibrarySession } from './librarySession';
import type { Log } from './log';
import type { Platform } from './platform';
import { affectsLibrary, affectsPerson } from './settings';

/** What the opener is given to work with, and whom it tells. */
export interface OpenerContext {
	readonly platform: Platform;
	readonly memory: vscode.Memento;
	readonly log: Log;
	startSession(folder: vscode.Uri): LibrarySession;
	/** The session that was open is closed; another one may follow. */
	closed(): void;
}

/** Keeps that library open which folders and settings ask for: one at a time, or none. */
export class LibraryOpener implements vscode.Disposable {
	folder: vscode.Uri | undefined;
	session: LibrarySession | undefined;
	private opening: Promise<void>;
	private reading: Promise<unknown> = Promise.resolve();
	private appearing: vscode.Disposable | undefined;
	private readonly watching: vscode.Disposable;

	constructor(private readonly context: OpenerContext) {
		this.watching = vscode.Disposable.from(
			vscode.workspace.onDidChangeWorkspaceFolders(() => this.reopen(false)),
			vscode.workspace.onDidChangeConfiguration(event => {
				if (affectsLibrary(event)) {
					this.reopen(affectsPerson(event));
				}
			}),
		);
		this.opening = this.open();
	}

	/** Resolves when the library has been read for the first time, or there is none. */
	get ready(): Promise<void> {
		return this.opening.then(async () => {
			await this.reading;
		});
	}

	/** The session, made where there is none yet; asks the user where there is a choice of folders. */
	async ensure(): Promise<LibrarySession | undefined> {
		await this.ready;
		if (!this.folder) {
			const wanted = await wantLibraryFolder(this.context.memory);
			// The user may have chosen a personal library, which comes as a change of settings.
			await this.ready;
			this.folder ??= wanted;
		}
		if (this.folder) {
			this.session ??= this.start(this.folder);
		}
		return this.session;
	}

	dispose(): void {
		this.watching.dispose();
		this.close();
	}

	/** @param anew also where the folder stays the same */
	private reopen(anew: boolean): void {
		this.opening = this.opening.then(async () => {
			const folder = await this.find();
			if (anew || folder?.toString() !== this.folder?.toString()) {
				this.close();
				this.context.closed();
				await this.open();
			}
		});
	}

	/** Looks for the folder, and reads it only where there is one: most windows have none. */
	private async open(): Promise<void> {
		const folder = await this.find();
		this.folder = folder;
		if (!folder) {
			return;
		}
		// It may also come later, made by hand or with another branch.
		this.appearing = watchForFolder(folder, () => {
			if (!this.session) {
				this.start(folder).notice([]);
			}
		});
		if (await isFolder(folder)) {
			const session = this.start(folder);
			this.reading = session.read().catch(error => {
				if (session === this.session) {
					this.context.log.error('Could not read the papers folder', error);
				}
			});
		}
	}

	private start(folder: vscode.Uri): LibrarySession {
		this.appearing?.dispose();
		return (this.session ??= this.context.startSession(folder));
	}

	private close(): void {
		this.appearing?.dispose();
		this.session?.dispose();
		this.session = undefined;
	}

	private find(): Promise<vscode.Uri | undefined> {
		return findLibraryFolder(this.context.platform, this.context.memory);
	}
}
