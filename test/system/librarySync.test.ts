import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine } from '../../src/core/engine/engine';
import type { FromWorker } from '../../src/core/protocol/worker';
import type { SearchHit } from '../../src/core/search/engine';
import { LibrarySync } from '../../src/host/librarySync';
import type { Log } from '../../src/host/log';
import { NodeFiles } from '../../src/host/nodeFiles';
import { WorkerClient } from '../../src/host/workerClient';
import { dailyPapers, threePapers } from '../helpers/listings';

const listing = 'listings/2026-04-22-daily-papers.txt';
const second = 'listings/2026-04-22-daily-papers-2.txt';
const [first, ...others] = threePapers;
const ours = dailyPapers(first!);
const theirs = dailyPapers(...others);

suite('LibrarySync', () => {
	let papers = '';
	let files: NodeFiles;
	let worker: WorkerClient;
	let sync: LibrarySync;
	setup(async () => {
		papers = fs.mkdtempSync(join(tmpdir(), 'papers-sync-'));
		fs.mkdirSync(join(papers, 'listings'));
		worker = startHere();
		await worker.ask('configure', { person: 'ada', today: '2026-04-22' });
		files = new NodeFiles(papers, () => ({ dispose: () => undefined }));
		const log = { error: (message: string) => assert.fail(message) } as unknown as Log;
		sync = new LibrarySync(files, worker, log);
		await sync.refresh();
	});
	teardown(() => fs.rmSync(papers, { recursive: true, force: true }));

	const store = async (text: string) =>
		(await sync.store([{ path: listing, bytes: Buffer.from(text) }])).taken;
	const inListings = () => fs.readdirSync(join(papers, 'listings')).sort();
	const textOf = (path: string) => fs.readFileSync(join(papers, path), 'utf8');

	test('stores a listing beside another that came meanwhile, and names it so', async () => {
		fs.writeFileSync(join(papers, listing), theirs);

		const taken = await store(ours);

		assert.equal(textOf(listing), theirs);
		assert.equal(textOf(second), ours);
		assert.deepEqual(taken.map(({ path, new: count }) => [path, count]).sort(), [
			[second, 1],
			[listing, 2],
		]);
	});

	test('stores it beside one whose name differs by case', async () => {
		const shouted = listing.toUpperCase().replace('LISTINGS/', 'listings/');
		fs.writeFileSync(join(papers, shouted), theirs);

		await store(ours);

		assert.equal(textOf(shouted), theirs);
		assert.equal(textOf(second), ours);
	});

	test('stores the same listing once, and answers for it each time', async () => {
		const [once] = await store(ours);
		const [again] = await store(ours);

		assert.deepEqual(inListings(), [listing.slice('listings/'.length)]);
		assert.deepEqual([once?.path, once?.new, once?.known], [listing, 1, 0]);
		assert.deepEqual([again?.path, again?.new, again?.known], [listing, 0, 1]);
	});

	test('writes what is edited while the file is being written', async () => {
		await store(ours);
		const [{ id }] = (await worker.ask('search', { query: 'reseek', limit: 1 })) as [SearchHit];
		const decide = async (status: string, at: string) => {
			const edit = { paper: id, field: 'status', value: status, at } as const;
			const { dirty } = await worker.ask('edit', { edits: [edit] });
			return sync.save(dirty);
		};
		let second: Promise<void> | undefined;
		const write = files.write.bind(files);
		files.write = async (path, bytes) => {
			await write(path, bytes);
			second ??= decide('read', '2026-04-22T10:00:01.000Z');
		};

		await decide('dismissed', '2026-04-22T10:00:00.000Z');
		await second;

		assert.match(textOf('decisions/ada.jsonl'), /"status":"read"/);
	});
});

/** A worker's engine in this process. */
function startHere(): WorkerClient {
	let receive: (message: FromWorker) => void = () => undefined;
	const engine = new Engine(
		message => receive(message),
		() => Promise.resolve(),
	);
	return new WorkerClient(
		{
			post: message => engine.receive(message),
			onMessage: listener => {
				receive = listener;
			},
			onEnd: () => undefined,
			dispose: () => undefined,
		},
		() => undefined,
		reason => assert.fail(reason),
	);
}
