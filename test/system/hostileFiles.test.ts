import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockName } from '../../src/core/library/layout';
import { NodeFiles } from '../../src/host/nodeFiles';

const bytes = new TextEncoder().encode('new');

suite('NodeFiles on a folder that came with a repository', function () {
	if (process.platform === 'win32') {
		return;
	}
	let folder = '';
	let papers = '';
	let elsewhere = '';
	let trusted: boolean;
	let files: NodeFiles;
	setup(() => {
		folder = fs.mkdtempSync(join(tmpdir(), 'papers-hostile-'));
		papers = join(folder, 'papers');
		elsewhere = join(folder, 'elsewhere');
		fs.mkdirSync(papers);
		fs.mkdirSync(elsewhere);
		fs.writeFileSync(join(elsewhere, 'profile'), 'old');
		trusted = false;
		files = new NodeFiles(
			papers,
			() => ({ dispose: () => undefined }),
			() => trusted,
		);
	});
	teardown(() => fs.rmSync(folder, { recursive: true, force: true }));

	for (const [what, path, link, target] of [
		['a file', 'library.jsonl', 'library.jsonl', '../elsewhere/profile'],
		['a file that is not there yet', 'library.jsonl', 'library.jsonl', '../elsewhere/made'],
		['a folder', 'notes/profile', 'notes', '../elsewhere'],
	] as const) {
		test(`writes through a link to ${what} elsewhere only where the workspace is trusted`, async () => {
			fs.symlinkSync(target, join(papers, link));

			await assert.rejects(files.write(path, bytes), /a link leads out of the papers folder/);
			assert.equal(fs.readFileSync(join(elsewhere, 'profile'), 'utf8'), 'old');
			assert.deepEqual(fs.readdirSync(elsewhere), ['profile']);

			trusted = true;
			await files.write(path, bytes);
			assert.equal(fs.readFileSync(join(papers, path), 'utf8'), 'new');
			assert.ok(fs.lstatSync(join(papers, link)).isSymbolicLink());
		});
	}

	test('writes through links that stay in the folder, also where that is a link itself', async () => {
		fs.symlinkSync('shared.jsonl', join(papers, 'library.jsonl'));
		fs.symlinkSync(papers, join(folder, 'link'));
		const linked = new NodeFiles(
			join(folder, 'link'),
			() => ({ dispose: () => undefined }),
			() => false,
		);

		await linked.write('library.jsonl', bytes);
		await linked.write('decisions/ada.jsonl', bytes);

		assert.equal(fs.readFileSync(join(papers, 'shared.jsonl'), 'utf8'), 'new');
		assert.equal(fs.readFileSync(join(papers, 'decisions', 'ada.jsonl'), 'utf8'), 'new');
	});

	test('reads no device and no pipe, which would never end', async () => {
		fs.symlinkSync('/dev/zero', join(papers, 'library.jsonl'));
		fs.mkdirSync(join(papers, 'decisions'));
		execFileSync('mkfifo', [join(papers, 'decisions', 'ada.jsonl')]);

		await assert.rejects(
			files.read('library.jsonl'),
			/Could not read library.jsonl: it is no file/,
		);
		await assert.rejects(files.read('decisions/ada.jsonl'), /it is no file/);
		assert.deepEqual(await files.list(), []);
	});

	test('says so where something that is no file stands in place of the lock', async () => {
		const lock = join(papers, lockName);
		const task = () => files.locked(() => Promise.resolve('done'));
		fs.mkdirSync(lock);
		await assert.rejects(task(), /something that is no file is in the way/);
		fs.rmdirSync(lock);
		fs.symlinkSync('nowhere', lock);
		await assert.rejects(task(), /something that is no file is in the way/);
		fs.rmSync(lock);

		assert.equal(await task(), 'done');
	});

	test('takes over a lock that was renewed for the last time in the far future', async () => {
		const lock = join(papers, lockName);
		fs.writeFileSync(lock, JSON.stringify({ pid: 1, host: 'another machine' }));
		const future = Date.now() / 1000 + 86_400;
		fs.utimesSync(lock, future, future);

		assert.equal(await files.locked(() => Promise.resolve('done')), 'done');
	});
});
