import type { Files, FileStamp } from '../core/files';
import { freeName } from '../core/listing/freeName';
import type { FileContent, TakenIn } from '../core/protocol/worker';
import type { Log } from './log';
import { areSameBytes } from './sameBytes';
import type { WorkerClient } from './workerClient';

/** At most this much is read before it is handed to the worker, in bytes. */
const batchBytes = 16_000_000;
const batchFiles = 64;

/**
 * Keeps the worker in step with the files of one papers folder, in both directions.
 *
 * Reading and writing stand in one queue: what was read before a write can then never reach the
 * worker after it and look like somebody else's change.
 */
export class LibrarySync {
	private queue: Promise<unknown> = Promise.resolve();
	private known = new Map<string, string>();
	private readonly toSave = new Set<string>();

	constructor(
		private readonly files: Files,
		private readonly worker: WorkerClient,
		private readonly log: Log,
	) {}

	/** Reads what changed on disk since the last time: everything, the first time. */
	refresh(): Promise<readonly TakenIn[]> {
		return this.enqueue(() => this.read());
	}

	/** Writes the files that edits are waiting for. Several calls before a write make one. */
	save(paths: readonly string[]): Promise<void> {
		for (const path of paths) {
			this.toSave.add(path);
		}
		return this.enqueue(() => this.writeAll());
	}

	/**
	 * Stores new files as they are, and takes them in. Where another file has come by the name of one
	 * since the folder was read, it gets the next free name, which the answer then tells.
	 *
	 * @returns where they are stored, and what everything meant that has come since the last reading
	 */
	store(
		files: readonly Required<FileContent>[],
	): Promise<{ readonly stored: readonly string[]; readonly taken: readonly TakenIn[] }> {
		return this.enqueue(async () => {
			const stored = await this.files.locked(() => this.storeAll(files));
			return { stored, taken: await this.read() };
		});
	}

	/**
	 * Writes and removes listings, the writes first, and takes in what that means: should it be cut
	 * short, a listing that moves is there twice rather than not at all.
	 */
	rearrange(
		write: readonly Required<FileContent>[],
		remove: readonly string[],
	): Promise<readonly TakenIn[]> {
		return this.enqueue(async () => {
			await this.files.locked(async () => {
				for (const { path, bytes } of write) {
					// What somebody else has put there since is theirs.
					if ((await this.files.read(path)) === undefined) {
						await this.files.write(path, bytes);
					}
				}
				for (const path of remove) {
					await this.files.remove(path);
				}
			});
			return this.read();
		});
	}

	/** Parses listings once more. */
	readAgain(paths: readonly string[]): Promise<readonly TakenIn[]> {
		return this.enqueue(async () => {
			const files = await Promise.all(paths.map(path => this.content(path)));
			return this.worker.ask('update', { files, anew: true });
		});
	}

	/** Hands files to the worker that lie elsewhere. */
	give(files: readonly FileContent[]): Promise<unknown> {
		return this.enqueue(() => this.worker.ask('update', { files }));
	}

	/** Makes a small file where there is none yet; a file that is there is the user's. */
	create(path: string, text: string): Promise<void> {
		return this.enqueue(async () => {
			if ((await this.files.read(path)) === undefined) {
				await this.files.write(path, new TextEncoder().encode(text));
			}
		});
	}

	private async storeAll(files: readonly Required<FileContent>[]): Promise<readonly string[]> {
		const stored: string[] = [];
		const taken = new Set((await this.files.list()).map(({ path }) => path));
		for (const { path, bytes } of files) {
			const there = await this.files.read(path);
			const isSame = there !== undefined && (await areSameBytes(there, bytes));
			const free = isSame ? path : freeName(path, there ? taken.add(path) : taken);
			await this.files.write(free, bytes);
			taken.add(free);
			stored.push(free);
		}
		return stored;
	}

	private async read(): Promise<readonly TakenIn[]> {
		const stamps = await this.files.list();
		const now = new Map(stamps.map(({ path, version }) => [path, version]));
		const gone = [...this.known.keys()].filter(path => !now.has(path));
		const changed = stamps.filter(({ path, version }) => this.known.get(path) !== version);
		this.known = now;

		let batch: FileContent[] = gone.map(path => ({ path }));
		let size = 0;
		for (const stamp of changed.sort(byImportance)) {
			if (size + stamp.size > batchBytes || batch.length >= batchFiles) {
				await this.worker.ask('update', { files: batch, more: true });
				batch = [];
				size = 0;
			}
			batch.push(await this.content(stamp.path));
			size += stamp.size;
		}
		return this.worker.ask('update', { files: batch });
	}

	/** A file that cannot be read costs nothing else: it is left out until it changes. */
	private async content(path: string): Promise<FileContent> {
		try {
			const bytes = await this.files.read(path);
			return bytes ? { path, bytes } : { path };
		} catch (error) {
			this.log.error(`Could not read ${path}`, error);
			return { path };
		}
	}

	private async writeAll(): Promise<void> {
		const paths = [...this.toSave];
		if (paths.length === 0) {
			return;
		}
		await this.files.locked(async () => {
			for (const path of paths) {
				// First: what is edited from now on asks for another write.
				this.toSave.delete(path);
				try {
					await this.write(path);
				} catch (error) {
					// Tried again with the next save.
					this.toSave.add(path);
					throw error;
				}
			}
		});
	}

	private async write(path: string): Promise<void> {
		const bytes = await this.files.read(path);
		const amended = await this.worker.ask('amend', bytes ? { path, bytes } : { path });
		if (amended.refused !== undefined) {
			throw new Error(amended.refused);
		}
		if (amended.bytes) {
			await this.files.write(path, amended.bytes);
		}
		await this.worker.ask('written', { path, upTo: amended.upTo });
	}

	private enqueue<T>(task: () => Promise<T>): Promise<T> {
		const done = this.queue.then(task, task);
		this.queue = done.catch(() => undefined);
		return done;
	}
}

/** Small files that decide what a paper is come before the listings they speak of. */
function byImportance(a: FileStamp, b: FileStamp): number {
	return rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1);
}

function rank(path: string): number {
	return path.startsWith('listings/') ? 1 : 0;
}
