import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { command } from '../../src/ids';
import { dailyPapers, threePapers } from '../helpers/listings';
import { waitFor } from '../journeys/waitFor';
import { OwnLibrary, workspace } from './ownLibrary';
import { User } from './user';

const bibliography = `@article{lovelace2026patience,
	title = {Patience of Engines},
	author = {Lovelace, Ada and Hopper, Grace},
	journal = {Journal of Slow Machines},
	year = 2026,
}

@inproceedings{hopper2025compilers,
	title = {Compilers That Listen},
	author = {Hopper, Grace},
	booktitle = {Proceedings of Quiet Computing},
	year = {2025},
}
`;

suite('listings', function () {
	this.timeout(60_000);
	let library: OwnLibrary;
	let user: User;

	suiteSetup(async () => {
		user = new User();
		library = await OwnLibrary.open('listings of all kinds/papers', 'Ada');
	});
	setup(() => user.forget());
	suiteTeardown(async () => {
		await library.close();
		user.dispose();
	});

	const names = async (path: string): Promise<readonly string[]> => {
		try {
			return await library.names(path);
		} catch {
			return []; // Not made yet.
		}
	};
	const untilNames = (path: string, wanted: readonly string[]) =>
		waitFor(
			`${path} with ${wanted.join(', ')}`,
			() => names(path),
			found => JSON.stringify(found) === JSON.stringify(wanted),
		);

	test('of a bibliography stand in the library, until they are put in the inbox', async () => {
		// Not called .bib: as one of the workspace it would be read where it lies.
		const [taken] = await library.import('2026-04-22 references.txt', bibliography);
		assert.equal(taken?.listing.filed, true);
		assert.match(user.heard[0] ?? '', /^Imported 2 new papers into the library from /);
		await library.shows('paper:lovelace2026patience', /· In the library$/);

		await vscode.commands.executeCommand(command.putInInbox, taken.path);
		await untilNames('listings/inbox', ['2026-04-22-references.txt']);
		await library.shows('paper:lovelace2026patience', /· Inbox$/);

		await vscode.commands.executeCommand(command.undo);
		await untilNames('listings/inbox', []);
		await library.shows('paper:lovelace2026patience', /· In the library$/);
		assert.equal(await library.read(taken.path), bibliography);
	});

	test('are removed and brought back, byte for byte', async () => {
		const path = 'listings/2026-04-22-references.txt';
		void vscode.commands.executeCommand(command.removeListing, path);
		await waitFor(
			'The listing to be gone',
			() => library.read(path),
			text => text === '',
		);
		await waitFor(
			'The paper to be gone',
			() => library.hover('paper:lovelace2026patience'),
			text => text === '',
		);

		await vscode.commands.executeCommand(command.undo);
		assert.equal(await library.read(path), bibliography);
		await library.shows('paper:lovelace2026patience', /Patience of Engines/);
	});

	test('that were imported go with undo', async () => {
		await library.import('2026-05-02 day.txt', dailyPapers(threePapers[1]!));
		assert.notEqual(await library.read('listings/2026-05-02-day.txt'), '');

		await vscode.commands.executeCommand(command.undo);
		assert.equal(await library.read('listings/2026-05-02-day.txt'), '');
		await vscode.commands.executeCommand(command.redo);
		assert.notEqual(await library.read('listings/2026-05-02-day.txt'), '');
	});

	test('that lie in the workspace as bibliographies are read there, and give keys', async () => {
		// Not in a new folder: what is written there at once may be missed by whoever watches.
		const uri = vscode.Uri.joinPath(workspace(), 'thesis.bib');
		const encode = (text: string) => new TextEncoder().encode(text);
		await vscode.workspace.fs.writeFile(uri, encode(bibliography.replace('2026patience', ':own')));
		await library.shows('paper:lovelace:own', /Patience of Engines/);

		await vscode.workspace.fs.writeFile(uri, encode(bibliography.replace('2026patience', ':new')));
		await library.shows('paper:lovelace:new', /Patience of Engines/);
		const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
		assert.equal(text, bibliography.replace('2026patience', ':new'), 'it is never written');

		await vscode.workspace.fs.delete(uri);
		await waitFor(
			'The key to be gone',
			() => library.hover('paper:lovelace:new'),
			told => told === '',
		);
	});

	suite('under rules', () => {
		test('are muted as they come in, counted, and given back by one undo', async () => {
			await library.write(
				'topics.yaml',
				'watch: [search agents]\nmute:\n  terms: [chest images]\n',
			);
			const muted = 'Reading Chest Images with Doubt';
			await waitFor(
				'The rules to be read',
				async () => {
					const text = dailyPapers(...threePapers);
					const [taken] = await library.import('2026-05-03 muted.txt', text);
					if (taken?.muted.length !== 1) {
						// The rules were not read yet: the same again, as if it had not been imported.
						await vscode.commands.executeCommand(command.undo);
					}
					return taken;
				},
				taken => taken?.muted.length === 1,
			);
			const decided = await library.line('decisions/ada.jsonl', ({ title }) => title === muted);
			assert.equal(decided.status, 'dismissed');
			assert.match(user.heard.at(-1) ?? '', /1 was muted/);

			await vscode.commands.executeCommand(command.undo);
			const back = await library.line(
				'decisions/ada.jsonl',
				({ title, status }) => title === muted && status === undefined,
			);
			assert.equal(back.title, muted);
		});

		test('with a mistake tell where it is', async () => {
			await library.write('topics.yaml', 'watch:\n  venues: [ICML]\n');
			const uri = library.uri('topics.yaml');
			const [problem] = await waitFor(
				'A problem in the rules',
				() => Promise.resolve(vscode.languages.getDiagnostics(uri)),
				found => found.length > 0,
			);
			assert.equal(problem?.message, 'watch knows the lists authors and terms, not venues.');
			assert.equal(problem.range.start.line, 1);
		});

		test('are written for the user, who keeps the comments', async () => {
			await library.write('topics.yaml', '# Mine\nwatch:\n  authors:\n    - Ada # of the engine\n');
			void user.run(command.watch, [], ['Grace Hopper', 'Author']);
			const text = await waitFor(
				'The rule in the file',
				() => library.read('topics.yaml'),
				found => found.includes('Grace Hopper'),
			);
			assert.match(text, /^# Mine\n/);
			assert.match(text, /Ada # of the engine/);
		});
	});
});
