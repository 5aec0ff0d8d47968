// @ts-check
// Runs the tests in VS Code's extension host: `node test/integration/run.mjs [part of a path]`. The
// extension is the one built to `dist/`.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleSuite, root, writeCounts } from '../suite.mjs';
import { findDownloaded } from '../vscode/find.mjs';

const { folder } = await bundleSuite('integration', process.argv[2] ?? '', ['index.ts']);
const workspace = await mkdtemp(path.join(os.tmpdir(), 'paper-triage-workspace-'));
try {
	await runTests({
		vscodeExecutablePath: (await findDownloaded()) ?? path.join(root, 'test/vscode/launcher.mjs'),
		extensionDevelopmentPath: root,
		extensionTestsPath: path.join(folder, 'index.js'),
		launchArgs: [workspace, '--disable-extensions'],
	});
} catch (error) {
	// The reasons have been printed by the run itself.
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	await rm(workspace, { recursive: true, force: true });
}
await writeCounts('integration', await readCounts());

async function readCounts() {
	try {
		return JSON.parse(await readFile(path.join(folder, 'counts.json'), 'utf8'));
	} catch (error) {
		console.error(`The run did not come to its end: ${error}`);
		process.exitCode = 1;
		return { passes: 0, failures: 1, pending: 0 };
	}
}
