#!/usr/bin/env node
// @ts-check
// The executable given to `@vscode/test-electron` where there is no VS Code for the desktop: it
// takes the same arguments, and runs the tests in the served VS Code and a browser without a window.
import { setTimeout as wait } from 'node:timers/promises';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { isNoise } from './noise.mjs';
import { startServer } from './server.mjs';

/** How long a run may say nothing. */
const patience = 50_000;

const given = process.argv.slice(2);
const folder = given.find(argument => !argument.startsWith('-'));

/** @type {(code: number) => void} */
let finish = () => undefined;
/** @type {Promise<number>} */
const finished = new Promise(resolve => (finish = resolve));
let isFinished = false;
void finished.then(() => (isFinished = true));
/** @type {NodeJS.Timeout | undefined} */
let silence;

const server = await startServer({ testDriver: true, ownHome: true });
const browser = await launchBrowser().catch(async error => {
	await server.dispose();
	throw error;
});
process.once('SIGTERM', () => fail('The run was ended.'));
process.once('SIGINT', () => fail('The run was ended.'));
void server.ended.then(() => fail(`The VS Code server ended.\n${server.log()}`));
browser.once('disconnected', () => fail('The browser ended.'));

const page = await browser.newPage();
page.once('crash', () => fail('The page of VS Code crashed.'));
await page.exposeFunction('codeAutomationLog', relay);
await page.exposeFunction('codeAutomationExit', finish);

waitOn();
await page.goto(
	server.address({
		folder,
		extension: valueOf('--extensionDevelopmentPath='),
		tests: valueOf('--extensionTestsPath='),
	}),
);
const code = await finished;
await Promise.race([browser.close(), wait(2_000)]);
await server.dispose();
// What VS Code still says while it ends would keep this process waiting for more.
process.exit(code);

/** @param {string} option */
function valueOf(option) {
	return given.find(argument => argument.startsWith(option))?.slice(option.length);
}

/**
 * Shows what the extension host wrote to its console, and hears from what VS Code says about it
 * whether it has ended: VS Code itself then calls the run a pass.
 * @param {string} type
 * @param {readonly unknown[]} values
 */
function relay(type, values) {
	const text = format(...values);
	if (isNoise(text)) {
		return;
	}
	(type === 'error' ? console.error : console.log)(text);
	if (/^\[remote-connection\]\[ExtensionHost\].*socket close/.test(text)) {
		fail('The extension host ended.');
	}
	// While the host hangs, VS Code goes on talking about that.
	if (!/^\[remote-connection\]|^Extension host.*responsive/.test(text)) {
		waitOn();
	}
}

function waitOn() {
	clearTimeout(silence);
	silence = setTimeout(() => fail(`Nothing was heard for ${patience / 1000} s.`), patience);
}

/** @param {string} reason */
function fail(reason) {
	if (!isFinished) {
		console.error(reason);
		finish(1);
	}
}
