import assert from 'node:assert/strict';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { RequestName, Requests } from '../../src/core/protocol/worker';
import type { IndexFile } from '../../src/core/search/indexFiles';
import { IndexStore } from '../../src/host/indexStore';
import type { Log } from '../../src/host/log';

const papers = vscode.Uri.file('/somewhere/papers');
const [a, b, c] = ['a', 'b', 'c'].map(letter => `${letter.repeat(16)}.segment`) as [
	string,
	string,
	string,
];

suite('the stored search index', () => {
	let storage: string;
	let store: IndexStore;
	let errors: unknown[];

	setup(() => {
		storage = mkdtempSync(path.join(tmpdir(), 'papers-index-'));
		errors = [];
		store = openStore();
	});
	teardown(() => {
		store.dispose();
		rmSync(storage, { recursive: true, force: true });
	});

	const openStore = (folder = papers): IndexStore => {
		const log = { error: (message: string, error: unknown) => errors.push([message, error]) };
		return new IndexStore(vscode.Uri.file(storage), folder, log as unknown as Log);
	};
	const folder = (): string => {
		const search = path.join(storage, 'search');
		const [only, ...others] = readdirSync(search);
		assert.ok(only !== undefined && others.length === 0);
		return path.join(search, only);
	};
	const names = (): readonly string[] => readdirSync(folder()).sort();
	const text = (name: string): string => readFileSync(path.join(folder(), name), 'utf8');
	const put = (name: string, content: string): void =>
		writeFileSync(path.join(folder(), name), content);
	const file = (name: string, content = name): IndexFile => ({
		name,
		bytes: new TextEncoder().encode(content),
	});

	test('is none where nothing was stored, and makes no folder then', async () => {
		assert.deepEqual(await opened(store), []);
		assert.deepEqual(readdirSync(storage), []);
		assert.deepEqual(errors, []);
	});

	test('comes back as it was', async () => {
		await store.keep({ keep: [a, b], write: [file(a, 'one'), file(b, 'two')] });
		assert.deepEqual(names(), [a, b]);
		assert.deepEqual(await opened(openStore()), [
			[a, 'one'],
			[b, 'two'],
		]);
		assert.deepEqual(await opened(openStore(vscode.Uri.file('/elsewhere/papers'))), []);
	});

	test('loses what is no longer kept, and what the worker has no use for', async () => {
		await store.keep({ keep: [a, b], write: [file(a), file(b)] });
		await store.keep({ keep: [b, c], write: [file(c)] });
		assert.deepEqual(names(), [b, c]);

		put(b, 'garbage');
		const next = openStore();
		assert.deepEqual(await opened(next, [b]), [
			[b, 'garbage'],
			[c, c],
		]);
		assert.deepEqual(names(), [c]);
		await next.keep({ keep: [b, c], write: [file(b, 'whole')] });
		assert.equal(text(b), 'whole');
	});

	test('replaces a file of the same name', async () => {
		await store.keep({ keep: [a], write: [file(a, 'one')] });
		await store.keep({ keep: [a], write: [file(a, 'another')] });
		assert.equal(text(a), 'another');
		assert.deepEqual(names(), [a]);
	});

	test('is that of the latest state, however many come at once', async () => {
		void store.keep({ keep: [a], write: [file(a)] });
		void store.keep({ keep: [a, b], write: [file(b)] });
		await store.keep({ keep: [b, c], write: [file(c)] });
		assert.deepEqual(names(), [b, c]);
	});

	test('is cleared of what is none of it, but not of what another window is writing', async () => {
		await store.keep({ keep: [a], write: [file(a)] });
		put('notes.txt', 'mine');
		put(`${b}.fresh.tmp`, 'b');
		put(`${b}.old.tmp`, 'b');
		utimesSync(path.join(folder(), `${b}.old.tmp`), 1_000_000, 1_000_000);
		mkdirSync(path.join(folder(), c));
		assert.deepEqual(await opened(openStore()), [[a, a]]);
		assert.deepEqual(names(), [a, `${b}.fresh.tmp`, c]);
	});

	test('keeps what another window has written', async () => {
		const other = openStore();
		await opened(other);
		await store.keep({ keep: [a], write: [file(a)] });
		await other.keep({ keep: [b], write: [file(b)] });
		assert.deepEqual(names(), [a, b]);
	});

	test('is not written after the end', async () => {
		await store.keep({ keep: [a], write: [file(a)] });
		const writing = store.keep({ keep: [b], write: [file(b)] });
		store.dispose();
		await writing;
		await store.keep({ keep: [c], write: [file(c)] });
		assert.deepEqual(names(), [a]);
	});

	test('is deleted where a worker ends over it, and told to the log', async () => {
		await store.keep({ keep: [a], write: [file(a)] });
		const ask = () => Promise.reject(new Error('it ended unexpectedly'));
		await openStore().open({ ask });
		assert.deepEqual(names(), []);
		assert.equal(errors.length, 1);
	});

	test('costs nothing but a line in the log where it cannot be stored', async () => {
		writeFileSync(path.join(storage, 'search'), 'a file in the place of the folder');
		await store.keep({ keep: [a], write: [file(a)] });
		assert.deepEqual(await opened(store), []);
		assert.ok(errors.length > 0);
	});

	/** What a worker is handed when it starts, as text. @param useless what of it is of no use */
	async function opened(from: IndexStore, useless: readonly string[] = []) {
		const handed: IndexFile[] = [];
		await from.open({
			ask: <Name extends RequestName>(type: Name, ask: Requests[Name]['ask']) => {
				assert.equal(type, 'openIndex');
				const { files } = ask as Requests['openIndex']['ask'];
				handed.push(...files);
				const answer = files.map(({ name }) => name).filter(name => useless.includes(name));
				return Promise.resolve(answer as Requests[Name]['answer']);
			},
		});
		return handed
			.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])
			.sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
	}
});
