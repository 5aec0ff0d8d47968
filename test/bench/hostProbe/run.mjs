// @ts-check
// `node test/bench/hostProbe/run.mjs TASK WORKSPACE` runs the probe in the extension host of a VS Code
// that opens the folder WORKSPACE; TASK is the JSON of a `Task`. The extension is a copy of the one
// built to `dist/`, with an entry that times the real one.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findDownloaded } from '../../vscode/find.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const [task = '', workspace = ''] = process.argv.slice(2);

const extension = await mkdtemp(path.join(os.tmpdir(), 'paper-triage-probe-'));
try {
	for (const part of ['dist', 'media']) {
		await cp(path.join(root, part), path.join(extension, part), { recursive: true });
	}
	await build({
		entryPoints: ['timed.ts', 'index.ts'].map(file =>
			path.join(root, 'test/bench/hostProbe', file),
		),
		...{ bundle: true, platform: 'node', format: 'cjs', outdir: extension, external: ['vscode'] },
	});
	const manifest = await import(path.join(root, 'package.json'), { with: { type: 'json' } });
	await writeFile(
		path.join(extension, 'package.json'),
		JSON.stringify({ ...manifest.default, main: './timed.js' }),
	);
	await writeFile(path.join(extension, 'task.json'), task);
	await mkdir(workspace, { recursive: true });
	await runTests({
		vscodeExecutablePath: (await findDownloaded()) ?? path.join(root, 'test/vscode/launcher.mjs'),
		extensionDevelopmentPath: extension,
		extensionTestsPath: path.join(extension, 'index.js'),
		launchArgs: [workspace, '--disable-extensions'],
	});
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	await rm(extension, { recursive: true, force: true });
}
