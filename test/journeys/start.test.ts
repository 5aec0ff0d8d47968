import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat } from 'node:fs/promises';
import { type Browser } from 'playwright-core';
import { launchBrowser } from '../vscode/browser.mjs';
import { LibraryView } from './libraryView';
import { waitFor } from './waitFor';

suite('npm start', () => {
	let start: ChildProcess;
	let browser: Browser;
	let said = '';

	suiteSetup(async () => {
		start = spawn('node', ['test/vscode/start.mjs'], {
			env: { ...process.env, PAPER_TRIAGE_VSCODE: 'served', PORT: '0' },
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		start.stdout!.on('data', chunk => (said += String(chunk)));
		browser = await launchBrowser();
	});

	suiteTeardown(async () => {
		await browser.close();
		start.kill('SIGKILL');
	});

	const address = async (): Promise<string> => {
		const printed = /Paper Triage is open at (\S+)/;
		const text = await waitFor(
			'The address',
			() => Promise.resolve(said),
			it => printed.test(it),
		);
		return printed.exec(text)![1]!;
	};

	test('prints an address that shows the sample, grouped', async () => {
		assert.equal((await fetch(await address())).status, 200);
		const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
		await page.goto(await address());
		const library = new LibraryView(page);
		await library.open();
		const rows = await library.waitForRows(shown => shown.length > 3);
		assert.ok(rows.every(row => row.level === 1));
	});

	test('ends with Ctrl+C and leaves nothing behind', async () => {
		const url = new URL(await address());
		const sample = url.searchParams.get('folder')!;
		assert.ok((await stat(sample)).isDirectory());
		const started = await descendantsOf(start.pid!);
		assert.ok(started.length >= 3, 'a guard, a server and an extension host were expected');

		start.kill('SIGINT');
		const [code] = (await once(start, 'exit')) as [number | null];

		assert.equal(code, 0);
		await assert.rejects(fetch(url));
		await assert.rejects(stat(sample), { code: 'ENOENT' });
		await waitFor(
			'The end of all processes',
			async () => (await runningProcesses()).filter(({ id }) => started.includes(id)),
			left => left.length === 0,
		);
	});

	test('ends with the npm that started it', async () => {
		const npm = spawn('npm', ['start'], {
			env: { ...process.env, PAPER_TRIAGE_VSCODE: 'served', PORT: '0' },
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		said = '';
		npm.stdout.on('data', chunk => (said += String(chunk)));
		const url = await address();
		npm.kill('SIGTERM');
		await waitFor(
			'The end of the server',
			() =>
				fetch(url).then(
					() => false,
					() => true,
				),
			ended => ended,
		);
	});

	test('says which folder does not exist', async () => {
		const failing = spawn('node', ['test/vscode/start.mjs', 'no/such/folder']);
		let complaint = '';
		failing.stderr.on('data', chunk => (complaint += String(chunk)));
		const [code] = (await once(failing, 'close')) as [number | null];
		assert.equal(code, 1);
		assert.match(complaint, /^There is no folder .*no\/such\/folder\./);
	});
});

type Running = { readonly id: number; readonly parent: number };

async function descendantsOf(ancestor: number): Promise<readonly number[]> {
	const running = await runningProcesses();
	const found = [ancestor];
	for (const id of found) {
		found.push(...running.filter(({ parent }) => parent === id).map(process => process.id));
	}
	return found.slice(1);
}

/** The processes of this machine, without those that have ended and were not yet asked for. */
async function runningProcesses(): Promise<readonly Running[]> {
	const ids = (await readdir('/proc')).filter(name => /^\d+$/.test(name));
	const stats = ids.map(id => readFile(`/proc/${id}/stat`, 'utf8').catch(() => ''));
	return (await Promise.all(stats)).flatMap(line => {
		// The name, in brackets, may hold spaces.
		const [id] = line.split(' ', 1);
		const [state, parent] = line.slice(line.lastIndexOf(')') + 2).split(' ');
		return line === '' || state === 'Z' ? [] : [{ id: Number(id), parent: Number(parent) }];
	});
}
