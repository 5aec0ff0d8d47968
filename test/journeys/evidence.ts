import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Workbench } from './workbench';

/** Where screenshots go, and what is kept of a journey that failed. */
export const screenshotFolder = path.join('out', 'screenshots');

const opened = new Set<Workbench>();
let current: Mocha.Test | undefined;

setup(function () {
	current = this.currentTest;
});

// Runs after the teardowns of the suites: what they close is asked in `forget`.
teardown(async () => {
	for (const workbench of opened) {
		await keepIfFailed(workbench);
	}
});

/** From now on, a test that fails keeps what this window shows. */
export function watch(workbench: Workbench): void {
	opened.add(workbench);
}

/** Asks a last time whether the running test has failed, before a window is closed. */
export async function forget(workbench: Workbench): Promise<void> {
	await keepIfFailed(workbench);
	opened.delete(workbench);
}

async function keepIfFailed(workbench: Workbench): Promise<void> {
	if (current?.state !== 'failed') {
		return;
	}
	const kept = current.fullTitle();
	current = undefined;
	const name = `failed-${kept.replace(/[^\w]+/g, '-')}`;
	await workbench.screenshot(name);
	mkdirSync(screenshotFolder, { recursive: true });
	writeFileSync(path.join(screenshotFolder, `${name}.log`), workbench.log());
	console.log(`      kept ${screenshotFolder}/${name}.png and .log`);
}
