import assert from 'node:assert/strict';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { hfHead, renderHfText } from '../helpers/hfText';
import { waitFor } from './waitFor';
import { Workbench } from './workbench';

const papers = [
	{
		title: 'ReSeek: Agents that Judge what They Read',
		abstract:
			'A reward of $r_t = \\frac{1}{2}$ is paid at $5 a step, \\emph{not} at the end, when ' +
			'<judge> tokens are written. <img src=x onerror=alert(1)> See https://github.com/ada/reseek.',
		date: 'Apr 20',
		comments: 3,
		organization: ['z-ai', 'Z.ai'],
	},
	{ title: 'A Ledger of Rewards', abstract: 'We keep books on what agents earn.', date: 'Apr 21' },
] as const;

/** The panel: reading, deciding, and a note that is a file whatever happens to either. */
suite('the panel', function () {
	// Each step goes on where the one before it ended.
	this.bail(true);

	let workbench: Workbench;
	let note = '';

	suiteSetup(async () => {
		const listing = `${hfHead('Apr 22')}${renderHfText(papers)}`;
		workbench = await Workbench.open({
			files: {
				'papers/listings/2026-04-22-daily-papers.txt': listing,
				'train.py': 'import random\n# paper:reseek2026 eq. 3\n',
			},
		});
		await workbench.library.open();
		await workbench.library.waitForRows(rows => rows.length > 0);
	});

	suiteTeardown(() => workbench.close());

	const find = async (title: string): Promise<void> => {
		await workbench.runCommand('Papers: Search');
		await workbench.quickPick.type(title);
		await workbench.quickPick.waitForRows(rows => rows[0]?.label.includes(title) === true);
		await workbench.quickPick.press('Enter');
		await workbench.panel().getByRole('heading', { level: 1, name: title }).waitFor();
	};
	const box = () => workbench.panel().getByRole('textbox', { name: 'Your note' });
	const button = (name: string) => workbench.panel().getByRole('button', { name });
	const state = (text: string) => workbench.panel().getByText(text, { exact: true }).waitFor();
	const keyboard = () => workbench.page.keyboard;
	const untilBox = (text: string): Promise<string> =>
		waitFor(
			`The note ${text}`,
			() => box().inputValue(),
			value => value === text,
		);
	const untilFile = (ends: string): Promise<string> =>
		waitFor(
			`${note} with ${ends}`,
			() => workbench.readFile(note).catch(() => ''),
			text => text.replace(/^---\n[^]*?\n---\n\n/, '') === ends,
		);
	/** Closes the editor beside the panel, and waits until the panel is alone again. */
	const closeBeside = async (): Promise<void> => {
		const groups = workbench.page.locator('.editor-group-container');
		const second = groups.nth(1);
		await second.locator('.tab.active .tab-actions .action-label').click();
		await waitFor(
			'One group of editors',
			() => groups.count(),
			count => count === 1,
		);
	};
	const closePanel = async (): Promise<void> => {
		const tab = workbench.page.locator('.tab', { hasText: papers[0].title });
		await tab.locator('.tab-actions .action-label').click();
		await tab.waitFor({ state: 'detached' });
	};
	/** Writes the body of the note behind VS Code's back. */
	const writeBody = async (body: string): Promise<void> => {
		const text = await workbench.readFile(note);
		await workbench.writeFile(note, /^---\n[^]*?\n---\n\n/.exec(text)![0] + body);
	};
	/** Decides about the first paper behind VS Code's back, later than anybody before. */
	const decideElsewhere = async (decision: Readonly<Record<string, unknown>>): Promise<void> => {
		const [name] = await readdir(path.join(workbench.folder, 'papers/decisions'));
		const file = `papers/decisions/${name}`;
		const [line = '', ...rest] = (await workbench.readFile(file)).split('\n');
		const record = JSON.parse(line) as { readonly at: Readonly<Record<string, string>> };
		const now = new Date().toISOString();
		const at = { ...record.at };
		Object.keys(decision).forEach(field => (at[field] = now));
		await workbench.writeFile(
			file,
			[JSON.stringify({ ...record, ...decision, at }), ...rest].join('\n'),
		);
	};
	/** Keeps everybody from writing into the papers folder, as another window does that writes. */
	const lock = async (): Promise<() => Promise<void>> => {
		const file = path.join(workbench.folder, 'papers/.lock');
		const holder = { pid: process.pid, host: hostname(), token: 'test' };
		await waitFor(
			'The lock',
			() =>
				writeFile(file, JSON.stringify(holder), { flag: 'wx' }).then(
					() => true,
					() => false,
				),
			made => made,
		);
		return () => rm(file, { force: true });
	};

	test('shows a paper with its maths and topics, and runs nothing of it', async () => {
		await find('ReSeek');
		const page = workbench.panel();
		const abstract = page.getByRole('region', { name: 'Abstract' });
		assert.equal(await abstract.locator('math mfrac').count(), 1);
		assert.equal(await abstract.locator('em').innerText(), 'not');
		assert.equal(await abstract.locator('img').count(), 0);
		const text = await abstract.innerText();
		assert.match(text, /at \$5 a step/);
		assert.match(text, /<judge> tokens/);
		await page.getByText('Inbox · Z.ai · 20 Apr 2026 · 3 comments').waitFor();
		assert.equal(await page.getByRole('link', { name: 'github.com/ada/reseek' }).count(), 2);
		await button('Find on arXiv').waitFor();
	});

	test('decides, and keeps the focus where it was', async () => {
		await button('Keep').focus();
		await keyboard().press('Enter');
		await workbench.panel().getByRole('button', { name: 'Keep', pressed: true }).waitFor();
		await workbench
			.panel()
			.getByText(/^To read ·/)
			.waitFor();
		await keyboard().press('Tab');
		await keyboard().press('Tab');
		await keyboard().press('Enter');
		await workbench.panel().getByRole('button', { name: 'Reading', pressed: true }).waitFor();
	});

	test('writes what is typed into a file of its own', async () => {
		await box().click();
		await keyboard().type('one\n\ntwo\n\nthree');
		await state('Saved');
		const record = await waitFor(
			'The record',
			() => workbench.readFile('papers/library.jsonl'),
			text => text.includes('"keys"'),
		);
		const [key] = (JSON.parse(record) as { keys: string[] }).keys;
		note = `papers/notes/${key}.md`;
		const text = await untilFile('one\n\ntwo\n\nthree\n');
		assert.match(
			text,
			new RegExp(`^---\nkey: ${key}\nids: \\[\\]\ntitle: "${papers[0].title}"\n---`),
		);
	});

	test('tells where open files cite the paper, and goes there', async () => {
		await workbench.editor.open('train.py');
		await find('ReSeek');
		await button('train.py:2 # paper:reseek2026 eq. 3').click();
		await workbench.editor.waitForTab('train.py');
		await workbench.page.locator('.statusbar-item', { hasText: 'Ln 2, Col 1' }).waitFor();
		await closeBeside();
	});

	test('takes a click that began before the page was drawn again', async () => {
		const place = button('train.py:2 # paper:reseek2026 eq. 3');
		await place.hover();
		await workbench.page.mouse.down();
		await decideElsewhere({ star: true });
		await workbench.panel().getByRole('button', { name: 'Star', pressed: true }).waitFor();
		await workbench.page.mouse.up();
		await workbench.editor.waitForTab('train.py');
		await closeBeside();
	});

	test('shows what happens to the file elsewhere, while the caret stays', async () => {
		await untilBox('one\n\ntwo\n\nthree');
		await box().click();
		await keyboard().press('Control+End');
		await writeBody('zero\n\none\n\ntwo\n\nthree\n');
		await untilBox('zero\n\none\n\ntwo\n\nthree');
		await keyboard().type('!');
		await untilFile('zero\n\none\n\ntwo\n\nthree!\n');
	});

	test('joins what is typed and what is written elsewhere at the same time', async () => {
		const unlock = await lock();
		await keyboard().type('?');
		await state('Saving…');
		await writeBody('ZERO\n\none\n\ntwo\n\nthree!\n');
		await untilBox('ZERO\n\none\n\ntwo\n\nthree!?');
		await unlock();
		await untilFile('ZERO\n\none\n\ntwo\n\nthree!?\n');
		await state('Saved');
	});

	test('keeps both where they do not join, and lets the user choose', async () => {
		let unlock = await lock();
		await keyboard().type(' mine');
		await state('Saving…');
		await writeBody('ZERO\n\none\n\ntwo\n\ntheirs\n');
		await button('Compare').click();
		await workbench.editor.waitForTab('panel ↔ file');
		const compared = workbench.page.locator('.monaco-diff-editor .view-line');
		await compared.filter({ hasText: 'theirs' }).waitFor();
		await workbench.screenshot('note-conflict');
		await closeBeside();
		await button('Keep Mine').click();
		await unlock();
		await untilFile('ZERO\n\none\n\ntwo\n\nthree!? mine\n');

		unlock = await lock();
		await box().click();
		await keyboard().press('Control+End');
		await keyboard().type(' again');
		await state('Saving…');
		await writeBody('theirs\n');
		await button('Take Theirs').click();
		await untilBox('theirs');
		await unlock();
		await state('Saved');
		await untilFile('theirs\n');
	});

	test('edits the document in which the note is open and unsaved', async () => {
		await button('Open Note').click();
		await workbench.editor.waitForTab(path.basename(note));
		await keyboard().press('Control+End');
		await workbench.editor.type('in the editor');
		await untilBox('theirs\nin the editor');
		await state('Open in an editor: save it there');
		await box().click();
		await keyboard().press('Control+Home');
		await keyboard().type('in the panel, ');
		await workbench.page.locator('.view-line', { hasText: 'in the panel, theirs' }).waitFor();
		await state('Open in an editor: save it there');
		await untilFile('theirs\n');
		await workbench.screenshot('note-in-editor');
		await workbench.page.locator('.tab', { hasText: path.basename(note) }).click();
		await workbench.editor.save();
		await state('Saved');
		await untilFile('in the panel, theirs\nin the editor\n');
		await closeBeside();
	});

	test('becomes empty when the file is removed', async () => {
		await untilBox('in the panel, theirs\nin the editor');
		await rm(path.join(workbench.folder, note));
		await untilBox('');
		await box().click();
		await keyboard().type('anew');
		await untilFile('anew\n');
	});

	test('comes back when the window is loaded again', async () => {
		await workbench.reload();
		await workbench.panel().getByRole('heading', { level: 1, name: papers[0].title }).waitFor();
		await untilBox('anew');
	});

	test('loses nothing when it is closed while somebody else writes', async () => {
		const unlock = await lock();
		await box().click();
		await keyboard().press('Control+End');
		await keyboard().insertText(', then closed');
		await state('Saving…');
		await closePanel();
		await unlock();
		await untilFile('anew, then closed\n');
	});

	test('writes at the next start what the last one could not', async () => {
		await find('ReSeek');
		await untilBox('anew, then closed');
		const unlock = await lock();
		await box().click();
		await keyboard().press('Control+End');
		await keyboard().insertText(', then ended');
		await state('Saving…');
		await closePanel();
		await workbench.reload();
		await unlock();
		await untilFile('anew, then closed, then ended\n');
	});
});
