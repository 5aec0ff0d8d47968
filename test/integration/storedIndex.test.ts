import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { hash64 } from '../../src/core/paper/hash';
import { command } from '../../src/ids';
import { dailyPapers, threePapers } from '../helpers/listings';
import { waitFor } from '../journeys/waitFor';
import { OwnLibrary } from './ownLibrary';
import { storageFolders } from './storage';

const garbage = 'this is no index';

suite('the search index between two runs', function () {
	this.timeout(60_000);
	let library: OwnLibrary;

	suiteSetup(async function () {
		library = await OwnLibrary.open('stored index/papers', 'Ada Lovelace');
		if (!storageFolders()) {
			console.log('Skipped: this VS Code keeps what extensions store in an unknown place.');
			this.skip();
		}
	});
	suiteTeardown(() => library.close());

	test('lies in the storage of the extension', async () => {
		await library.import('2026-04-22.txt', dailyPapers(...threePapers));
		const files = await stored(all => all.length > 0);
		for (const file of files) {
			assert.match(path.basename(file), /^[0-9a-f]{16,64}\.segment$/);
			assert.ok(statSync(file).size > 0);
		}
		await finds('reseek');
	});

	test('is used again, and not written again', async () => {
		const before = segments().map(file => [file, statSync(file).mtimeMs]);
		await library.reopen();
		await finds('reseek');
		assert.deepEqual(
			segments().map(file => [file, statSync(file).mtimeMs]),
			before,
		);
	});

	for (const [what, damage] of [
		['has been replaced by something else', () => Buffer.from(garbage)],
		['is cut', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
		[
			'is damaged',
			(bytes: Buffer) => bytes.map((byte, i) => (i === bytes.length - 9 ? ~byte : byte)),
		],
	] as const) {
		test(`is made anew where a file of it ${what}`, async () => {
			const [file] = segments();
			assert.ok(file !== undefined);
			const damaged = Buffer.from(damage(readFileSync(file)));
			writeFileSync(file, damaged);

			await library.reopen();

			await finds('reseek');
			await finds('entropy');
			const isDamaged = (one: string): boolean => {
				try {
					return readFileSync(one).equals(damaged);
				} catch {
					// It has just been deleted: another one is to come.
					return true;
				}
			};
			await stored(all => all.length > 0 && !all.some(isDamaged));
		});
	}

	function segments(): readonly string[] {
		return (storageFolders() ?? [])
			.map(folder => path.join(folder, 'search', hash64(library.uri('').toString())))
			.filter(folder => existsSync(folder))
			.flatMap(folder => readdirSync(folder).map(name => path.join(folder, name)))
			.filter(file => file.endsWith('.segment'));
	}

	function stored(accept: (files: readonly string[]) => boolean): Promise<readonly string[]> {
		return waitFor('An index that is stored', () => Promise.resolve(segments()), accept);
	}

	async function finds(words: string): Promise<void> {
		await waitFor(
			`A paper for "${words}"`,
			async () => (await vscode.commands.executeCommand<string[]>(command.search, words)) ?? [],
			all => all.length > 0,
		);
		await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
	}
});
