import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { targetOf } from './linkTarget';

/** The steps of a write, in their order. Tests end the process at each. */
export type WriteStep = 'started' | 'opened' | 'half' | 'written' | 'synced' | 'renamed';

/** Temporary files are hidden, and named so that they are known for what they are. */
export function isTemporary(name: string): boolean {
	return /^\..+\.[0-9a-f-]{36}\.tmp$/.test(name);
}

/**
 * Replaces a file whole or not at all: the new text is written beside it, forced to disk, and
 * renamed over it. A link stays a link, and the file keeps its mode.
 *
 * @param atStep called before what each step names can be relied on; where it rejects, the file
 * stays as it is
 */
export async function replaceFile(
	path: string,
	bytes: Uint8Array,
	atStep: (step: WriteStep) => void | Promise<void> = () => undefined,
): Promise<void> {
	await atStep('started');
	const target = await targetOf(path);
	const folder = dirname(target);
	await mkdir(folder, { recursive: true });
	const mode = (await stat(target).catch(() => undefined))?.mode;
	const temporary = join(folder, `.${basename(target)}.${randomUUID()}.tmp`);
	try {
		const file = await open(temporary, 'wx', mode);
		try {
			await atStep('opened');
			const half = bytes.length >> 1;
			await writeAll(file, bytes.subarray(0, half));
			await atStep('half');
			await writeAll(file, bytes.subarray(half));
			await atStep('written');
			if (mode !== undefined) {
				// The mode given when opening is cut by the process's mask.
				await file.chmod(mode);
			}
			await file.sync();
		} finally {
			await file.close();
		}
		await atStep('synced');
		await patiently(() => rename(temporary, target));
		await atStep('renamed');
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => undefined);
		throw error;
	}
	await syncFolder(folder);
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
	for (let done = 0; done < bytes.length;) {
		done += (await file.write(bytes, done)).bytesWritten;
	}
}

/** Waits before the next try, in milliseconds: over two seconds in all. */
const patience = [10, 20, 50, 100, 200, 400, 600, 800];

/** On Windows a scanner or another program that has the file open makes a rename fail for a moment. */
async function patiently(task: () => Promise<void>): Promise<void> {
	for (const wait of patience) {
		try {
			await task();
			return;
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES') {
				throw error;
			}
			await new Promise(resolve => setTimeout(resolve, wait));
		}
	}
	await task();
}

/** Makes the rename itself last through a power cut, where the system lets a folder be synced. */
async function syncFolder(folder: string): Promise<void> {
	try {
		const handle = await open(folder, 'r');
		await handle.sync().finally(() => handle.close());
	} catch {
		// Windows opens no folders, and some file systems sync none: the file is whole either way.
	}
}
