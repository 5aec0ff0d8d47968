import * as vscode from 'vscode';
import { hash64 } from '../core/paper/hash';
import {
	chooseIndexFiles,
	type IndexChanges,
	type IndexFile,
	mergeChanges,
	type StoredFile,
} from '../core/search/indexFiles';
import type { Log } from './log';
import type { WorkerClient } from './workerClient';

const temporaryEnd = '.tmp';

/** A write takes seconds: what is older than this many milliseconds is left of one that was cut short. */
const oldTemporary = 3_600_000;

/**
 * The files in which the search index of one papers folder outlives the window.
 *
 * The index can always be made anew: whatever fails here goes to the log, and costs time at the
 * next start. Another window may use the same folder: only files that this one has found or written
 * are deleted, and each is whole under its name, which says what it was made from.
 */
export class IndexStore implements vscode.Disposable {
	private readonly folder: vscode.Uri;
	private queue: Promise<void> = Promise.resolve();
	/** What is still to be written and deleted. */
	private wanted: IndexChanges | undefined;
	private readonly known = new Set<string>();
	private disposed = false;

	/**
	 * @param storage a folder of the extension's own
	 * @param papers the papers folder, by which its index is told from those of others
	 */
	constructor(
		storage: vscode.Uri,
		papers: vscode.Uri,
		private readonly log: Log,
	) {
		this.folder = vscode.Uri.joinPath(storage, 'search', hash64(papers.toString()));
	}

	/** Hands what is stored to a worker that has just started, and deletes what is of no use to it. */
	open(worker: Pick<WorkerClient, 'ask'>): Promise<void> {
		return this.enqueue(async () => {
			// The worker takes one file apart while the next is read.
			const useless = await Promise.all(
				(await this.choose()).map(name => this.openFile(name, worker)),
			);
			await this.remove(useless.flat());
		});
	}

	/** Makes the folder hold an index as it is now. The latest wins. */
	keep(changes: IndexChanges): Promise<void> {
		this.wanted = mergeChanges(this.wanted, changes);
		return this.enqueue(() => this.write());
	}

	/** From now on nothing is written. */
	dispose(): void {
		this.disposed = true;
	}

	/** The names of the files to read. */
	private async choose(): Promise<readonly string[]> {
		try {
			const { read, useless } = chooseIndexFiles(await this.list());
			await this.remove(useless);
			return read;
		} catch (error) {
			this.tell('Could not read the stored search index', error);
			return [];
		}
	}

	/** @returns the name of a file that is of no use */
	private async openFile(
		name: string,
		worker: Pick<WorkerClient, 'ask'>,
	): Promise<readonly string[]> {
		const file = await this.readFile(name);
		if (!file) {
			return [];
		}
		try {
			return await worker.ask('openIndex', { files: [file] });
		} catch (error) {
			this.tell('Could not open the stored search index', error);
			// Whatever it is in it, no other worker is to meet it.
			return [name];
		}
	}

	private async readFile(name: string): Promise<IndexFile | undefined> {
		try {
			const bytes = await unlessGone(vscode.workspace.fs.readFile(this.uri(name)));
			if (!bytes) {
				return undefined;
			}
			this.known.add(name);
			return { name, bytes };
		} catch (error) {
			this.tell('Could not read the stored search index', error);
			return undefined;
		}
	}

	/** All files of the folder, but for those that another window may be writing. */
	private async list(): Promise<readonly StoredFile[]> {
		const files: StoredFile[] = [];
		const entries = await unlessGone(vscode.workspace.fs.readDirectory(this.folder));
		for (const [name, type] of entries ?? []) {
			const isFile = type === vscode.FileType.File;
			const stat = isFile && (await unlessGone(vscode.workspace.fs.stat(this.uri(name))));
			const isUnderway = name.endsWith(temporaryEnd);
			if (stat && (!isUnderway || stat.mtime < Date.now() - oldTemporary)) {
				files.push({ name, size: stat.size });
			}
		}
		return files;
	}

	/** Writes first, then deletes: cut short, it leaves more than is needed rather than less. */
	private async write(): Promise<void> {
		let isWhole = true;
		while (this.wanted && !this.disposed) {
			const { keep, write } = this.wanted;
			const [next, ...rest] = write;
			if (next) {
				this.wanted = { keep, write: rest };
				isWhole = (await this.replace(next)) && isWhole;
				continue;
			}
			this.wanted = undefined;
			if (isWhole) {
				await this.remove([...this.known].filter(name => !keep.includes(name)));
			}
		}
	}

	/** @returns whether the file is there now */
	private async replace({ name, bytes }: IndexFile): Promise<boolean> {
		const temporary = this.uri(`${name}.${Math.random().toString(36).slice(2)}${temporaryEnd}`);
		try {
			await vscode.workspace.fs.writeFile(temporary, bytes);
			if (!this.disposed) {
				await vscode.workspace.fs.rename(temporary, this.uri(name), { overwrite: true });
				this.known.add(name);
				return true;
			}
		} catch (error) {
			this.tell('Could not store the search index', error);
		}
		await this.removeFile(temporary);
		return false;
	}

	private async remove(names: readonly string[]): Promise<void> {
		for (const name of names) {
			if (!this.disposed) {
				this.known.delete(name);
				await this.removeFile(this.uri(name));
			}
		}
	}

	private async removeFile(uri: vscode.Uri): Promise<void> {
		try {
			await unlessGone(vscode.workspace.fs.delete(uri));
		} catch (error) {
			this.tell('Could not delete a part of the search index', error);
		}
	}

	private uri(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.folder, name);
	}

	/** One task after the other. */
	private enqueue(task: () => Promise<void>): Promise<void> {
		this.queue = this.queue.then(() => (this.disposed ? undefined : task()));
		return this.queue;
	}

	private tell(what: string, error: unknown): void {
		if (!this.disposed) {
			this.log.error(what, error);
		}
	}
}

/** What is asked of a file; nothing where it is not there, or no longer: another window may delete it. */
async function unlessGone<T>(asked: Thenable<T>): Promise<T | undefined> {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
			return undefined;
		}
		throw error;
	}
}
