import * as vscode from 'vscode';
import { bibliographyPath } from '../core/library/layout';
import type { FileContent } from '../core/protocol/worker';
import type { Log } from './log';
import type { Platform } from './platform';

/** How long changes are gathered before the files are read, in milliseconds. */
const gather = 150;

/** More than any project has; a folder of generated ones must not fill the memory. */
const mostFiles = 500;

const pattern = '**/*.bib';
const excluded = '**/{node_modules,.git}/**';

/** The bibliographies of the workspace, read where they lie whenever they change. Never written. */
export class Bibliographies implements vscode.Disposable {
	private readonly known = new Map<string, vscode.Uri>();
	private readonly changed = new Set<string>();
	private telling: Promise<void> = Promise.resolve();
	private disposed = false;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private readonly watching: vscode.Disposable;

	/**
	 * @param papers the papers folder: a bibliography in there is a listing
	 * @param give takes files as they are now, no bytes where one is gone
	 */
	constructor(
		private readonly platform: Platform,
		private readonly papers: vscode.Uri,
		private readonly give: (files: readonly FileContent[]) => Promise<void>,
		private readonly log: Log,
	) {
		const watcher = vscode.workspace.createFileSystemWatcher(pattern);
		const notice = (uri: vscode.Uri): void => this.notice(uri);
		this.watching = vscode.Disposable.from(
			watcher,
			watcher.onDidCreate(notice),
			watcher.onDidChange(notice),
			watcher.onDidDelete(notice),
		);
	}

	/** Reads all of them. */
	async read(): Promise<void> {
		const uris = await vscode.workspace.findFiles(pattern, excluded, mostFiles);
		await this.tell(uris.filter(uri => this.isOutside(uri)));
	}

	/** Where a bibliography lies, by the path under which the library knows it. */
	uriOf(path: string): vscode.Uri | undefined {
		return this.known.get(path);
	}

	dispose(): void {
		this.disposed = true;
		clearTimeout(this.timer);
		this.watching.dispose();
	}

	private notice(uri: vscode.Uri): void {
		if (!this.isOutside(uri) || /\/(?:node_modules|\.git)\//.test(uri.path)) {
			return;
		}
		this.changed.add(uri.toString());
		clearTimeout(this.timer);
		this.timer = setTimeout(() => void this.readChanged(), gather);
	}

	private async readChanged(): Promise<void> {
		const uris = [...this.changed].map(text => vscode.Uri.parse(text, true));
		this.changed.clear();
		await this.tell(uris);
	}

	/** One after the other, so that what was read first never comes last. */
	private tell(uris: readonly vscode.Uri[]): Promise<void> {
		this.telling = this.telling.then(() => this.tellNow(uris));
		return this.telling;
	}

	private async tellNow(uris: readonly vscode.Uri[]): Promise<void> {
		const files: FileContent[] = [];
		for (const uri of uris) {
			const path = bibliographyPath(vscode.workspace.asRelativePath(uri));
			const bytes = await this.bytesOf(uri);
			if (bytes) {
				this.known.set(path, uri);
				files.push({ path, bytes });
			} else if (this.known.delete(path)) {
				files.push({ path });
			}
		}
		if (files.length === 0 || this.disposed) {
			return;
		}
		try {
			await this.give(files);
		} catch (error) {
			this.log.error('Could not take in the bibliographies of the workspace', error);
		}
	}

	/** Nothing where it is gone; one that cannot be read costs nothing else. */
	private async bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
		try {
			return await this.platform.readFile(uri);
		} catch (error) {
			this.log.info(`${uri.fsPath} is not read: ${String(error)}`);
			return undefined;
		}
	}

	private isOutside(uri: vscode.Uri): boolean {
		return !uri.toString().startsWith(`${this.papers.toString()}/`);
	}
}
