import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { command } from '../../src/ids';
import { dailyPapers, threePapers } from '../helpers/listings';
import { waitFor } from '../journeys/waitFor';
import { OwnLibrary } from './ownLibrary';
import { User } from './user';

const start = '# Mine\nwatch:\n  terms: [chest images] # of late\n';

suite('saved searches', function () {
	this.timeout(60_000);
	let library: OwnLibrary;
	let user: User;

	suiteSetup(async () => {
		user = new User();
		library = await OwnLibrary.open('saved searches/papers', 'Ada');
		await library.write('topics.yaml', start);
		await library.import('2026-05-02 first.txt', dailyPapers(...threePapers.slice(0, 2)));
		await library.import('2026-05-03 second.txt', dailyPapers(...threePapers.slice(2)));
	});
	setup(() => user.forget());
	teardown(() => vscode.commands.executeCommand('workbench.action.closeQuickOpen'));
	suiteTeardown(async () => {
		await library.close();
		user.dispose();
	});

	/** Asks until it finds as many papers as wanted: files and index take a moment. */
	const found = (id: string, argument: unknown, count: number) =>
		waitFor(
			`${count} papers`,
			async () =>
				(await vscode.commands.executeCommand<readonly string[] | undefined>(id, argument)) ?? [],
			papers => papers.length === count,
		);
	const untilRead = (wanted: string) =>
		waitFor(
			`topics.yaml as wanted`,
			() => library.read('topics.yaml'),
			text => text === wanted,
		);

	/** As the user writes the file, in an editor. */
	const rewrite = async (text: string) => {
		const document = await vscode.workspace.openTextDocument(library.uri('topics.yaml'));
		const edit = new vscode.WorkspaceEdit();
		const all = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
		edit.replace(document.uri, all, text);
		await vscode.workspace.applyEdit(edit);
		await document.save();
	};

	test('are written below the rules, and made again by name', async () => {
		await user.run(command.saveSearch, [], ['entropy in:first', 'Look further']);
		await untilRead(`${start}searches:\n  Look further: entropy in:first\n`);
		await found(command.searchAgain, 'Look further', 1);
	});

	test('take the place of one of the same name', async () => {
		await user.run(command.saveSearch, ['entropy'], ['Look further']);
		await untilRead(`${start}searches:\n  Look further: entropy\n`);
	});

	test('are renamed', async () => {
		await user.run(command.renameSearch, ['Look further'], ['Look: further']);
		await untilRead(`${start}searches:\n  "Look: further": entropy\n`);
		await found(command.searchAgain, 'Look: further', 1);
	});

	test('are deleted, and brought back as they were', async () => {
		const before = await library.read('topics.yaml');
		// It ends when its message is answered, which nobody does at first.
		void user.run(command.deleteSearch, ['Look: further'], []);
		await untilRead(start);
		await waitFor(
			'The message',
			() => Promise.resolve(user.heard),
			heard => heard.includes('Deleted the search Look: further.'),
		);

		await user.run(command.saveSearch, ['entropy'], ['Look: further']);
		await found(command.searchAgain, 'Look: further', 1);
		user.clicks = 'Undo';
		await user.run(command.deleteSearch, ['Look: further'], []);
		await untilRead(before);
	});

	test('leave a file alone that is not well-formed, and say so', async () => {
		const broken = `${start}mute: [a\n`;
		await rewrite(broken);
		await user.run(command.saveSearch, ['entropy'], ['Again']);
		assert.match(user.heard[0] ?? '', /^“Again” was not saved: topics\.yaml is not well-formed/);
		assert.equal(await library.read('topics.yaml'), broken);
	});

	test('with a mistake tell where it is', async () => {
		await rewrite(`${start}searches:\n  One: [a]\n`);
		const uri = library.uri('topics.yaml');
		const isTold = ({ message }: vscode.Diagnostic) => message.startsWith('The search One is ');
		const problems = await waitFor(
			'A problem in the searches',
			() => Promise.resolve(vscode.languages.getDiagnostics(uri)),
			all => all.some(isTold),
		);
		assert.equal(problems.find(isTold)?.range.start.line, 4);
	});

	test('go on within a listing or a topic', async () => {
		await found(command.searchInListing, 'listings/2026-05-02-first.txt', 2);
		await found(command.searchInListing, 'listings/2026-05-03-second.txt', 1);
		const row = { kind: 'listing', group: { name: 'listings/2026-05-02-first.txt' } };
		await found(command.searchInListing, row, 2);
		const papers = await vscode.commands.executeCommand(command.searchInTopic, row);
		assert.equal(papers, undefined, 'a listing is no topic');
	});
});
