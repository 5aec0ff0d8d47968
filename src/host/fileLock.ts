import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** A holder shows that it lives this often, and counts as gone after this long, in milliseconds. */
const heartbeat = 5_000;
const goneAfter = 30_000;
/** No clock is so far ahead of another that a lock of this age in the future lives. */
const farAhead = 3_600_000;
/** How often those who wait look again, in milliseconds. */
const pause = 15;
/** How often a lock may fail to be made for no good reason before that counts as an error. */
const mostRefusals = 200;

/**
 * Runs `task` while no other process, or other task of this one, that uses the same lock file
 * does. A lock whose process has ended is taken over at once; one of another machine, or one whose
 * process id means another process by now, when it has not been renewed for half a minute.
 *
 * The task is given a way to ask whether the lock is still its own: while the machine sleeps,
 * another one may take it over, and what was read before is out of date then.
 *
 * The well-known package for this hooks into how the process ends, which in an extension host is
 * not ours to do.
 */
export async function withFileLock<T>(
	path: string,
	task: (isOwn: () => Promise<boolean>) => Promise<T>,
): Promise<T> {
	const own = JSON.stringify({ pid: process.pid, host: hostname(), token: randomUUID() });
	await mkdir(dirname(path), { recursive: true });
	for (let refusals = 0; !(await tryCreate(path, own, refusals > mostRefusals)); refusals++) {
		if ((await stat(path).catch(() => undefined)) !== undefined) {
			refusals = 0;
		}
		if (!(await removeIfDead(path))) {
			await new Promise(resolve => setTimeout(resolve, pause));
		}
	}
	const isOwn = async () => (await readFile(path, 'utf8').catch(() => '')) === own;
	const beat = setInterval(() => void renew(path), heartbeat);
	try {
		return await task(isOwn);
	} finally {
		clearInterval(beat);
		if (await isOwn()) {
			await rm(path, { force: true });
		}
	}
}

async function tryCreate(path: string, text: string, insist = false): Promise<boolean> {
	try {
		await writeFile(path, text, { flag: 'wx' });
		return true;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// Windows answers EPERM while a file that was just removed is still open somewhere.
		if (code === 'EEXIST' || (code === 'EPERM' && !insist)) {
			return false;
		}
		throw error;
	}
}

/**
 * Removes a lock whose holder is gone. Of several that find it dead only the one that makes the
 * second lock may remove it, and looks again first: else it could remove the next holder's.
 */
async function removeIfDead(path: string): Promise<boolean> {
	if (!(await isDead(path))) {
		return false;
	}
	const taking = `${path}-taking`;
	if (!(await tryCreate(taking, ''))) {
		if (await isOld(taking)) {
			await rm(taking, { force: true });
		}
		return false;
	}
	try {
		if (await isDead(path)) {
			await rm(path, { force: true });
		}
		return true;
	} finally {
		await rm(taking, { force: true });
	}
}

async function isDead(path: string): Promise<boolean> {
	const found = await lstat(path).catch(() => undefined);
	if (found && !found.isFile()) {
		// Nobody who writes makes such a one, so it would be waited for without end.
		throw new Error(`something that is no file is in the way at ${path}`);
	}
	const text = await readFile(path, 'utf8').catch(() => undefined);
	if (text === undefined) {
		return false;
	}
	const holder = parseHolder(text);
	if (holder?.host === hostname() && !isRunning(holder.pid)) {
		return true;
	}
	return isOld(path);
}

async function isOld(path: string): Promise<boolean> {
	const found = await stat(path).catch(() => undefined);
	const age = found && Date.now() - found.mtimeMs;
	return age !== undefined && (age > goneAfter || age < -farAhead);
}

/** A lock that was just created may not have its text yet. */
function parseHolder(text: string): { readonly pid: number; readonly host: string } | undefined {
	try {
		return JSON.parse(text) as { pid: number; host: string };
	} catch {
		return undefined;
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Somebody else's process may not be signalled, but it runs.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

async function renew(path: string): Promise<void> {
	const now = new Date();
	await utimes(path, now, now).catch(() => undefined);
}
