// @ts-check
// The browser that shows the served VS Code: the one `PAPER_TRIAGE_CHROMIUM` names, else the one of
// the npm package `@sparticuz/chromium`, so that runs are alike everywhere, else an installed one.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { cached } from './cache.mjs';
import { findOnPath } from './find.mjs';

/** Without the ones about background traffic, refused connections pile up on a closed network. */
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * @typedef {object} BrowserFiles
 * @property {string} executable
 * @property {Record<string, string>} environment
 */

/**
 * Starts the browser, without a window.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
	const { executable, environment } = await findBrowser();
	const env = { ...process.env, ...environment };
	try {
		return await chromium.launch({ executablePath: executable, args, env, chromiumSandbox: false });
	} catch (error) {
		throw new Error(whyNotStarted(executable, env), { cause: error });
	}
}

/** @returns {Promise<BrowserFiles>} */
async function findBrowser() {
	const named = process.env.PAPER_TRIAGE_CHROMIUM ?? '';
	if (named !== '') {
		return { executable: named, environment: {} };
	}
	if (process.platform === 'linux' && process.arch === 'x64') {
		return unpackedBrowser();
	}
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
	const installed = names.map(findOnPath).find(found => found !== undefined);
	if (installed === undefined) {
		throw new Error('Install Chromium or Chrome, or name one in PAPER_TRIAGE_CHROMIUM.');
	}
	return { executable: installed, environment: {} };
}

/**
 * The npm package's browser, with the libraries a bare system lacks and with fonts.
 * @returns {Promise<BrowserFiles>}
 */
async function unpackedBrowser() {
	const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	const packed = path.join(entry, '../../../bin');
	const folder = await cached('chromium-147', async partial => {
		const executable = path.join(partial, 'chromium');
		await writeFile(executable, await unpack(path.join(packed, 'chromium.br')));
		await chmod(executable, 0o755);
		for (const name of ['al2023', 'fonts', 'swiftshader']) {
			const archive = path.join(partial, `${name}.tar`);
			await writeFile(archive, await unpack(path.join(packed, `${name}.tar.br`)));
			execFileSync('tar', ['-xf', archive, '-C', partial]);
			await rm(archive);
		}
	});
	// Written each time: it holds the folder's place, and the project may have been moved.
	const fonts = path.join(folder, 'fonts.conf');
	await writeFile(fonts, fontConfiguration(folder));
	const libraries = [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH];
	return {
		executable: path.join(folder, 'chromium'),
		environment: {
			LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
			FONTCONFIG_FILE: fonts,
		},
	};
}

/** @param {string} file */
function unpack(file) {
	return promisify(brotliDecompress)(readFileSync(file));
}

/** @param {string} folder */
function fontConfiguration(folder) {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${folder}/fonts</dir>
	<dir>/usr/share/fonts</dir>
	<cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

/**
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 */
function whyNotStarted(executable, env) {
	const missing = missingLibraries(executable, env);
	return missing.length === 0
		? `The browser ${executable} did not start. PAPER_TRIAGE_CHROMIUM can name another one.`
		: `The browser ${executable} needs libraries this system lacks: ${missing.join(', ')}. ` +
				'Install them, or name another Chromium in PAPER_TRIAGE_CHROMIUM.';
}

/**
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} env
 */
function missingLibraries(executable, env) {
	try {
		const listed = execFileSync('ldd', [executable], { env, encoding: 'utf8', stdio: 'pipe' });
		return [...listed.matchAll(/(\S+) => not found/g)].map(([, name]) => name);
	} catch {
		return [];
	}
}
