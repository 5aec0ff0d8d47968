import assert from 'node:assert/strict';
import { hfHead, renderHfText } from '../helpers/hfText';
import { waitFor } from './waitFor';
import { Workbench } from './workbench';

const papers = [
	{
		title: 'A Ledger of Rewards',
		abstract: 'We keep books on what agents earn. Their entropy is the dearest entry.',
		date: 'Apr 20',
	},
	{
		title: 'Swarms that Look Further: Entropy as a Bonus',
		abstract: 'Policies that are paid for surprise look further than others.',
		date: 'Apr 21',
	},
	{
		title: 'Sorting Papers while Reading',
		abstract: 'A heap of papers is sorted while it is read.',
		date: 'Apr 21',
	},
];

const rules = `# Mine
searches:
  # What I come back to.
  Books: ledger
`;

/** Searches that are kept: in the box for a while, and in the tree for as long as the user wants. */
suite('saved and recent searches', () => {
	let workbench: Workbench;

	suiteSetup(async () => {
		workbench = await Workbench.open({
			files: {
				'papers/listings/2026-04-22-daily-papers.txt': `${hfHead('Wed, Apr 22')}${renderHfText(papers)}`,
				'papers/topics.yaml': rules,
			},
			settings: { 'paperTriage.search.showStatistics': true },
		});
		await workbench.library.open();
	});

	suiteTeardown(() => workbench.close());

	const rulesOnDisk = (wanted: RegExp) =>
		waitFor(
			`topics.yaml with ${String(wanted)}`,
			() => workbench.readFile('papers/topics.yaml'),
			text => wanted.test(text),
		);

	test('stand at the top of the tree, with what they find', async () => {
		const rows = await workbench.library.waitForRows(rows => rows[0]?.description === '1');
		assert.deepEqual([rows[0]!.label, rows[0]!.icon], ['Books', 'search']);
		await workbench.library.expand('Books');
		await workbench.library.waitForRows(rows => rows[1]?.label === 'A Ledger of Rewards');
	});

	test('are saved from the box, which stays as it was', async () => {
		await workbench.runCommand('Papers: Search');
		await workbench.quickPick.type('entropy');
		await workbench.quickPick.waitForRows(rows => rows.length === 2);
		await workbench.quickPick.press('Alt+Enter');
		await workbench.quickPick.waitForTitle('Save Search');
		assert.equal(await workbench.quickPick.input.inputValue(), 'entropy');
		await workbench.quickPick.type('Surprise');
		await workbench.quickPick.press('Enter');
		await rulesOnDisk(/^ {2}Books: ledger\n {2}Surprise: entropy$/m);
		await workbench.quickPick.waitForRows(rows => rows.length === 2);
		assert.equal(await workbench.quickPick.input.inputValue(), 'entropy');
		await workbench.screenshot('search-saved');
		await workbench.press('Escape');
		const rows = await workbench.library.waitForRows(rows =>
			rows.some(({ label, description }) => label === 'Surprise' && description === '2'),
		);
		assert.deepEqual(
			rows.filter(({ icon }) => icon === 'search').map(({ label }) => label),
			['Books', 'Surprise'],
		);
	});

	test('follow what changes', async () => {
		await workbench.writeFile('papers/topics.yaml', `${rules}  Readers: sorting\n`);
		await workbench.library.waitForRow('Readers');
		await workbench.library.waitForRows(rows => rows.every(({ label }) => label !== 'Surprise'));
	});

	test('are recalled while the box is empty, and forgotten one by one', async () => {
		await workbench.runCommand('Papers: Search');
		await workbench.quickPick.type('sorting');
		await workbench.quickPick.waitForRows(rows => rows.length === 1);
		await workbench.quickPick.press('Enter');
		await workbench.quickPick.waitForClosed();
		await workbench.runCommand('Papers: Search');
		await workbench.quickPick.type('entropy');
		await workbench.quickPick.waitForRows(rows => rows.length === 2);
		await workbench.quickPick.clickButton('Ledger', 'Keep');
		await workbench.quickPick.type('');
		const rows = await workbench.quickPick.waitForRows(rows => rows.length === 5);
		assert.deepEqual(rows.map(({ label, separator }) => [label.trim(), separator]).slice(0, 3), [
			['entropy', 'recent searches'],
			['sorting', ''],
			['Swarms that Look Further: Entropy as a Bonus', 'papers'],
		]);
		await workbench.screenshot('search-recent');
		await workbench.quickPick.clickButton('sorting', 'Forget');
		await workbench.quickPick.waitForRows(rows => rows.length === 4);
		await workbench.quickPick.accept('entropy');
		await workbench.quickPick.waitForRows(rows => rows.length === 2);
		assert.equal(await workbench.quickPick.input.inputValue(), 'entropy');
		await workbench.press('Escape');
	});

	test('are made within a topic, with the caret at the end', async () => {
		const rows = await workbench.library.rows();
		const topic = rows.find(
			({ level, icon, label }) => level === 1 && icon === '' && label !== 'Other',
		);
		assert.ok(topic, 'there is a topic');
		await workbench.library.clickAction(topic.label, 'Search in Topic');
		// It opens a moment before the topic stands in it.
		await workbench.quickPick.waitForValue(`topic:"${topic.label}" `);
		await workbench.page.keyboard.type('books');
		await workbench.quickPick.waitForValue(`topic:"${topic.label}" books`);
		await workbench.screenshot('search-in-topic');
		await workbench.press('Escape');
	});

	test('are renamed, deleted and brought back', async () => {
		await workbench.library.chooseFromMenu('Books', 'Rename Search…');
		await workbench.quickPick.waitForTitle('Rename Search');
		await workbench.quickPick.type('Ledgers');
		await workbench.quickPick.press('Enter');
		await rulesOnDisk(/# What I come back to\.\n {2}Ledgers: ledger\n/);
		await workbench.library.chooseFromMenu('Ledgers', 'Delete Search');
		await workbench.notifications.waitFor('Deleted the search Ledgers.');
		await workbench.library.waitForRows(rows => rows.every(({ label }) => label !== 'Ledgers'));
		await workbench.notifications.click('Deleted the search Ledgers.', 'Undo');
		await workbench.library.waitForRow('Ledgers');
		await rulesOnDisk(/# What I come back to\.\n {2}Ledgers: ledger\n/);
	});
});
