// @ts-check
// How a VS Code is found: a desktop one that can be downloaded, else one that is installed from npm
// into `.vscode-test/` and served to a browser.
import { accessSync, constants } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cached, cacheFolder } from './cache.mjs';
import { npmInstall } from './npm.mjs';

/** The version of the npm package that carries the VS Code to serve: it holds VS Code 1.139.1. */
const codeServer = '4.139.1';

/**
 * @typedef {object} ServedVscode
 * @property {string} node the Node that the server wants
 * @property {string} main the server's entry
 */

/**
 * The executable of a downloaded VS Code for the desktop; none where it cannot be downloaded or has
 * no screen to run on, or where `PAPER_TRIAGE_VSCODE=served` asks for the served one.
 * @returns {Promise<string | undefined>}
 */
export async function findDownloaded() {
	if (process.env.PAPER_TRIAGE_VSCODE === 'served' || !hasScreen()) {
		return undefined;
	}
	try {
		return await downloadAndUnzipVSCode({ cachePath: cacheFolder });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		console.log(`VS Code cannot be downloaded (${reason}), so one from npm is used.`);
		return undefined;
	}
}

/**
 * The `code` command of an installed VS Code. It answers before its window closes, so it can open
 * VS Code but not run tests in it.
 * @returns {string | undefined}
 */
export function findInstalled() {
	const wanted = process.env.PAPER_TRIAGE_VSCODE !== 'served' && hasScreen();
	return wanted ? findOnPath('code') : undefined;
}

/**
 * The VS Code that is served to a browser, installed from npm at first use.
 * @returns {Promise<ServedVscode>}
 */
export async function findServed() {
	if (!canBeServed()) {
		throw new Error(
			`npm has no VS Code that runs on ${process.platform} ${process.arch}: ` +
				'install VS Code with its `code` command, or let update.code.visualstudio.com be reached.',
		);
	}
	const nodePackage = `node-linux-${process.arch}`;
	const folder = await cached(`code-server-${codeServer}`, async partial => {
		console.log(`Installing VS Code from npm (code-server ${codeServer}), once, about 40 s`);
		await writeFile(path.join(partial, 'package.json'), '{ "private": true }\n');
		await npmInstall(partial, [`code-server@${codeServer}`, `${nodePackage}@24`]);
		const vscode = path.join(partial, 'node_modules/code-server/lib/vscode');
		await npmInstall(vscode, ['--omit=dev']);
		await npmInstall(path.join(vscode, 'extensions'), ['--omit=dev']);
		// Nobody talks to it here, and every start of the extension host would wait a second for it.
		await rm(path.join(vscode, 'extensions/copilot'), { recursive: true });
	});
	return {
		node: path.join(folder, 'node_modules', nodePackage, 'bin/node'),
		main: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
	};
}

/** Whether npm has a VS Code that runs on this machine. */
export function canBeServed() {
	return process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);
}

/**
 * The first executable of that name on the path.
 * @param {string} name
 * @returns {string | undefined}
 */
export function findOnPath(name) {
	const file = process.platform === 'win32' ? `${name}.cmd` : name;
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	return folders.map(folder => path.join(folder, file)).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function hasScreen() {
	const screen = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '';
	return process.platform !== 'linux' || screen !== '';
}
