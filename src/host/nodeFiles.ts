import type { Dirent } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files, FileStamp, Subscription } from '../core/files';
import { isUsedFolder, kindOf, lockName } from '../core/library/layout';
import { withFileLock } from './fileLock';
import { FolderWatches } from './folderWatches';
import { leadsOutOf } from './linkTarget';
import { isTemporary, replaceFile } from './replaceFile';

/** How many files are asked for at the same time. */
const atOnce = 32;

/** Temporary files older than this are left from a process that was killed, in milliseconds. */
const leftOver = 3_600_000;

/** How deep folders may lie in each other, should links lead in a circle. */
const deepest = 5;

/** The files of a papers folder on a disk of this machine. */
export class NodeFiles implements Files {
	/** While a task of `locked` runs: whether the lock is still its own. */
	private isOwnLock: (() => Promise<boolean>) | undefined;

	private queue: Promise<unknown> = Promise.resolve();

	/** While somebody watches: the folders that were listed. */
	private folders: FolderWatches | undefined;

	/**
	 * @param root the papers folder, which need not be there yet
	 * @param watchRoot how changes below it are noticed
	 * @param mayLeave whether to write through links that lead out of the folder: a link that came
	 * with a repository could lead to any file of the user's
	 */
	constructor(
		private readonly root: string,
		private readonly watchRoot: (changed: (paths: readonly string[]) => void) => Subscription,
		private readonly mayLeave: () => boolean = () => true,
	) {}

	async list(): Promise<readonly FileStamp[]> {
		const paths = (await this.pathsIn('', 0)).filter(path => kindOf(path) !== undefined);
		const stamps: FileStamp[] = [];
		for (let start = 0; start < paths.length; start += atOnce) {
			const some = paths.slice(start, start + atOnce).map(path => this.stamp(path));
			stamps.push(...(await Promise.all(some)).filter(stamp => stamp !== undefined));
		}
		return stamps;
	}

	async read(path: string): Promise<Uint8Array | undefined> {
		const file = join(this.root, path);
		try {
			// Pipes and devices never end.
			const found = await stat(file);
			if (!found.isFile() && !found.isDirectory()) {
				throw new Error('it is no file');
			}
			return await readFile(file);
		} catch (error) {
			if (isMissing(error)) {
				return undefined;
			}
			throw explain(error, 'read', path);
		}
	}

	async write(path: string, bytes: Uint8Array): Promise<void> {
		const file = join(this.root, path);
		try {
			if (!this.mayLeave() && (await leadsOutOf(this.root, file))) {
				throw new Error(
					'a link leads out of the papers folder, which is not followed in a workspace that is not trusted',
				);
			}
			await replaceFile(file, bytes, async step => {
				// Just before the rename: what is renamed after a sleep may undo another's write.
				if (step === 'synced' && (await this.isOwnLock?.()) === false) {
					throw new Error('another window has written meanwhile');
				}
			});
		} catch (error) {
			throw explain(error, 'write', path);
		}
	}

	async remove(path: string): Promise<void> {
		try {
			await rm(join(this.root, path), { force: true });
		} catch (error) {
			throw explain(error, 'remove', path);
		}
	}

	locked<T>(task: () => Promise<T>): Promise<T> {
		const done = this.queue.then(() => this.withLock(task));
		this.queue = done.catch(() => undefined);
		return done;
	}

	watch(changed: (paths: readonly string[]) => void): Subscription {
		const tree = this.watchRoot(changed);
		// Elsewhere it is the system that watches a whole tree.
		const folders =
			process.platform === 'linux' ? new FolderWatches(this.root, changed) : undefined;
		this.folders = folders;
		return {
			dispose: () => {
				tree.dispose();
				folders?.dispose();
			},
		};
	}

	private async withLock<T>(task: () => Promise<T>): Promise<T> {
		const lock = join(this.root, lockName);
		let failure: { readonly reason: unknown } | undefined;
		const guarded = async (isOwn: () => Promise<boolean>) => {
			this.isOwnLock = isOwn;
			try {
				return await task();
			} catch (error) {
				failure = { reason: error };
				throw error;
			} finally {
				this.isOwnLock = undefined;
			}
		};
		try {
			return await withFileLock(lock, guarded);
		} catch (error) {
			// What went wrong in the task has been explained already.
			throw failure ? error : explain(error, 'write to', this.root);
		}
	}

	private async pathsIn(folder: string, depth: number): Promise<readonly string[]> {
		// First, so that nothing comes unseen between the two.
		this.folders?.add(folder);
		const entries = await readdir(join(this.root, folder), { withFileTypes: true }).catch(
			(error: unknown) => {
				if (isMissing(error)) {
					this.folders?.drop(folder);
					return [];
				}
				throw explain(error, 'read', folder);
			},
		);
		const paths: string[] = [];
		for (const entry of entries) {
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (isTemporary(entry.name)) {
				await this.removeLeftOver(path);
			} else if (depth < deepest && isUsedFolder(path) && (await this.isFolder(path, entry))) {
				paths.push(...(await this.pathsIn(path, depth + 1)));
			} else if (!entry.isDirectory()) {
				paths.push(path);
			}
		}
		return paths;
	}

	private async isFolder(path: string, entry: Dirent): Promise<boolean> {
		if (!entry.isSymbolicLink()) {
			return entry.isDirectory();
		}
		const target = await stat(join(this.root, path)).catch(() => undefined);
		return target?.isDirectory() ?? false;
	}

	/** @returns nothing where the file has gone since its folder was read, or is no file */
	private async stamp(path: string): Promise<FileStamp | undefined> {
		const found = await stat(join(this.root, path)).catch(() => undefined);
		return found?.isFile()
			? { path, size: found.size, version: `${found.mtimeMs}/${found.size}/${found.ino}` }
			: undefined;
	}

	private async removeLeftOver(path: string): Promise<void> {
		const found = await stat(join(this.root, path)).catch(() => undefined);
		if (found && Date.now() - found.mtimeMs > leftOver) {
			await rm(join(this.root, path), { force: true });
		}
	}
}

function isMissing(error: unknown): boolean {
	const { code } = error as NodeJS.ErrnoException;
	return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Says what happened in words for the user, and keeps the cause for the log. */
function explain(error: unknown, verb: string, path: string): Error {
	const { code, message } = error as NodeJS.ErrnoException;
	const reasons: Readonly<Record<string, string>> = {
		EACCES: 'permission is denied',
		EPERM: 'permission is denied',
		EROFS: 'the disk can only be read',
		ENOSPC: 'the disk is full',
		EISDIR: 'a folder has its name',
		ERR_FS_FILE_TOO_LARGE: 'it is too large',
	};
	return new Error(`Could not ${verb} ${path}: ${reasons[code ?? ''] ?? message}.`, {
		cause: error,
	});
}
