import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { command } from '../../src/ids';
import { dailyPapers, threePapers } from '../helpers/listings';
import { waitFor } from '../journeys/waitFor';
import { OwnLibrary } from './ownLibrary';
import { storageFolders } from './storage';
import { User } from './user';

const decisions = 'decisions/ada-lovelace.jsonl';
const listing = 'listings/2026-04-22-saved-page.txt';

suite('the library', function () {
	this.timeout(60_000);
	let library: OwnLibrary;
	let user: User;

	suiteSetup(async () => {
		user = new User();
		library = await OwnLibrary.open('own library/papers', 'Ada Lovelace');
	});
	setup(() => user.forget());
	suiteTeardown(async () => {
		await library.close();
		user.dispose();
	});

	suite('takes in', () => {
		const page = dailyPapers(...threePapers).replaceAll('\n', '\r\n');
		const bytes = new TextEncoder().encode(`\ufeff${page}`);

		test('a listing, stored byte for byte under its dated name', async () => {
			const [taken] = await library.import('Saved Page 2026-04-22.TXT', bytes);
			assert.deepEqual(counts(taken), { entries: 3, new: 3, known: 0, changed: 0 });
			assert.equal(taken?.path, listing);
			assert.deepEqual(await library.bytes(listing), bytes);
			assert.deepEqual(user.heard, ['Imported 3 new papers from 2026-04-22-saved-page.txt.']);
		});

		test('with the files that tell git what to ignore and how to merge', async () => {
			assert.match(await library.read('.gitignore'), /^listings\/$/m);
			assert.match(await library.read('.gitattributes'), /^\*\.jsonl merge=union$/m);
		});

		test('the same bytes once, whatever their name', async () => {
			const [taken] = await library.import('another name.txt', bytes);
			assert.deepEqual(counts(taken), { entries: 3, new: 0, known: 3, changed: 0 });
			assert.deepEqual(await library.names('listings'), [listing.split('/')[1]]);
			assert.deepEqual(await library.bytes(listing), bytes);
		});

		test('another listing of the same name beside the first', async () => {
			const more = { title: 'Quiet Gradients', abstract: 'A gradient that is small says less.' };
			const text = dailyPapers(...threePapers, more);
			const [taken] = await library.import('Saved Page 2026-04-22.TXT', text);
			assert.deepEqual(counts(taken), { entries: 4, new: 1, known: 3, changed: 0 });
			assert.notEqual(taken?.path, listing);
			assert.equal(await library.read(taken?.path ?? ''), text);
			assert.deepEqual(await library.bytes(listing), bytes);
		});

		test('a file that appears in the folder', async () => {
			const slow = { title: 'Slow Light in Glass', abstract: 'Light may wait. We ask how long.' };
			await library.write('listings/2026-05-01-by-hand.txt', dailyPapers(slow));
			await found('slow light glass');
			assert.deepEqual(user.heard, ['Imported 1 new paper from 2026-05-01-by-hand.txt.']);
		});
	});

	suite('decides', () => {
		test('into the file of the person, and keeps what is known of the paper', async () => {
			await vscode.commands.executeCommand(command.keep, await found('ReSeek'));
			const decided = await library.line(decisions, ({ status }) => status === 'kept');
			assert.equal(decided.title, threePapers[0]?.title);
			const [known] = await library.lines('library.jsonl');
			assert.deepEqual(known?.keys, ['reseek2025']);
			assert.equal(known.abstract, threePapers[0]?.abstract);
			await library.shows('paper:reseek2025', /· To read$/);
		});

		test('what is dismissed into that file alone', async () => {
			await vscode.commands.executeCommand(command.dismiss, await found('entropy compass'));
			await library.line(decisions, ({ status }) => status === 'dismissed');
			assert.equal((await library.lines('library.jsonl')).length, 1);
		});

		test('any number of steps back and forth', async () => {
			const paper = 'reseek2025';
			await vscode.commands.executeCommand(command.reading, paper);
			await vscode.commands.executeCommand(command.star, paper);
			await vscode.commands.executeCommand(command.read, paper);
			await library.line(decisions, line => line.status === 'read' && line.star === true);
			await vscode.commands.executeCommand(command.undo);
			await vscode.commands.executeCommand(command.undo);
			await vscode.commands.executeCommand(command.undo);
			await library.line(decisions, line => line.status === 'kept' && line.star === undefined);
			await vscode.commands.executeCommand(command.redo);
			await vscode.commands.executeCommand(command.redo);
			await library.line(decisions, line => line.status === 'reading' && line.star === true);
			await library.shows(`paper:${paper}`, /· Reading$/);
		});

		test('as the files say, where they are changed by others', async () => {
			const before = await library.read(decisions);
			await library.write(decisions, before.replace('"reading"', '"read"'));
			await library.shows('paper:reseek2025', /· Read$/);
			assert.notEqual(await library.read(decisions), before);
		});

		test('and takes nothing back that others have changed since', async () => {
			await vscode.commands.executeCommand(command.keep, 'reseek2025');
			const kept = await library.line(decisions, ({ status }) => status === 'kept');
			assert.equal(kept.title, threePapers[0]?.title);
			const text = await library.read(decisions);
			await library.write(decisions, text.replace('"kept"', '"dismissed"'));
			await library.shows('paper:reseek2025', /· Dismissed$/);
			user.forget();
			await vscode.commands.executeCommand(command.undo);
			assert.match(user.heard[0] ?? '', /^Undid: .* 1 value had been changed since/);
			await library.shows('paper:reseek2025', /· Dismissed$/);
		});
	});

	suite('corrects', () => {
		const paper = 'reseek2025';

		test('an id, under which the paper is known from then on', async () => {
			await user.run(command.setId, [paper], ['https://arxiv.org/pdf/2510.00568v2']);
			await library.line('library.jsonl', ({ ids }) => isList(ids, 'arxiv:2510.00568'));
			await library.shows('arXiv:2510.00568', /^\*\*ReSeek/);
			const line = await library.line(decisions, ({ ids }) => isList(ids, 'arxiv:2510.00568'));
			assert.equal(line.status, 'dismissed');
		});

		test('an id, and takes it back', async () => {
			await vscode.commands.executeCommand(command.undo);
			await library.shows('arXiv:2510.00568', /^$/);
			await library.shows(`paper:${paper}`, /^\*\*ReSeek/);
		});

		test('a fact, which then wins over every listing', async () => {
			await user.run(command.editDetails, [paper], ['Title', 'ReSeek, Seeking Again']);
			await library.line('library.jsonl', ({ fields }) => {
				return (fields as { title?: string } | undefined)?.title === 'ReSeek, Seeking Again';
			});
			await library.shows(`paper:${paper}`, /^\*\*ReSeek, Seeking Again\*\*/);
			await vscode.commands.executeCommand(command.undo);
			await library.shows(`paper:${paper}`, /^\*\*ReSeek: A Search Agent/);
		});

		test('nothing where the user leaves the box', async () => {
			const before = await library.read('library.jsonl');
			await user.run(command.editDetails, [paper], ['Title', undefined]);
			await user.run(command.setId, [paper], [undefined]);
			assert.equal(await library.read('library.jsonl'), before);
		});

		test('what is in the library at all', async () => {
			await vscode.commands.executeCommand(command.removePaper, paper);
			await library.line('library.jsonl', ({ removed }) => removed === true);
			await library.shows(`paper:${paper}`, /· Removed$/);
			await vscode.commands.executeCommand(command.undo);
			await library.line('library.jsonl', ({ removed }) => removed === false);
			await library.shows(`paper:${paper}`, /· Dismissed$/);
		});

		test('by a paper added by hand', async () => {
			const answers = ['On Hands', '10.1145/3292500.3330701', 'Lovelace, Ada', '2025'];
			await user.run(command.addPaper, [], answers);
			await library.shows('paper:lovelace2025hands', /^\*\*On Hands\*\* · Lovelace · 2025/);
			await library.line('library.jsonl', ({ ids }) => isList(ids, 'doi:10.1145/3292500.3330701'));
			await vscode.commands.executeCommand(command.undo);
			await library.shows('paper:lovelace2025hands', /· Removed$/);
		});
	});

	suite('keeps', () => {
		test('what the user wrote for git', async () => {
			await library.write('.gitignore', '# mine\n');
			await library.reopen();
			const last = { title: 'Last Words', abstract: 'The end of a text is read the most.' };
			await library.import('last 2026-05-02.txt', dailyPapers(last));
			await vscode.commands.executeCommand(command.keep, await found('last words'));
			await library.line(decisions, ({ title }) => title === 'Last Words');
			assert.equal(await library.read('.gitignore'), '# mine\n');
		});

		test('everything, when the storage of the extension is deleted', async function () {
			const storages = storageFolders();
			if (!storages) {
				console.log('Skipped: this VS Code keeps what extensions store in an unknown place.');
				this.skip();
			}
			const paths = ['library.jsonl', decisions, listing];
			const before = await Promise.all(paths.map(one => library.read(one)));
			for (const storage of storages) {
				await vscode.workspace.fs.delete(vscode.Uri.file(storage), { recursive: true });
			}
			await library.reopen();
			await library.shows('paper:reseek2025', /^\*\*ReSeek: A Search Agent.* · Dismissed$/);
			await found('quiet gradients');
			const after = await Promise.all(paths.map(one => library.read(one)));
			assert.deepEqual(after, before);
			assert.ok(before.every(text => text !== ''));
		});

		test('the decisions of two people apart', async () => {
			const other = await OwnLibrary.open('own library/papers', 'Grace');
			await other.shows('paper:reseek2025', /· Inbox$/);
			await vscode.commands.executeCommand(command.keep, 'reseek2025');
			await other.line('decisions/grace.jsonl', ({ status }) => status === 'kept');
			await OwnLibrary.open('own library/papers', 'Ada Lovelace');
			await other.shows('paper:reseek2025', /· Dismissed$/);
		});
	});

	/** The paper that a search for `words` finds first, as soon as it finds one. */
	async function found(words: string): Promise<string> {
		const papers = await waitFor(
			`A paper for "${words}"`,
			async () => (await vscode.commands.executeCommand<string[]>(command.search, words)) ?? [],
			all => all.length > 0,
		);
		await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
		return papers[0]!;
	}
});

function counts(taken: object | undefined): object {
	const { entries, new: isNew, known, changed } = taken as Record<string, unknown>;
	return { entries, new: isNew, known, changed };
}

function isList(value: unknown, holding: string): boolean {
	return Array.isArray(value) && value.includes(holding);
}
