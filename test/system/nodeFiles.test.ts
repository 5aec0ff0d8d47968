import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitIgnore, libraryPath } from '../../src/core/library/layout';
import { readLines } from '../../src/core/library/linesFile';
import { decisionsTable, libraryTable } from '../../src/core/library/mergeTable';
import { NodeFiles } from '../../src/host/nodeFiles';
import type { WriteStep } from '../../src/host/replaceFile';
import { bundleWriter, run } from './writers';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

suite('NodeFiles', () => {
	let folder = '';
	let papers = '';
	let writer = '';
	let files: NodeFiles;
	suiteSetup(async () => {
		folder = fs.mkdtempSync(join(tmpdir(), 'papers-files-'));
		writer = await bundleWriter(folder);
	});
	setup(() => {
		papers = fs.mkdtempSync(join(folder, 'papers-'));
		files = new NodeFiles(papers, () => ({ dispose: () => undefined }));
	});
	suiteTeardown(() => fs.rmSync(folder, { recursive: true, force: true }));

	test('keeps every edit of two processes that write at once', async () => {
		const count = 25;

		const endings = await Promise.all([
			run(writer, 'edit', papers, 'a', String(count)),
			run(writer, 'edit', papers, 'b', String(count)),
		]);

		assert.deepEqual(endings, [0, 0]);
		const library = readLines(textOf(await files.read(libraryPath)), libraryTable);
		const decisions = readLines(textOf(await files.read('decisions/ada.jsonl')), decisionsTable);
		assert.deepEqual(
			library.lines.map(({ tags }) => tags),
			Array.from({ length: count }, () => ['a', 'b']),
		);
		assert.deepEqual(
			decisions.lines.map(({ star, status }) => [star, status]),
			Array.from({ length: count }, () => [true, 'read']),
		);
	});

	const steps: Readonly<Record<WriteStep, 'old' | 'new'>> = {
		started: 'old',
		opened: 'old',
		half: 'old',
		written: 'old',
		synced: 'old',
		renamed: 'new',
	};
	for (const [step, left] of Object.entries(steps)) {
		test(`leaves the ${left} file whole when it is killed once “${step}”`, async function () {
			// Far less than a lock is waited for whose holder cannot be asked whether it lives.
			this.timeout(15_000);
			await files.write(libraryPath, bytesOf('old\n'.repeat(50_000)));

			assert.equal(await run(writer, 'die', papers, libraryPath, step), 'SIGKILL');

			assert.equal(textOf(await files.read(libraryPath)), `${left}\n`.repeat(50_000));
			// The dead process held the lock, and may have left its temporary file.
			await files.locked(() => files.write(libraryPath, bytesOf('next')));
			assert.equal(textOf(await files.read(libraryPath)), 'next');
			assert.deepEqual(
				(await files.list()).map(({ path }) => path),
				[libraryPath],
			);
		});
	}

	test('clears away what a process left that was killed long ago', async () => {
		await run(writer, 'die', papers, libraryPath, 'written');
		const [left = ''] = fs.readdirSync(papers).filter(name => name.endsWith('.tmp'));
		assert.notEqual(left, '');
		fs.utimesSync(join(papers, left), 1, 1);

		await files.list();

		assert.ok(!fs.existsSync(join(papers, left)));
	});

	test('lets tasks with the lock run one after the other, also when one fails', async () => {
		const order: string[] = [];
		const other = new NodeFiles(papers, () => ({ dispose: () => undefined }));
		const task = (name: string) => async () => {
			order.push(name);
			await files.read('library.jsonl');
			order.push(name);
			if (name === 'b') {
				throw new Error('b failed');
			}
		};

		const all = [files.locked(task('a')), files.locked(task('b')), other.locked(task('c'))];
		const settled = await Promise.allSettled(all);

		assert.deepEqual(
			settled.map(({ status }) => status),
			['fulfilled', 'rejected', 'fulfilled'],
		);
		for (let nth = 0; nth < order.length; nth += 2) {
			assert.equal(order[nth], order[nth + 1]);
		}
		assert.deepEqual(fs.readdirSync(papers), []);
	});

	test('does not write once another one has taken the lock over', async () => {
		await files.write(libraryPath, bytesOf('old'));

		const late = files.locked(async () => {
			fs.writeFileSync(join(papers, '.lock'), 'another');
			await files.write(libraryPath, bytesOf('late'));
		});

		await assert.rejects(late, /another window has written/);
		assert.equal(textOf(await files.read(libraryPath)), 'old');
	});

	test('writes through a link, and keeps the mode', async function () {
		if (process.platform === 'win32') {
			this.skip();
		}
		const target = join(folder, 'elsewhere.jsonl');
		fs.writeFileSync(target, 'old', { mode: 0o640 });
		fs.symlinkSync(target, join(papers, libraryPath));
		fs.symlinkSync(join(folder, 'nowhere.yaml'), join(papers, 'topics.yaml'));

		await files.write(libraryPath, bytesOf('new'));
		await files.write('topics.yaml', bytesOf('made'));

		assert.equal(fs.readFileSync(target, 'utf8'), 'new');
		assert.equal(fs.statSync(target).mode & 0o777, 0o640);
		assert.ok(fs.lstatSync(join(papers, libraryPath)).isSymbolicLink());
		assert.equal(fs.readFileSync(join(folder, 'nowhere.yaml'), 'utf8'), 'made');
		assert.ok(fs.lstatSync(join(papers, 'topics.yaml')).isSymbolicLink());
	});

	test('lists what the library uses and nothing else, with a version for each content', async () => {
		const used = ['decisions/ada.jsonl', 'library.jsonl', 'listings/2026/a.txt', 'notes/k.md'];
		for (const path of [...used, 'notes/a/b.md', 'node_modules/x/library.jsonl', 'read.me']) {
			await files.write(path, bytesOf(path));
		}
		fs.writeFileSync(join(papers, '.gitignore'), gitIgnore);
		fs.symlinkSync(papers, join(papers, 'listings', 'loop'), 'dir');

		const before = await files.list();
		await files.write(libraryPath, bytesOf('library.JSONL'));
		const after = await files.list();

		const paths = before.map(({ path }) => path).filter(path => !path.includes('loop'));
		assert.deepEqual(paths.sort(), used);
		const versionOf = (list: typeof before) =>
			list.find(({ path }) => path === libraryPath)?.version;
		assert.notEqual(versionOf(before), versionOf(after));
	});

	test('has nothing to read where nothing is, and says what it could not do', async () => {
		assert.equal(await files.read('library.jsonl'), undefined);
		assert.deepEqual(
			await new NodeFiles(join(papers, 'none'), () => ({ dispose: () => undefined })).list(),
			[],
		);
		await files.remove('notes/none.md');
		fs.mkdirSync(join(papers, libraryPath));

		await assert.rejects(files.read(libraryPath), /^Error: Could not read library.jsonl: a folder/);
		await assert.rejects(files.write(libraryPath, bytesOf('x')), /Could not write library.jsonl/);
	});
});
