import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeFiles } from '../../src/host/nodeFiles';

suite('NodeFiles, watching', function () {
	let papers = '';
	let files: NodeFiles;
	let watching: { dispose(): void };
	let heard: (paths: readonly string[]) => void = () => undefined;

	suiteSetup(function () {
		if (process.platform !== 'linux') {
			console.log('Skipped: elsewhere the system itself watches whole trees.');
			this.skip();
		}
	});
	setup(() => {
		papers = fs.mkdtempSync(join(tmpdir(), 'papers-watch-'));
		// As if the watcher of the tree missed everything.
		files = new NodeFiles(papers, () => ({ dispose: () => undefined }));
		watching = files.watch(paths => heard(paths));
	});
	teardown(() => {
		watching?.dispose();
		fs.rmSync(papers, { recursive: true, force: true });
	});

	/** Resolves when a change of this path is told. */
	const told = (path: string) =>
		new Promise<void>(resolve => (heard = paths => paths.includes(path) && resolve()));
	const write = (path: string) => fs.writeFileSync(join(papers, path), 'text');

	test('notices files in folders that were there when it was listed', async () => {
		fs.mkdirSync(join(papers, 'listings/2026'), { recursive: true });
		await files.list();
		const listing = told('listings/2026/page.txt');
		write('listings/2026/page.txt');
		await listing;
	});

	test('notices a folder that comes, goes and comes back, and what is in it', async () => {
		await files.list();
		for (let i = 0; i < 3; i++) {
			const made = told('decisions');
			fs.mkdirSync(join(papers, 'decisions'));
			await made;
			assert.deepEqual(await files.list(), []);
			const written = told('decisions/ada.jsonl');
			write('decisions/ada.jsonl');
			await written;
			const gone = told('decisions');
			fs.rmSync(join(papers, 'decisions'), { recursive: true });
			await gone;
		}
	});

	test('starts with a folder that is not there yet', async () => {
		fs.rmdirSync(papers);
		assert.deepEqual(await files.list(), []);
		fs.mkdirSync(papers);
		await files.list();
		const written = told('library.jsonl');
		write('library.jsonl');
		await written;
	});
});
