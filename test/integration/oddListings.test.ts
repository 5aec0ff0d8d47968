import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { command } from '../../src/ids';
import { bigListing } from '../helpers/bigListing';
import { dailyPapers } from '../helpers/listings';
import { waitFor } from '../journeys/waitFor';
import { importUri, OwnLibrary } from './ownLibrary';
import { User } from './user';

suite('odd listings', function () {
	this.timeout(60_000);
	let library: OwnLibrary;
	let user: User;
	let count = 0;

	suiteSetup(async () => {
		user = new User();
		library = await OwnLibrary.open('odd/papers', 'Ada');
	});
	setup(() => user.forget());
	teardown('the next listing is taken in', async () => {
		count++;
		const title = `Ordinary Paper Number ${count}`;
		const text = dailyPapers({ title, abstract: 'It follows something odd, and is read.' });
		const [taken] = await library.import(`ordinary ${count} 2026-04-22.txt`, text);
		assert.equal(taken?.new, 1);
	});
	suiteTeardown(async () => {
		await library.close();
		user.dispose();
	});

	suite('imported', () => {
		for (const [what, bytes, expected] of [
			['an empty file', '', /was not imported\. The listing is empty\./],
			['a blank file', '\n \n', /was not imported\. The listing is blank\./],
			['a binary file', binary(), /was not imported\. This seems to be a binary file/],
			['one line of 5 MB', oneLine(), /was not imported\. This is a single line/],
			['one word of 5 MB', 'x'.repeat(5_000_000), /was not imported\. This is a single line/],
		] as const) {
			test(`${what} is answered with a reason, and not stored`, async () => {
				const before = await stored();
				assert.deepEqual(await library.import('odd.txt', bytes), []);
				assert.match(user.heard.join('\n'), expected);
				assert.deepEqual(await stored(), before);
			});
		}

		test('a file that is not there is answered with a reason', async () => {
			assert.deepEqual(await importUri(library.uri('nowhere.txt')), []);
			assert.match(user.heard.join('\n'), /^nowhere\.txt was not imported\. It could not be read/);
		});

		test('a folder is answered with a reason', async () => {
			assert.deepEqual(await importUri(library.uri('listings')), []);
			assert.match(user.heard.join('\n'), /^listings was not imported\. It could not be read/);
		});

		test('100 MB are stored whole and taken in', async () => {
			const { bytes, papers } = bigListing(100e6);
			const [taken] = await library.import('big 2026-04-23.txt', bytes);
			assert.equal(taken?.new, papers);
			const { size } = await vscode.workspace.fs.stat(library.uri(taken.path));
			assert.equal(size, bytes.length);
			await vscode.workspace.fs.delete(library.uri(taken.path));
			await waitFor(
				'A library without the big listing',
				() => search('heron'),
				found => found.length === 0,
			);
		});
	});

	suite('put into the folder', () => {
		for (const [what, name, bytes] of [
			['an empty file', 'empty.txt', ''],
			['a binary file', 'binary.txt', binary()],
			['one line of 5 MB', 'line.txt', oneLine()],
		] as const) {
			test(`${what} gives a message and a problem`, async () => {
				const path = `listings/2026-04-30-${name}`;
				await library.write(path, bytes);
				await waitFor(
					'A message',
					() => Promise.resolve(user.heard.length),
					heard => heard > 0,
				);
				assert.match(user.heard[0]!, new RegExp(`^Imported no new papers from 2026-04-30-${name}`));
				const [problem] = vscode.languages.getDiagnostics(library.uri(path));
				assert.equal(problem?.source, 'Paper Triage');
			});
		}

		test('a file that vanishes while it is read costs nothing', async () => {
			const title = 'Vanishing Points';
			const text = dailyPapers({ title, abstract: 'Lines meet where nobody looks.' });
			for (let i = 0; i < 20; i++) {
				const path = `listings/2026-04-29-vanishing-${i}.txt`;
				await library.write(path, text + ' '.repeat(i * 100_000));
				await vscode.workspace.fs.delete(library.uri(path));
			}
			await library.write('listings/2026-04-29-there.txt', text);
			await waitFor(
				'The paper',
				() => search('vanishing'),
				found => found.length === 1,
			);
		});
	});

	async function stored(): Promise<readonly string[]> {
		try {
			return await library.names('listings');
		} catch {
			// No folder yet.
			return [];
		}
	}

	async function search(words: string): Promise<readonly string[]> {
		const found = await vscode.commands.executeCommand<string[]>(command.search, words);
		await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
		return found;
	}
});

function binary(): Uint8Array {
	return Uint8Array.from({ length: 50_000 }, (_, i) => (i * 31) % 256);
}

function oneLine(): string {
	return 'a word and then another '.repeat(210_000);
}
