import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { waitFor } from './waitFor';
import { Workbench } from './workbench';

/** From an empty workspace to a paper attached to code, as somebody does it on the first day. */
suite('the main job', () => {
	let workbench: Workbench;

	suiteSetup(async () => {
		workbench = await Workbench.open({
			files: { 'train.py': 'import random\n\n\ndef reward(answer):\n    return random.random()\n' },
		});
	});

	suiteTeardown(() => workbench.close());

	const untilFile = (path: string, holds: string): Promise<string> =>
		waitFor(
			`${path} with ${holds}`,
			() => workbench.readFile(path).catch(() => ''),
			text => text.includes(holds),
		);

	test('takes in a page from the clipboard and groups it', async () => {
		const sample = 'media/sample/papers/listings/2026-04-22-daily-papers.txt';
		await workbench.copy(await readFile(sample, 'utf8'));
		await workbench.library.open();
		await workbench.runCommand('Papers: Import from Clipboard');

		assert.match(
			await workbench.notifications.waitFor('Imported'),
			/^Imported 44 new papers from 2026-04-22-daily-papers\.txt\.$/,
		);
		const rows = await workbench.library.waitForRows(rows => rows.length > 3);
		assert.ok(rows.every(({ level, expanded }) => level === 1 && expanded === false));
		await untilFile('papers/listings/2026-04-22-daily-papers.txt', 'Daily Papers');
		await untilFile('papers/.gitignore', 'listings/');
		await untilFile('papers/.gitattributes', 'merge=union');
	});

	test('dismisses the row that has the focus, and takes it back', async () => {
		const [topic] = await workbench.library.rows();
		await workbench.library.expand(topic!.label);
		const open = await workbench.library.waitForRows(rows => rows[2]?.level === 2);
		await workbench.library.press('ArrowDown');
		await workbench.library.press('ArrowDown');
		await workbench.library.waitForRows(rows => rows[2]?.focused === true);
		await workbench.library.press('Delete');

		const gone = open[2]!.label;
		const after = open.filter((_, index) => index !== 2).slice(0, 5);
		await workbench.library.waitForRows(rows =>
			after.every(({ label }, index) => rows[index]?.label === label),
		);
		const decided = await untilFile('papers/decisions/me.jsonl', '"dismissed"');
		assert.equal(decided.trim().split('\n').length, 1);
		assert.ok(decided.includes(JSON.stringify(gone).slice(1, -1)));

		await workbench.library.press('Control+Z');
		await workbench.library.waitForRow(gone);
		await untilFile('papers/decisions/me.jsonl', '"gone":{"status"');
	});

	test('keeps and stars by key and by button', async () => {
		const rows = await workbench.library.rows();
		const [, first, second] = rows;
		await workbench.library.focus(first!.label);
		await workbench.library.press('Alt+K');
		await workbench.library.waitForRows(rows => rows[1]?.icon === 'bookmark');
		await workbench.library.press('Alt+S');
		await workbench.library.waitForRows(rows => rows[1]?.description.startsWith('★') ?? false);
		await workbench.library.clickAction(second!.label, 'Keep');
		await workbench.library.waitForRows(rows => rows[2]?.icon === 'bookmark');
		await untilFile('papers/library.jsonl', JSON.stringify(first!.label).slice(1, -1));
		await workbench.screenshot('library-dark');
	});

	test('finds a paper while typing and opens it', async () => {
		const told = await workbench.notifications.texts();
		await workbench.runCommand('Papers: Search');
		await workbench.quickPick.type('entropy expl');
		await workbench.quickPick.waitForRows(rows => /entrop/i.test(rows[0]?.label ?? ''));
		await workbench.screenshot('search-dark');
		for (const typed of ['a:', '^', 'attention~x', '+', '"', '***', 'c++ 2602.03647v2']) {
			await workbench.quickPick.type(typed);
			await workbench.quickPick.waitForRows(rows => rows.length > 0);
		}
		const since = (await workbench.notifications.texts()).filter(text => !told.includes(text));
		assert.deepEqual(since, []);
		await workbench.quickPick.type('entropy expl');
		const [hit] = await workbench.quickPick.waitForRows(rows =>
			/entrop/i.test(rows[0]?.label ?? ''),
		);
		await workbench.quickPick.press('Enter');
		const title = workbench.panel().getByRole('heading', { level: 1 });
		await title.waitFor();
		assert.ok(hit!.label.includes(await title.innerText()));
	});

	test('writes a note that is a file', async () => {
		const box = workbench.panel().getByRole('textbox', { name: 'Note' });
		await box.click();
		await workbench.page.keyboard.type('compare with our retriever');
		await workbench.panel().getByText('Saved', { exact: true }).waitFor();
		const title = await workbench.panel().getByRole('heading', { level: 1 }).innerText();
		const record = await untilFile('papers/library.jsonl', JSON.stringify(title).slice(1, -1));
		const line = record.split('\n').find(text => text.includes(title)) ?? '';
		const [key] = (JSON.parse(line) as { keys: string[] }).keys;
		const note = await untilFile(`papers/notes/${key}.md`, 'compare with our retriever');
		assert.match(note, /^---\nkey: /);
		await workbench.screenshot('panel-dark');
	});

	test('attaches the paper to code, where a hover tells of it', async () => {
		await workbench.editor.open('train.py');
		await workbench.editor.goTo(5);
		await workbench.runCommand('Papers: Attach to Code');
		await workbench.quickPick.type('entrop');
		await workbench.quickPick.waitForRows(rows => /entrop/i.test(rows[0]?.label ?? ''));
		await workbench.quickPick.press('Enter');
		const code = await workbench.editor.waitForText('# paper:');
		const lines = code.split('\n');
		const line = lines.findIndex(text => text.includes('# paper:'));
		assert.match(lines[line]!, /^ {4}# paper:\w+ /);
		const column = lines[line]!.indexOf('paper:') + 3;
		const hover = await workbench.editor.hoverAt(line + 1, column, 'Copy Key');
		assert.match(hover, /To read|Inbox/);
		await workbench.screenshot('attached-dark');
	});
});
