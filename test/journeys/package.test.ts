import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findServed } from '../vscode/find.mjs';
import { Workbench } from './workbench';

const run = promisify(execFile);
const listing = 'papers/listings/2026-04-22-daily-papers.txt';
const fiveMegabytes = 5 * 1024 * 1024;

suite('the packaged extension', () => {
	let folder: string;
	let workbench: Workbench | undefined;

	suiteSetup(async () => {
		folder = await mkdtemp(path.join(os.tmpdir(), 'paper-triage-package-'));
	});

	suiteTeardown(async () => {
		await workbench?.close();
		await rm(folder, { recursive: true });
	});

	test('is small', async () => {
		await run('npm', [
			'run',
			'package',
			'--',
			'--no-rewrite-relative-links',
			'--out',
			path.join(folder, 'packed.vsix'),
		]);
		const { size } = await stat(path.join(folder, 'packed.vsix'));
		assert.ok(size < fiveMegabytes, `${size} bytes`);
	});

	test('installs and groups a listing', async () => {
		const { node, main } = await findServed();
		const extensions = path.join(folder, 'extensions');
		const { stdout } = await run(node, [
			main,
			...['--install-extension', path.join(folder, 'packed.vsix')],
			...['--extensions-dir', extensions, '--server-data-dir', path.join(folder, 'data')],
			'--accept-server-license-terms',
		]);
		assert.match(stdout, /successfully installed/);

		workbench = await Workbench.open({
			files: { [listing]: await readFile(path.join('media/sample', listing), 'utf8') },
			extensions,
		});
		await workbench.library.open();
		const rows = await workbench.library.waitForRows(shown => shown.length > 3);
		assert.ok(rows.every(row => row.level === 1));
	});
});
