import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { command } from '../../src/ids';
import { hfHead, renderHfText } from '../helpers/hfText';

const marker = 'zebrafish';
const papers = [
	{
		title: `Entropy Bonuses for ${marker} Swarms`,
		abstract: 'Policies that are paid for surprise look further. Nobody had counted how far.',
		date: 'Apr 21',
	},
	{
		title: 'A Ledger of Rewards',
		abstract: `We keep books on what agents earn. The ${marker} task is the dearest.`,
		date: 'Apr 20',
	},
];

suite('search', () => {
	const search = async (typed: string) =>
		(await vscode.commands.executeCommand<readonly string[]>(command.search, typed)) ?? [];

	suiteSetup(async () => {
		const [folder] = vscode.workspace.workspaceFolders ?? [];
		assert.ok(folder, 'the tests run in a workspace');
		const listing = vscode.Uri.joinPath(folder.uri, 'search-test.txt');
		const text = `${hfHead('Wed, Apr 22')}${renderHfText(papers)}`;
		await vscode.workspace.fs.writeFile(listing, new TextEncoder().encode(text));
		// Not awaited: the command ends when its message is answered, which nobody does here.
		void vscode.commands.executeCommand(command.importListing, listing);
		await untilFound(marker, 2);
	});

	teardown(() => vscode.commands.executeCommand('workbench.action.closeQuickOpen'));

	test('finds papers by words of title and abstract, the title first', async () => {
		assert.equal((await search('zebrafi')).length, 2);
		const [first] = await search(`${marker} entropy`);
		const [second] = await search(`${marker} ledger`);
		assert.ok(first && second && first !== second);
		assert.deepEqual(await search(marker), [first, second]);
	});

	test('takes anything typed', async () => {
		for (const typed of ['a:b', '^', '~', '+', '"', '*', '\ud800', 'x'.repeat(10_000)]) {
			await search(typed);
		}
	});

	test('decides about the paper found and stays open', async () => {
		await search(`${marker} ledger`);
		await vscode.commands.executeCommand(command.searchKeep);
		await untilDecided('"status":"kept"');
		await vscode.commands.executeCommand(command.searchDismiss);
		await untilDecided('"status":"dismissed"');
		await vscode.commands.executeCommand(command.undo);
		await vscode.commands.executeCommand(command.undo);
	});

	/** Asks until the papers are taken in; the time limit of the suite ends it otherwise. */
	async function untilFound(typed: string, count: number): Promise<void> {
		while ((await search(typed)).length < count) {
			// Between two questions the host must get to its messages.
			await new Promise(resolve => setTimeout(resolve, 20));
		}
	}

	async function untilDecided(decision: string): Promise<void> {
		while (!(await readDecisions()).includes(decision)) {
			await new Promise(resolve => setTimeout(resolve, 20));
		}
	}
});

/** What everybody decided, as it is on disk. */
async function readDecisions(): Promise<string> {
	const files = await vscode.workspace.findFiles('papers/decisions/*.jsonl');
	const contents = await Promise.all(files.map(file => vscode.workspace.fs.readFile(file)));
	return contents.map(bytes => new TextDecoder().decode(bytes)).join('\n');
}
