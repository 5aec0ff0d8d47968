import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { command } from '../../src/ids';
import { dailyPapers } from '../helpers/listings';
import { OwnLibrary } from './ownLibrary';
import { User } from './user';

const draft = {
	title: 'Slow Light in Glass',
	abstract: 'Light may wait. We ask how long it does.',
};
const final = { title: 'How Long Light Waits', abstract: 'Light waits. We measure it in glass.' };

suite('the identity of papers', function () {
	this.timeout(60_000);
	let library: OwnLibrary;
	let user: User;

	suiteSetup(async () => {
		user = new User();
		library = await OwnLibrary.open('identity library/papers', 'Ada');
		await library.import('two 2026-04-22.txt', dailyPapers(draft, final));
		await vscode.commands.executeCommand(command.keep, 'slow2025');
		await library.line('library.jsonl', ({ title }) => title === draft.title);
	});
	suiteTeardown(async () => {
		await library.close();
		user.dispose();
	});

	async function papers(): Promise<number> {
		const found = await vscode.commands.executeCommand<string[]>(command.search, 'light');
		await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
		return found.length;
	}

	test('is joined by hand, remembered, and taken back', async () => {
		await user.run(command.joinPapers, ['slow2025'], ['How Long Light Waits']);
		await library.line('library.jsonl', line => Array.isArray(line.sameAs));
		assert.equal(await papers(), 1);
		await vscode.commands.executeCommand(command.undo);
		await library.line('library.jsonl', line => line.sameAs === undefined);
		assert.equal(await papers(), 2);
		await vscode.commands.executeCommand(command.redo);
		await library.line('library.jsonl', line => Array.isArray(line.sameAs));
		assert.equal(await papers(), 1);
	});

	test('is split by hand, remembered, and taken back', async () => {
		await user.run(command.splitPaper, ['slow2025'], ['How Long Light Waits']);
		await library.line('library.jsonl', line => Array.isArray(line.notSameAs));
		assert.equal(await papers(), 2);
		await library.reopen();
		await library.shows('paper:slow2025', /Slow Light in Glass/);
		assert.equal(await papers(), 2);
	});

	test('stays what it is where the user leaves the question', async () => {
		const before = await library.read('library.jsonl');
		await user.run(command.joinPapers, ['slow2025'], [undefined]);
		assert.equal(await library.read('library.jsonl'), before);
	});
});
