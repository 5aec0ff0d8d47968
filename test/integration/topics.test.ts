import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { command } from '../../src/ids';
import { dailyPapers, threePapers } from '../helpers/listings';
import { waitFor } from '../journeys/waitFor';
import { OwnLibrary } from './ownLibrary';
import { User } from './user';

const start = '# Mine\nwatch:\n  terms: [chest images] # of late\n';
const two = `${start}topics:
  # What my thesis is about.
  Thesis:
    rule: agents
  Dice:
    rule: entropy
`;

suite('own topics', function () {
	this.timeout(60_000);
	let library: OwnLibrary;
	let user: User;
	/** The first word of each title, by the id of its paper. */
	const names = new Map<string, string>();

	suiteSetup(async () => {
		user = new User();
		library = await OwnLibrary.open('own topics/papers', 'Ada');
		await library.import('2026-05-02 day.txt', dailyPapers(...threePapers));
		for (const name of ['ReSeek', 'Entropy', 'Reading']) {
			const [id] = await search(`title:${name}`);
			names.set(id ?? '', name);
		}
	});
	setup(async () => {
		user.forget();
		await rewrite(two);
		await holds('topic:thesis', 'ReSeek');
		await holds('topic:dice', 'Entropy');
	});
	teardown(() => vscode.commands.executeCommand('workbench.action.closeQuickOpen'));
	suiteTeardown(async () => {
		await library.close();
		user.dispose();
	});

	/** As the user writes the file, in an editor. */
	const rewrite = async (text: string) => {
		if ((await library.read('topics.yaml')) === '') {
			await library.write('topics.yaml', text);
		}
		const document = await vscode.workspace.openTextDocument(library.uri('topics.yaml'));
		const edit = new vscode.WorkspaceEdit();
		const all = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
		edit.replace(document.uri, all, text);
		await vscode.workspace.applyEdit(edit);
		await document.save();
	};
	const search = async (query: string) =>
		(await vscode.commands.executeCommand<readonly string[] | undefined>(command.search, query)) ??
		[];
	const titlesOf = async (query: string) =>
		(await search(query)).map(id => names.get(id) ?? id).sort();
	/** Waits until a query finds exactly these papers: topics are asked through the search. */
	const holds = (query: string, ...titles: readonly string[]) =>
		waitFor(
			`${query} to find ${titles.join(', ') || 'nothing'}`,
			() => titlesOf(query),
			found => found.join() === [...titles].sort().join(),
			400,
		);
	const untilRead = (accept: (text: string) => boolean) =>
		waitFor('topics.yaml as wanted', () => library.read('topics.yaml'), accept);
	const idOf = (title: string) =>
		[...names.keys()].find(id => names.get(id)?.toLowerCase() === title) ?? '';
	/** A row of the tree. */
	const row = (title: string, topic: string) => ({
		...{ kind: 'paper', group: `topic/${topic}`, paper: idOf(title) },
	});

	test('are renamed, and the name is taken back and given again', async () => {
		await user.run(command.renameTopic, ['Thesis'], ['Whole work']);
		await untilRead(text => text.includes('  # What my thesis is about.\n  Whole work:\n'));
		await holds('topic:"whole work"', 'ReSeek');

		await vscode.commands.executeCommand(command.undo);
		await untilRead(text => text === two);
		await holds('topic:"whole work"');
		await vscode.commands.executeCommand(command.redo);
		await holds('topic:"whole work"', 'ReSeek');
		await vscode.commands.executeCommand(command.undo);
	});

	test('become one', async () => {
		await user.run(command.mergeTopics, ['Thesis'], ['Dice', 'Both']);
		await holds('topic:both', 'Entropy', 'ReSeek');
		assert.match(await library.read('topics.yaml'), /was:\n {6}- Thesis\n {6}- Dice\n/);
		await vscode.commands.executeCommand(command.undo);
		await untilRead(text => text === two);
	});

	test('take papers from each other, by command as by drag', async () => {
		const dragged = row('entropy', 'Dice');
		await vscode.commands.executeCommand(command.moveToTopic, dragged, [dragged], 'Thesis');
		await holds('topic:thesis', 'Entropy', 'ReSeek');
		await holds('topic:dice');

		await vscode.commands.executeCommand(command.undo);
		await untilRead(text => text === two);
		await holds('topic:dice', 'Entropy');
		await user.run(
			command.moveToTopic,
			[row('entropy', 'Dice')],
			[...['$(add) New Topic…', 'Quite new']],
		);
		await holds('topic:"quite new"', 'Entropy');
	});

	test('let go of a paper for good', async () => {
		await user.run(command.notInTopic, [row('entropy', 'Dice')], []);
		await holds('topic:dice');
		assert.match(await library.read('topics.yaml'), /Dice:\n {4}rule: entropy\n {4}not:\n/);
	});

	test('are split', async () => {
		await rewrite(two.replace('rule: agents', 'rule: agents OR entropy'));
		await holds('topic:thesis', 'Entropy', 'ReSeek');
		await user.run(command.splitTopic, ['Thesis'], [threePapers[0]!.title, 'Split off']);
		await holds('topic:"split off"', 'ReSeek');
		await holds('topic:thesis', 'Entropy');
	});

	test('are hidden and shown, pinned and unpinned, moved, and get an emoji', async () => {
		await user.run(command.hideTopic, ['Thesis'], []);
		await holds('topic:thesis');
		await user.run(command.showTopic, [], ['Thesis']);
		await holds('topic:thesis', 'ReSeek');
		await untilRead(text => text === two);

		await user.run(command.pinTopic, [{ kind: 'topic', group: { name: 'Dice' } }], []);
		await untilRead(text => text.includes('    rule: entropy\n    pin: true\n'));
		await user.run(command.setTopicEmoji, ['Dice'], ['🎲']);
		await untilRead(text => text.includes('    emoji: 🎲\n'));
		await user.run(command.unpinTopic, ['Dice'], []);
		await untilRead(text => !text.includes('pin'));
		for (let steps = 0; steps < 3; steps++) {
			await vscode.commands.executeCommand(command.undo);
		}
		await untilRead(text => text === two);
	});

	test('are made of rules, which are looked at before', async () => {
		const rule = 'images OR entropy -agents';
		const made = user.run(command.newTopicFromRule, [rule], ['Mine']);
		await new Promise(resolve => setTimeout(resolve, 0));
		await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		await made;
		await holds('topic:mine', 'Entropy', 'Reading');
		assert.match(await library.read('topics.yaml'), /Mine:\n {4}rule: images OR entropy -agents\n/);
	});

	test('stay as they are where the file has been changed since, which undo says', async () => {
		await user.run(command.renameTopic, ['Thesis'], ['Whole work']);
		await holds('topic:"whole work"', 'ReSeek');
		const changed = (await library.read('topics.yaml')).replace('# Mine', '# Ours');
		await rewrite(changed);
		await vscode.commands.executeCommand(command.undo);
		assert.match(
			user.heard[0] ?? '',
			/^Could not undo: rename Thesis\. topics\.yaml has been changed/,
		);
		assert.equal(await library.read('topics.yaml'), changed);
	});

	test('with mistakes tell where they are, and count as far as they are understood', async () => {
		await rewrite(`${two}  Wrong:\n    pim: true\n    papers: [nobody2025]\n    rule: reading\n`);
		await holds('topic:wrong', 'Reading');
		const uri = library.uri('topics.yaml');
		const problems = await waitFor(
			'Problems in the topics',
			() => Promise.resolve(vscode.languages.getDiagnostics(uri)),
			all => all.length >= 2,
		);
		const { Information, Warning } = vscode.DiagnosticSeverity;
		assert.deepEqual(
			problems.map(({ range, severity, message }) => [range.start.line, severity, message]).sort(),
			[
				[10, Warning, 'Topics have no setting pim: did you mean pin?'],
				[11, Information, 'No paper of the library is called nobody2025.'],
			].sort(),
		);
	});

	test('leave a file alone that is not well-formed, and say so', async () => {
		const broken = `${two}mute: [a\n`;
		await rewrite(broken);
		await user.run(command.pinTopic, ['Thesis'], []);
		assert.match(user.heard[0] ?? '', /^Could not pin Thesis: topics\.yaml is not well-formed/);
		assert.equal(await library.read('topics.yaml'), broken);
	});

	test('say why a paper is in them', async () => {
		const here = row('entropy', 'Dice');
		await user.run(command.whyHere, [here], ['$(info) your rule: entropy']);
		await user.run(command.whyHere, [here], ['$(circle-slash) Not in This Topic']);
		await holds('topic:dice');
	});
});
