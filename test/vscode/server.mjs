// @ts-check
// A VS Code server on a free loopback port, with a folder of its own that goes when it goes.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { addressOf } from './address.mjs';
import { findServed } from './find.mjs';
import { isNoise } from './noise.mjs';
import { createServerFolder, environmentIn, installExtension } from './serverFolder.mjs';

const guard = fileURLToPath(new URL('guard.mjs', import.meta.url));

/** How long the server may take to listen; it takes about a second. */
const patience = 60_000;

/**
 * @typedef {object} ServerOptions
 * @property {Readonly<Record<string, unknown>>} [settings] user settings
 * @property {string} [extension] the folder of a built extension to install
 * @property {string} [extensions] a folder of installed extensions
 * @property {boolean} [testDriver] lets the page take an extension and its tests from the address,
 *   but shows no notifications
 * @property {number} [port] else a free one
 * @property {boolean} [ownHome] gives the extensions a home folder of their own
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {string} folder a temporary folder that is removed when the server has ended
 * @property {(opened: Omit<import('./address.mjs').Opened, 'port'>) => string} address
 * @property {Promise<void>} ended settles when the server has ended, asked to or not
 * @property {() => string} log the last of what the server said, without noise
 * @property {() => Promise<void>} dispose ends the server and all it started
 */

/**
 * Starts a server and waits until it listens.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
	const { node, main } = await findServed();
	const folder = await createServerFolder(options.settings ?? {});
	if (options.extension !== undefined) {
		await installExtension(options.extension, folder);
	}
	const args = [
		...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
		...['--server-data-dir', folder, '--telemetry-level', 'off'],
		...(options.extensions === undefined ? [] : ['--extensions-dir', options.extensions]),
		'--without-connection-token',
		'--accept-server-license-terms',
		...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
		'--disable-workspace-trust',
	];
	const child = spawn(process.execPath, [guard, folder, node, main, ...args], {
		// Away from the terminal's group: Ctrl+C reaches this process, which then ends the guard.
		detached: true,
		env: environmentIn(folder, options.ownHome ?? false),
	});
	const said = keepLast(child);
	/** @type {Promise<void>} */
	const ended = new Promise(resolve => child.once('close', () => resolve()));
	const dispose = () => {
		child.stdin.end();
		return ended;
	};
	const port = await listening(child, ended).catch(async error => {
		await dispose();
		throw new Error(error.message, { cause: said() });
	});
	return {
		port,
		folder,
		address: opened => addressOf({ port, ...opened }),
		ended,
		log: said,
		dispose,
	};
}

/**
 * The port on which the server listens, as soon as it does.
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @param {Promise<void>} ended
 * @returns {Promise<number>}
 */
function listening(child, ended) {
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => reject(new Error('VS Code does not listen.')), patience);
		void ended.then(() => {
			clearTimeout(late);
			reject(new Error('The VS Code server ended before it listened.'));
		});
		let output = '';
		const read = (/** @type {Buffer} */ chunk) => {
			output += chunk;
			const port = /agent listening on (\d+)/.exec(output)?.[1];
			if (port !== undefined) {
				clearTimeout(late);
				child.stdout.off('data', read);
				child.stderr.off('data', read);
				resolve(Number(port));
			} else if (output.includes('EADDRINUSE')) {
				clearTimeout(late);
				reject(new Error('The port is in use: free it, or name another one in PORT.'));
			}
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
	});
}

/**
 * Reads what a process says, so that its pipes never fill, and keeps the end of it.
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 */
function keepLast(child) {
	let text = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', chunk => (text = (text + chunk).slice(-100_000)));
	}
	return () =>
		text
			.split('\n')
			.filter(line => !isNoise(line))
			.join('\n');
}
