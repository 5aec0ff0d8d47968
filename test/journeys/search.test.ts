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
		title: 'Sorting Papers in O$(n)$ Time',
		abstract: 'A heap of papers is sorted while it is read.',
		date: 'Apr 21',
	},
];

/** The search box: its own order, its buttons and keys, and what it says where nothing is found. */
suite('search', () => {
	let workbench: Workbench;

	suiteSetup(async () => {
		workbench = await Workbench.open({
			files: {
				'papers/listings/2026-04-22-daily-papers.txt': `${hfHead('Wed, Apr 22')}${renderHfText(papers)}`,
			},
		});
		await workbench.library.open();
		await workbench.library.waitForRows(rows => rows.length > 0);
	});

	suiteTeardown(() => workbench.close());

	setup(async () => {
		await workbench.runCommand('Papers: Search');
	});

	teardown(async () => {
		await workbench.press('Escape');
		await workbench.quickPick.waitForClosed();
	});

	test('shows the inbox until something is typed', async () => {
		const rows = await workbench.quickPick.waitForRows(rows => rows.length === 3);
		assert.equal(rows[0]?.focused, true);
		assert.match(await workbench.quickPick.placeholder(), /^words, "phrase", author:/);
	});

	test('keeps its own order and says what matched where', async () => {
		await workbench.quickPick.type('entropy');
		const rows = await workbench.quickPick.waitForRows(rows => rows.length === 2);
		await workbench.screenshot('search-order');
		assert.match(rows[0]!.label, /Swarms that Look Further/);
		assert.match(rows[1]!.label, /A Ledger of Rewards/);
		// Topics of the paper, if it is in any, come first.
		assert.doesNotMatch(rows[0]!.detail, /: /);
		assert.match(rows[1]!.detail, /(?:^| — )abstract: entropy$/);
	});

	test('says where papers begin to have fewer of the words', async () => {
		await workbench.quickPick.type('entropy swarms');
		const rows = await workbench.quickPick.waitForRows(rows => rows.length === 2);
		assert.deepEqual(
			rows.map(({ separator }) => separator),
			['', 'fewer words'],
		);
	});

	test('tells all that matched, by button and by key', async () => {
		await workbench.quickPick.type('entropy swarms');
		await workbench.quickPick.waitForRows(rows => rows.length === 2);
		await workbench.quickPick.press('Alt+W');
		const [first] = await workbench.quickPick.waitForRows(rows =>
			rows[0]!.detail.includes('title: '),
		);
		assert.match(first!.detail, /^title: \w+, \w+/);
		assert.equal(first!.focused, true);
		await workbench.quickPick.clickButton('Ledger', 'Why This Result');
		await workbench.quickPick.waitForRows(rows => rows[1]!.detail.startsWith('abstract: entropy'));
		const told = await workbench.quickPick.hoverButton('Ledger', 'Why This Result');
		assert.match(told, /^Why This Result \(Alt\+W\)\s+abstract: entropy/);
		await workbench.screenshot('search-why');
	});

	test('shows maths as it is', async () => {
		await workbench.quickPick.type('sorting');
		const [row] = await workbench.quickPick.waitForRows(rows => rows.length === 1);
		assert.match(row!.label, /O\$\(n\)\$ Time/);
	});

	test('keeps by button and dismisses by key without closing', async () => {
		await workbench.quickPick.type('entropy');
		await workbench.quickPick.waitForRows(rows => rows.length === 2);
		await workbench.quickPick.clickButton('Ledger', 'Keep');
		await untilDecided('kept', 'A Ledger of Rewards');

		await workbench.quickPick.press('ArrowDown');
		await workbench.quickPick.waitForRows(rows => rows[1]?.focused === true);
		await workbench.quickPick.press('Alt+D');
		await untilDecided('dismissed', 'A Ledger of Rewards');
		const rows = await workbench.quickPick.waitForRows(rows => rows[1]?.focused === true);
		assert.equal(rows.length, 2);
	});

	test('offers to add a paper that is not there, and to import where nothing is found', async () => {
		await workbench.quickPick.type('https://arxiv.org/abs/2602.03647v2');
		const added = await workbench.quickPick.waitForRow('Add This Paper');
		assert.equal(added.description, 'arXiv:2602.03647');
		await workbench.quickPick.type('quokka');
		await workbench.quickPick.waitForRow('Import Listing…');
		assert.deepEqual(await workbench.notifications.texts(), []);
	});

	async function untilDecided(status: string, title: string): Promise<void> {
		await waitFor(
			`${title} is ${status}`,
			() => workbench.readFile('papers/decisions/me.jsonl').catch(() => ''),
			text => text.split('\n').some(line => line.includes(title) && line.includes(`"${status}"`)),
		);
	}
});
