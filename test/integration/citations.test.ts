import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import * as vscode from 'vscode';
import { hfHead, renderHfText } from '../helpers/hfText';

const attach = 'paperTriage.attach';

const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
const inFolder = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);
const line = (text: string): string => text.split('\n')[0] ?? '';

/** Asks until there is an answer; the test's own time limit ends it. */
async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
	for (;;) {
		const answer = await ask();
		if (answer !== undefined) {
			return answer;
		}
		await wait(20);
	}
}

async function write(path: string, text: string): Promise<vscode.Uri> {
	const uri = inFolder(path);
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	return uri;
}

async function read(path: string): Promise<string> {
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(path)));
	} catch {
		return '';
	}
}

async function edit(
	language: string,
	content: string,
	at: readonly [number, number],
): Promise<vscode.TextEditor> {
	const document = await vscode.workspace.openTextDocument({ language, content });
	const editor = await vscode.window.showTextDocument(document);
	const cursor = new vscode.Position(...at);
	editor.selection = new vscode.Selection(cursor, cursor);
	return editor;
}

async function hoverAt(
	uri: vscode.Uri,
	at: readonly [number, number],
): Promise<string | undefined> {
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
		'vscode.executeHoverProvider',
		uri,
		new vscode.Position(...at),
	);
	const texts = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
	return texts.map(({ value }) => value).find(value => value.includes('command:paperTriage'));
}

async function linksIn(uri: vscode.Uri): Promise<string[]> {
	const document = await vscode.workspace.openTextDocument(uri);
	const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
		'vscode.executeLinkProvider',
		uri,
	);
	return links
		.filter(({ target }) => target?.scheme === 'command')
		.map(({ range }) => document.getText(range));
}

/** The paper that is found first. */
async function search(typed: string): Promise<string | undefined> {
	const found = await vscode.commands.executeCommand<readonly string[]>(
		'paperTriage.search',
		typed,
	);
	return found[0];
}

suite('citations', () => {
	/** The paper without a public id. */
	let bracketeer: string;

	suiteSetup(async () => {
		const listing = renderHfText([
			{
				title: 'Citesmith: Learning to Forge References',
				abstract:
					'Forged references are everywhere in [sample](texts). This one is made to be attached. ' +
					'The third sentence is not told.',
				authorCount: 4,
				date: 'Oct 17, 2025',
			},
			{
				title: 'Bracketeer: Tests That Need No Identifier of Their Own',
				abstract: 'A paper may have no public id at all. Its key is then what code names it by.',
				authorCount: 2,
				date: 'Nov 3, 2025',
			},
		]);
		const file = await write('citations-2026-03-01.txt', `${hfHead('Mar 1')}${listing}`);
		// Not awaited: the command ends when its message is answered, which nobody does here.
		void vscode.commands.executeCommand('paperTriage.importListing', file);
		bracketeer = await until(() => search('bracketeer'));
		await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
		const known = JSON.stringify({
			ids: ['arxiv:2510.99999'],
			title: 'Citesmith: Learning to Forge References',
		});
		await write('papers/library.jsonl', `${await read('papers/library.jsonl')}${known}\n`);
		const { document } = await edit('python', '# arXiv:2510.99999', [0, 0]);
		await until(() => hoverAt(document.uri, [0, 5]));
	});

	suiteTeardown(async () => {
		while (vscode.window.activeTextEditor || vscode.window.activeNotebookEditor) {
			await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		}
	});

	test('copies keys, one a line, and records them', async () => {
		const rows = [{ paper: 'arxiv:2510.99999' }, { paper: bracketeer }];
		await vscode.commands.executeCommand('paperTriage.copyKey', rows[0], rows);
		const copied = await vscode.env.clipboard.readText();
		assert.equal(copied, 'paper:citesmith2025\npaper:bracketeer2025');
		for (const key of ['"citesmith2025"', '"bracketeer2025"']) {
			await until(async () => (await read('papers/library.jsonl')).includes(key) || undefined);
		}
	});

	suite('hover', () => {
		for (const text of [
			'x = 1  # arXiv:2510.99999v2, eq. 7',
			'see https://arxiv.org/abs/2510.99999.',
			'https://huggingface.co/papers/2510.99999',
			'\\cite{citesmith2025}',
		]) {
			test(`tells of the paper in ${text}`, async () => {
				const { document } = await edit('plaintext', text, [0, 0]);
				const hover = await hoverAt(document.uri, [0, text.indexOf('25') + 1]);
				assert.match(
					hover ?? '',
					/^\*\*Citesmith\\: Learning to Forge References\*\* · 4 authors · 2025 · /,
				);
			});
		}

		test('tells two sentences, as plain words, and what can be done', async () => {
			const { document } = await edit('python', '# arXiv:2510.99999', [0, 0]);
			const hover = (await hoverAt(document.uri, [0, 8])) ?? '';
			assert.match(hover, /\\\[sample\\\]\\\(texts\\\)\\\. This one is made to be attached\\\.\n/);
			assert.doesNotMatch(hover, /third sentence/);
			assert.match(hover, /\[Open\]\(command:paperTriage\.open\?/);
			assert.match(hover, /\[Read\]\(https:\/\/arxiv\.org\/abs\/2510\.99999\)/);
			assert.ok(hover.split('\n').length <= 12);
		});

		test('says nothing of papers it does not know, nor of numbers', async () => {
			const text = 'arXiv:2510.99998 2510.99999';
			const { document } = await edit('plaintext', text, [0, 0]);
			assert.equal(await hoverAt(document.uri, [0, 8]), undefined);
			assert.equal(await hoverAt(document.uri, [0, 20]), undefined);
		});
	});

	suite('links', () => {
		test('cover exactly the citations of known papers', async () => {
			const uri = await write(
				'cited.py',
				'# (arXiv:2510.99999), Sec. 3\n# arXiv:2510.99998\n# paper:bracketeer2025.\n',
			);
			assert.deepEqual(await linksIn(uri), ['arXiv:2510.99999', 'paper:bracketeer2025']);
		});

		test('open the paper', async () => {
			const { document } = await edit('plaintext', 'arXiv:2510.99999', [0, 0]);
			const [link] = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
				'vscode.executeLinkProvider',
				document.uri,
			);
			assert.equal(link?.target?.path, 'paperTriage.open');
			assert.deepEqual(JSON.parse(link?.target?.query ?? ''), ['arxiv:2510.99999']);
		});

		test('stay out of listings and the library', async () => {
			const uri = await write('papers/listings/2026-03-02-other.md', 'arXiv:2510.99999\n');
			assert.deepEqual(await linksIn(uri), []);
			await vscode.workspace.fs.delete(uri);
		});
	});

	suite('attach', () => {
		const cite = 'Citesmith (arXiv:2510.99999)';
		for (const [language, before, at, after] of [
			['python', 'def f():\n    return 1', [1, 8], `def f():\n    # ${cite}\n    return 1`],
			['python', '#!/bin/python\nx', [0, 3], `#!/bin/python\n# ${cite}\nx`],
			['python', 'def f():\n\n    return 1', [1, 0], `def f():\n    # ${cite}\n    return 1`],
			['typescript', 'f(() => {\n\tg();\n});', [1, 2], `f(() => {\n\t// ${cite}\n\tg();\n});`],
			['html', '<p>\n  <b>\n</p>', [1, 3], `<p>\n  <!-- ${cite} -->\n  <b>\n</p>`],
			['css', 'b {\n  top: 0;\n}', [1, 3], `b {\n  /* ${cite} */\n  top: 0;\n}`],
			['markdown', 'Words', [0, 2], `<!-- ${cite} -->\nWords`],
			['json', '{\n  "a": 1\n}', [1, 3], `{\n  // ${cite}\n  "a": 1\n}`],
			['latex', '\\section{A}', [0, 2], `% ${cite}\n\\section{A}`],
			['plaintext', 'Words', [0, 2], `${cite}\nWords`],
			['plaintext', '', [0, 0], cite],
		] as const) {
			test(`writes ${language}: ${JSON.stringify(before)}`, async () => {
				const { document } = await edit(language, before, at);
				await vscode.commands.executeCommand(attach, 'arxiv:2510.99999');
				assert.equal(document.getText(), after);
			});
		}

		test('leaves the cursor in the code', async () => {
			const editor = await edit('python', 'def f():\n    return 1', [1, 8]);
			await vscode.commands.executeCommand(attach, 'arxiv:2510.99999');
			assert.deepEqual(editor.selection.active, new vscode.Position(2, 8));
		});

		test('is undone in one step', async () => {
			const { document } = await edit('python', 'x = 1', [0, 2]);
			await vscode.commands.executeCommand(attach, 'arxiv:2510.99999');
			await vscode.commands.executeCommand('undo');
			assert.equal(document.getText(), 'x = 1');
		});

		test('names a paper without a public id by its key', async () => {
			const { document } = await edit('python', '', [0, 0]);
			await vscode.commands.executeCommand(attach, bracketeer);
			assert.equal(
				document.getText(),
				'# paper:bracketeer2025 Bracketeer: Tests That Need No Identifier of Their Own',
			);
			assert.match((await hoverAt(document.uri, [0, 5])) ?? '', /Bracketeer/);
		});

		test('writes a line for each of several papers, and the next ones below', async () => {
			const { document } = await edit('python', '', [0, 0]);
			const rows = [{ paper: 'arxiv:2510.99999' }, { paper: bracketeer }];
			await vscode.commands.executeCommand(attach, rows[0], rows);
			await vscode.commands.executeCommand(attach, 'arxiv:2510.99999');
			const lines = document.getText().split('\n');
			assert.deepEqual(
				lines.map(text => text.slice(0, 12)),
				['# Citesmith ', '# paper:brac', '# Citesmith '],
			);
		});

		test('goes to the last editor while a view has the focus', async () => {
			const { document } = await edit('python', 'x = 1', [0, 2]);
			await vscode.commands.executeCommand('paperTriage.library.focus');
			await vscode.commands.executeCommand(attach, 'arxiv:2510.99999');
			assert.equal(line(document.getText()), `# ${cite}`);
		});

		test('shows the last editor again where another tab lies over it', async () => {
			const { document } = await edit('python', 'x = 1', [0, 2]);
			const library = inFolder('papers/library.jsonl');
			const shown = await vscode.window.showTextDocument(library);
			const untouched = shown.document.getText();
			await vscode.commands.executeCommand(attach, 'arxiv:2510.99999');
			assert.equal(line(document.getText()), `# ${cite}`);
			assert.equal(shown.document.getText(), untouched);
			assert.equal(vscode.window.activeTextEditor?.document, document);
		});

		for (const [kind, selected, expected] of [
			['a rendered text cell', 0, `Words\n\n${cite}`],
			['a code cell', 1, `# ${cite}\nx = 1`],
			['a code cell far below', 60, `# ${cite}\nx = 60`],
		] as const) {
			test(`writes into ${kind} of a notebook`, async () => {
				const cells = [{ cell_type: 'markdown', metadata: {}, source: ['Words'] } as object];
				for (let i = 1; i <= 60; i++) {
					const source = [`x = ${i}`];
					cells.push({
						cell_type: 'code',
						execution_count: null,
						metadata: {},
						outputs: [],
						source,
					});
				}
				const metadata = { language_info: { name: 'python' } };
				const text = JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 });
				const uri = await write(`notebook-${selected}.ipynb`, text);
				const notebook = await vscode.workspace.openNotebookDocument(uri);
				const range = new vscode.NotebookRange(selected, selected + 1);
				await vscode.window.showNotebookDocument(notebook, { selections: [range] });
				await until(() => Promise.resolve(vscode.window.activeNotebookEditor));
				await vscode.commands.executeCommand(attach, 'arxiv:2510.99999');
				assert.equal(notebook.cellAt(selected).document.getText(), expected);
			});
		}
	});
});
