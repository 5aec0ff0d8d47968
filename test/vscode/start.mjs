// @ts-check
// `npm start`: opens the sample, or the folder that is named, in VS Code with the built extension.
// `npm start -- FOLDER`, the environment variable PORT, and Ctrl+C to end it.
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findDownloaded, findInstalled } from './find.mjs';
import { startServer } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const sample = path.join(root, 'media/sample');
/** Who started this process, read while it surely still runs. */
const starter = process.ppid;

try {
	const folder = chosenFolder();
	const desktop = findInstalled() ?? (await findDownloaded());
	await (desktop === undefined ? serve(folder) : openDesktop(desktop, folder));
} catch (error) {
	console.error(error instanceof Error ? [error.message, error.cause].join('\n') : error);
	process.exitCode = 1;
}

/** The folder named by the user; nothing where the sample is to be opened. */
function chosenFolder() {
	const [named] = process.argv.slice(2);
	if (named === undefined) {
		return undefined;
	}
	// npm runs scripts in the project's folder, and tells where it was called from.
	const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), named);
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
		throw new Error(`There is no folder ${folder}. Name one that exists: npm start -- FOLDER`);
	}
	return folder;
}

/**
 * Serves VS Code to the user's browser until it is asked to end.
 * @param {string | undefined} chosen
 */
async function serve(chosen) {
	const server = await startServer({ port: Number(process.env.PORT ?? 0), extension: root });
	const folder = chosen ?? (await copySample(server.folder));
	console.log(`Paper Triage is open at ${server.address({ folder })}`);
	console.log('Open this address in a browser. Ctrl+C ends it.');
	if ((await Promise.race([askedToEnd(), server.ended])) === undefined) {
		throw new Error(`VS Code ended by itself.\n${server.log()}`);
	}
	await server.dispose();
}

/**
 * Opens a window of VS Code and waits until it is closed or this process is asked to end.
 * @param {string} executable
 * @param {string | undefined} chosen
 */
async function openDesktop(executable, chosen) {
	const temporary = await mkdtemp(path.join(os.tmpdir(), 'paper-triage-'));
	const folder = chosen ?? (await copySample(temporary));
	const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${root}`, folder];
	const window = spawn(executable, args, { stdio: 'inherit', shell: os.platform() === 'win32' });
	console.log(`Paper Triage is open in VS Code with ${folder}`);
	/** @type {Promise<void>} */
	const closed = new Promise((resolve, reject) => {
		window.once('close', () => resolve()).once('error', reject);
	});
	if ((await Promise.race([askedToEnd(), closed])) !== undefined) {
		window.kill();
		await closed;
	}
	await rm(temporary, { recursive: true, force: true });
}

/**
 * Resolves when this process is told to end. npm hands a signal to the shell between it and this
 * process, and that shell ends without handing it on: then its end is what tells.
 * @returns {Promise<'asked'>}
 */
function askedToEnd() {
	return new Promise(resolve => {
		const end = () => resolve('asked');
		process.once('SIGINT', end).once('SIGTERM', end).once('SIGHUP', end);
		if (process.env.npm_lifecycle_event === 'start') {
			setInterval(() => process.ppid !== starter && end(), 250).unref();
		}
	});
}

/**
 * A copy of the sample that may be changed.
 * @param {string} parent
 */
async function copySample(parent) {
	const folder = path.join(parent, 'sample');
	await cp(sample, folder, { recursive: true });
	return folder;
}
