import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { command } from '../../src/ids';
import { dailyPapers } from '../helpers/listings';
import { waitFor } from '../journeys/waitFor';
import { OwnLibrary } from './ownLibrary';

const papers = [
	{ title: 'Quokkas at Work', abstract: 'They smile while they search for grass.', date: 'Apr 20' },
	{ title: 'Wombats in Court', abstract: 'They argue that burrows are property.', date: 'Apr 21' },
];

/** The tabs that show the panel, by their titles. */
const panels = (): readonly string[] =>
	vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof vscode.TabInputWebview)
		.map(({ label }) => label);

const untilPanels = (...titles: readonly string[]): Promise<readonly string[]> =>
	waitFor(
		`The panels ${titles.join()}`,
		() => Promise.resolve(panels()),
		shown => shown.join() === titles.join(),
	);

suite('the panel', () => {
	let library: OwnLibrary;

	suiteSetup(async () => {
		library = await OwnLibrary.open('panel test/papers', 'Ada');
		await library.import('2026-04-22.txt', dailyPapers(...papers));
	});
	suiteTeardown(async () => {
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await library.close();
	});

	test('shows one paper after the other in the same place, and leaves the focus', async () => {
		await library.write('../code.txt', 'code');
		const document = await vscode.workspace.openTextDocument(library.uri('../code.txt'));
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand(command.open, 'quokkas2026');
		await untilPanels('Quokkas at Work');
		await vscode.commands.executeCommand(command.open, 'wombats2026');
		await untilPanels('Wombats in Court');
		assert.equal(vscode.window.activeTextEditor?.document, document);
	});

	test('opens the note of the paper it shows, and makes it where there is none', async () => {
		await vscode.commands.executeCommand(command.openNote, 'quokkas2026');
		const header = '---\nkey: quokkas2026\nids: []\ntitle: "Quokkas at Work"\n---\n\n';
		assert.equal(await library.read('notes/quokkas2026.md'), header);
		const editor = vscode.window.activeTextEditor;
		assert.equal(editor?.document.getText(), header);
		assert.equal(editor?.selection.active.line, 6);
		await library.line('library.jsonl', ({ keys }) => String(keys) === 'quokkas2026');
	});

	test('opens a note that is there as it is', async () => {
		await library.write('notes/wombats2026.md', 'mine\n');
		await vscode.commands.executeCommand(command.openNote, 'wombats2026');
		assert.equal(vscode.window.activeTextEditor?.document.getText(), 'mine\n');
		assert.equal(await library.read('notes/wombats2026.md'), 'mine\n');
	});

	test('closes without a trace', async () => {
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await untilPanels();
		await vscode.commands.executeCommand(command.open, 'quokkas2026');
		await untilPanels('Quokkas at Work');
	});
});
