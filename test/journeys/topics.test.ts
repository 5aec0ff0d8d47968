import assert from 'node:assert/strict';
import { dailyPapers } from '../helpers/listings';
import { waitFor } from './waitFor';
import { Workbench } from './workbench';

const papers = [
	{
		title: 'A Ledger of Rewards',
		abstract: 'We keep books on what agents earn. Their tool use is the dearest entry.',
	},
	{
		title: 'Swarms that Look Further',
		abstract: 'Policies that are paid for surprise look further than others.',
	},
	{
		title: 'Hammers for Readers',
		abstract: 'Tool use is taught to models that read. Each tool is a hammer at first.',
	},
];

const topicsFile = `# Mine
topics:
  # What my thesis is about.
  Books:
    rule: ledger
  Swarms:
    rule: swarms
`;

/** The user's word on topics, by drag, key, box and file. */
suite('topics of the user', () => {
	let workbench: Workbench;

	suiteSetup(async () => {
		workbench = await Workbench.open({
			files: {
				'papers/listings/2026-04-22-daily-papers.txt': dailyPapers(...papers),
				'papers/topics.yaml': topicsFile,
			},
		});
		await workbench.library.open();
		await workbench.library.waitForRow('Books');
		// Topics that are found come after those of the file, and rows move then.
		await workbench.library.waitForRow('Agents');
	});

	suiteTeardown(() => workbench.close());

	const onDisk = (wanted: (text: string) => boolean) =>
		waitFor('topics.yaml as wanted', () => workbench.readFile('papers/topics.yaml'), wanted);
	const countOf = (topic: string, count: string) =>
		workbench.library.waitForRows(rows =>
			rows.some(({ label, description }) => label === topic && description.startsWith(count)),
		);

	test('take a paper that is dragged to them, and give it back', async () => {
		await workbench.library.expand('Books');
		await workbench.library.drag('A Ledger of Rewards', 'Swarms');
		await onDisk(text => text.endsWith('    papers:\n      - ledger2025\n'));
		await countOf('Swarms', '2');
		await workbench.library.waitForRows(rows => rows.every(({ label }) => label !== 'Books'));

		await workbench.library.press('Control+Z');
		await onDisk(text => text === topicsFile);
		await countOf('Books', '1');
		await countOf('Swarms', '1');
	});

	test('say why a paper is in them', async () => {
		await workbench.library.expand('Swarms');
		await workbench.library.focus('Swarms that Look Further');
		await workbench.library.press('Alt+W');
		const rows = await workbench.quickPick.waitForRows(rows => rows.length > 2);
		assert.equal(rows[0]!.separator, 'Swarms');
		assert.deepEqual(
			rows.map(({ label }) => label.trim()),
			['Swarms', 'your rule: swarms', 'Not in This Topic', 'Move to Topic…'],
		);
		await workbench.press('Escape');
		await workbench.quickPick.waitForClosed();
	});

	test('are renamed by key', async () => {
		await workbench.library.focus('Books');
		await workbench.library.press('F2');
		await workbench.quickPick.waitForTitle('Rename Topic');
		await workbench.quickPick.waitForValue('Books');
		await workbench.quickPick.type('Book keeping');
		await workbench.quickPick.press('Enter');
		await workbench.library.waitForRow('Book keeping');
		await onDisk(text => text.includes('  # What my thesis is about.\n  Book keeping:\n'));
	});

	test('are made of a rule, which shows what it catches while it is typed', async () => {
		await workbench.runCommand('Papers: New Topic from Rule…');
		await workbench.quickPick.waitForTitle('New Topic from Rule');
		await workbench.quickPick.type('"tool use');
		await workbench.quickPick.waitForRows(rows => rows[0]?.label.includes('Catches') === false);
		await workbench.quickPick.type('"tool use"');
		const rows = await workbench.quickPick.waitForRows(rows => rows.length === 3);
		assert.deepEqual(
			rows.map(({ label }) => label),
			['Catches 2 papers: press Enter to save', papers[0]!.title, papers[2]!.title],
		);
		await workbench.quickPick.press('Enter');
		await workbench.quickPick.waitForValue('tool use');
		await workbench.quickPick.type('Tools');
		await workbench.quickPick.press('Enter');
		await countOf('Tools', '2');
		await onDisk(text => text.includes(`  Tools:\n    rule: '"tool use"'\n`));
	});

	test('with a mistake are underlined, and count as far as they are understood', async () => {
		await workbench.writeFile(
			'papers/topics.yaml',
			'topics:\n  Books:\n    rule: ledger\n    colour: red\n',
		);
		await workbench.editor.open('topics.yaml');
		await workbench.page.locator('.editor-instance .squiggly-warning').first().waitFor();
		const told = await workbench.editor.hoverAt(4, 6, 'Topics have no setting colour');
		assert.match(told, /Paper Triage/);
		await countOf('Books', '1');
	});
});
