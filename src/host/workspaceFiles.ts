import * as vscode from 'vscode';
import type { Files, FileStamp, Subscription } from '../core/files';
import { isUsedFolder, kindOf } from '../core/library/layout';
import { hash64 } from '../core/paper/hash';
import { watchFolder } from './folderWatcher';
import { areSameBytes } from './sameBytes';

/** How deep folders may lie in each other, should links lead in a circle. */
const deepest = 5;

/**
 * The files of a papers folder that only VS Code can reach: in a browser, in a virtual workspace.
 *
 * There is no atomic write there, and renaming over a file deletes it first. So what is to be
 * written is kept in storage until it has been read back, and a write that was cut short is made
 * again at the next start.
 */
export class WorkspaceFiles implements Files {
	private queue: Promise<unknown> = Promise.resolve();
	/** Tells the texts of this folder from those of others in the same storage. */
	private readonly rootName: string;
	private mended: Promise<void> | undefined;

	/** @param storage a folder of the extension's own, for the texts kept during a write */
	constructor(
		private readonly root: vscode.Uri,
		private readonly storage: vscode.Uri,
	) {
		this.rootName = hash64(root.toString());
	}

	async list(): Promise<readonly FileStamp[]> {
		await (this.mended ??= this.mend());
		return this.stampsIn('', 0);
	}

	read(path: string): Promise<Uint8Array | undefined> {
		return readIfThere(this.uri(path));
	}

	async write(path: string, bytes: Uint8Array): Promise<void> {
		const kept = this.keptUri(path, bytes.length);
		await vscode.workspace.fs.writeFile(kept, bytes);
		await vscode.workspace.fs.writeFile(this.uri(path), bytes);
		const after = await this.read(path);
		if (!after || !(await areSameBytes(after, bytes))) {
			throw new Error(`Could not write ${path}: what was read back is not what was written.`);
		}
		await vscode.workspace.fs.delete(kept);
	}

	async remove(path: string): Promise<void> {
		if (await this.read(path)) {
			await vscode.workspace.fs.delete(this.uri(path));
		}
	}

	/** Only among tasks of this window: nothing here could hold back another one. */
	locked<T>(task: () => Promise<T>): Promise<T> {
		const done = this.queue.then(task, task);
		this.queue = done.catch(() => undefined);
		return done;
	}

	watch(changed: (paths: readonly string[]) => void): Subscription {
		return watchFolder(this.root, changed);
	}

	private uri(path: string): vscode.Uri {
		return vscode.Uri.joinPath(this.root, path);
	}

	/** Named with its length: a text that was itself cut short is known by it. */
	private keptUri(path: string, length: number): vscode.Uri {
		return vscode.Uri.joinPath(
			this.storage,
			`${this.rootName}-${length}-${encodeURIComponent(path)}`,
		);
	}

	private async stampsIn(folder: string, depth: number): Promise<readonly FileStamp[]> {
		const stamps: FileStamp[] = [];
		for (const [name, type] of await readFolder(this.uri(folder))) {
			const path = folder === '' ? name : `${folder}/${name}`;
			if ((type & vscode.FileType.Directory) !== 0) {
				if (depth < deepest && isUsedFolder(path)) {
					stamps.push(...(await this.stampsIn(path, depth + 1)));
				}
			} else if (kindOf(path) !== undefined) {
				const { mtime, size } = await vscode.workspace.fs.stat(this.uri(path));
				stamps.push({ path, size, version: `${mtime}/${size}` });
			}
		}
		return stamps;
	}

	/** Makes writes again that were cut short; what somebody else wrote since stays as it is. */
	private async mend(): Promise<void> {
		for (const [name] of await readFolder(this.storage)) {
			const [, root, length, path = ''] = /^([0-9a-f]+)-(\d+)-(.*)$/.exec(name) ?? [];
			if (root !== this.rootName) {
				continue;
			}
			const target = this.uri(decodeURIComponent(path));
			const kept = vscode.Uri.joinPath(this.storage, name);
			const wanted = await vscode.workspace.fs.readFile(kept);
			const now = (await readIfThere(target)) ?? new Uint8Array();
			const isWhole = wanted.length === Number(length);
			const isCut = isWhole && now.length < wanted.length;
			if (isCut && (await areSameBytes(now, wanted.subarray(0, now.length)))) {
				await vscode.workspace.fs.writeFile(target, wanted);
			}
			await vscode.workspace.fs.delete(kept);
		}
	}
}

async function readFolder(uri: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
	try {
		return await vscode.workspace.fs.readDirectory(uri);
	} catch (error) {
		if (isMissing(error)) {
			return [];
		}
		throw error;
	}
}

async function readIfThere(uri: vscode.Uri): Promise<Uint8Array | undefined> {
	try {
		return await vscode.workspace.fs.readFile(uri);
	} catch (error) {
		if (isMissing(error)) {
			return undefined;
		}
		throw error;
	}
}

function isMissing(error: unknown): boolean {
	return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
