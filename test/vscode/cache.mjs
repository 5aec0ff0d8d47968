// @ts-check
// What is fetched or unpacked once and used by every later run, in `.vscode-test/`.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The folder of the cache, where `@vscode/test-electron` keeps its downloads too. */
export const cacheFolder = fileURLToPath(new URL('../../.vscode-test', import.meta.url));

/** Stands in a folder that is complete: one without it is made anew. */
const marker = '.complete';

/**
 * The folder `name` of the cache, made by `fill` when it is not there yet. `fill` works in a folder
 * that gets its name only when it is complete, so that an interrupted run leaves nothing half made.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>}
 */
export async function cached(name, fill) {
	const folder = path.join(cacheFolder, name);
	if (isComplete(folder)) {
		return folder;
	}
	await mkdir(cacheFolder, { recursive: true });
	const release = await lock(`${folder}.lock`);
	try {
		if (!isComplete(folder)) {
			await removeAbandoned(name);
			const partial = `${folder}.partial-${process.pid}`;
			await mkdir(partial);
			await fill(partial);
			await writeFile(path.join(partial, marker), '');
			await rm(folder, { recursive: true, force: true });
			await rename(partial, folder);
		}
		return folder;
	} finally {
		await release();
	}
}

/** @param {string} folder */
function isComplete(folder) {
	return existsSync(path.join(folder, marker));
}

/**
 * Holds a lock file that names this process; one left by a process that is gone does not count.
 * @param {string} file
 */
async function lock(file) {
	for (let told = false; ;) {
		try {
			await writeFile(file, String(process.pid), { flag: 'wx' });
			return () => rm(file, { force: true });
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
				throw error;
			}
		}
		const holder = Number(await readFile(file, 'utf8').catch(() => ''));
		if (holder !== 0 && !isAlive(holder)) {
			await rm(file, { force: true });
			continue;
		}
		if (!told) {
			console.log(`Waiting for process ${holder}, which is making ${path.basename(file, '.lock')}`);
			told = true;
		}
		await wait(250);
	}
}

/**
 * Removes what interrupted runs left half made.
 * @param {string} name
 */
async function removeAbandoned(name) {
	for (const entry of await readdir(cacheFolder)) {
		const holder = entry.startsWith(`${name}.partial-`) ? Number(entry.split('-').at(-1)) : 0;
		if (holder !== 0 && (holder === process.pid || !isAlive(holder))) {
			await rm(path.join(cacheFolder, entry), { recursive: true, force: true });
		}
	}
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
