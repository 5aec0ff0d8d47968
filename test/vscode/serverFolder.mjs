// @ts-check
// The folder in which a VS Code server keeps its settings, extensions and short-lived files.
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Shows of VS Code itself as little as possible. */
const quietSettings = {
	'security.workspace.trust.enabled': false,
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'chat.disableAIFeatures': true,
	'extensions.autoCheckUpdates': false,
	'extensions.ignoreRecommendations': true,
	// What desktops have: in a browser files would be saved by themselves.
	'files.autoSave': 'off',
	'git.openRepositoryInParentFolders': 'never',
};

/**
 * Makes a temporary folder with user settings.
 * @param {Readonly<Record<string, unknown>>} settings
 * @returns {Promise<string>}
 */
export async function createServerFolder(settings) {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'paper-triage-'));
	await mkdir(path.join(folder, 'data/User'), { recursive: true });
	await mkdir(path.join(folder, 'home'));
	await writeFile(
		path.join(folder, 'data/User/settings.json'),
		JSON.stringify({ ...quietSettings, ...settings }),
	);
	return folder;
}

/**
 * Installs an extension as its package would: by copying what ships, so that nothing that is done
 * to it in VS Code, such as *Uninstall*, reaches the folder it is developed in.
 * @param {string} extension
 * @param {string} folder
 */
export async function installExtension(extension, folder) {
	const { publisher, name, version } = JSON.parse(
		await readFile(path.join(extension, 'package.json'), 'utf8'),
	);
	const target = path.join(folder, 'extensions', `${publisher}.${name}-${version}`);
	await mkdir(target, { recursive: true });
	const ships = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'dist', 'media'];
	for (const part of ships.filter(each => existsSync(path.join(extension, each)))) {
		await cp(path.join(extension, part), path.join(target, part), { recursive: true });
	}
}

/**
 * The environment without what a VS Code or npm around this process set for itself; sockets and
 * other short-lived files go to the server's folder.
 * @param {string} folder
 * @param {boolean} ownHome
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentIn(folder, ownHome) {
	const foreign = /^(npm_|VSCODE_|ELECTRON_|NODE_OPTIONS$)/i;
	const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
	const home = path.join(folder, 'home');
	return {
		...Object.fromEntries(kept),
		TMPDIR: folder,
		XDG_RUNTIME_DIR: folder,
		// No gallery of extensions: nothing is asked of the network.
		EXTENSIONS_GALLERY: '{}',
		...(ownHome ? { HOME: home, XDG_CONFIG_HOME: path.join(home, '.config') } : {}),
	};
}
