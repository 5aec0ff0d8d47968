import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Files } from '../../src/core/files';
import type { PaperId } from '../../src/core/paper/paper';
import type { ToPanel } from '../../src/core/protocol/panel';
import type { PaperDetails, PaperRow } from '../../src/core/protocol/rows';
import { DraftJournal } from '../../src/features/panel/draftJournal';
import type { NoteLibrary } from '../../src/features/panel/noteFile';
import { NoteSession, type NotedPaper } from '../../src/features/panel/noteSession';
import { recoverDrafts } from '../../src/features/panel/recoverDrafts';
import { nodePlatform } from '../../src/host/nodePlatform';
import { waitFor } from '../journeys/waitFor';
import { workspace } from './ownLibrary';

type NoteMessage = ToPanel & { readonly type: 'note' };

const id = 'title:1' as PaperId;
const path = 'notes/earl2025.md';
const header = '---\nkey: earl2025\nids: []\ntitle: "EARL: agents"\n---\n\n';

suite('notes', () => {
	const log = vscode.window.createOutputChannel('Notes test', { log: true });
	let count = 0;
	let desk: Desk;

	setup(() => {
		desk = new Desk(vscode.Uri.joinPath(workspace(), `note test ${count++}`), log);
	});
	teardown(() => desk.dispose());
	suiteTeardown(() => log.dispose());

	test('begin with what names the paper', async () => {
		desk.type('Compare.');
		await desk.session.flush();
		assert.equal(await desk.read(), `${header}Compare.\n`);
		assert.equal(desk.pinned, true);
	});

	test('keep front matter and line ends of the user', async () => {
		const strange = '---\r\nkey:  earl2025 # mine\r\nrating: [5,\r\n  4]\r\n---\r\n\r\n';
		await desk.write(`${strange}one\r\n`);
		await desk.open('one');
		desk.type('one\ntwo');
		await desk.session.flush();
		assert.equal(await desk.read(), `${strange}one\r\ntwo\r\n`);
		desk.type('');
		await desk.session.flush();
		assert.equal(await desk.read(), strange);
	});

	test('are never written over a file that cannot be read', async () => {
		const bytes = new Uint8Array([0x2d, 0xff, 0xfe]);
		await desk.files.write(path, bytes);
		await desk.open('');
		desk.type('lost?');
		await desk.session.flush();
		assert.deepEqual(desk.last?.state, {
			type: 'failed',
			reason: 'The file is not UTF-8, and stays as it is.',
		});
		assert.deepEqual(await desk.files.read(path), Buffer.from(bytes));
	});

	test('are tried again with the next thing typed', async () => {
		desk.failure = new Error('No room is left.');
		desk.type('one');
		await desk.session.flush();
		assert.deepEqual(desk.last?.state, { type: 'failed', reason: 'No room is left.' });
		assert.equal(desk.journal.find(id)?.text, 'one');
		desk.failure = undefined;
		desk.type('one, two');
		await desk.session.flush();
		assert.equal(await desk.read(), `${header}one, two\n`);
		assert.equal(desk.journal.find(id), undefined);
	});

	test('are in step with a document that had not caught up with what was written', async () => {
		await desk.write(`${header}one\n\ntwo\n\nthree\n`);
		await desk.open('one\n\ntwo\n\nthree');
		const document = await vscode.workspace.openTextDocument(desk.uri);
		desk.type('ONE\n\ntwo\n\nthree');
		await desk.session.flush();
		// VS Code refuses an edit while the document is just being read anew.
		const append = async (): Promise<boolean> => {
			const edit = new vscode.WorkspaceEdit();
			edit.insert(document.uri, document.positionAt(document.getText().length), 'four\n');
			return vscode.workspace.applyEdit(edit);
		};
		await waitFor('The edit', append, applied => applied);
		await waitFor(
			'Both changes',
			() => Promise.resolve(document.getText()),
			text => text === `${header}ONE\n\ntwo\n\nthree\nfour\n`,
		);
		await waitFor(
			'The state',
			() => Promise.resolve(desk.last?.state.type),
			type => type === 'inEditor',
		);
		await document.save();
	});

	suite('after the window ended', () => {
		/** Types, and ends before anything but the journal is written. */
		const end = async (text: string): Promise<void> => {
			desk.type(text);
			await desk.journal.settled();
			desk.session.dispose();
		};
		const recover = async (): Promise<DraftJournal> => {
			const journal = desk.newJournal();
			await recoverDrafts({ library: desk.library, log, journal });
			return journal;
		};

		test('are written without a panel', async () => {
			await end('Compare.');
			assert.equal(await desk.read(), undefined);
			const journal = await recover();
			assert.equal(await desk.read(), `${header}Compare.\n`);
			await journal.settled();
			assert.deepEqual(await desk.journalFiles(), []);
		});

		test('are joined with what the file has become', async () => {
			await desk.write(`${header}one\n\ntwo\n`);
			await desk.open('one\n\ntwo');
			await end('ONE\n\ntwo');
			await desk.write(`${header}one\n\ntwo\nthree\n`);
			await recover();
			assert.equal(await desk.read(), `${header}ONE\n\ntwo\nthree\n`);
		});

		test('are kept where they do not join', async () => {
			await desk.write(`${header}one\n`);
			await desk.open('one');
			await end('mine');
			await desk.write(`${header}theirs\n`);
			const journal = await recover();
			assert.equal(await desk.read(), `${header}theirs\n`);
			assert.equal(journal.find(id)?.text, 'mine');
			await vscode.commands.executeCommand('notifications.clearAll');
		});

		test('are found though the journal was cut off', async () => {
			desk.type('first');
			await desk.journal.settled();
			await end('first, second');
			const [older, newer] = await desk.journalFiles();
			assert.ok(older && newer);
			const newest = (await desk.readJournal(newer)).includes('second') ? newer : older;
			await desk.cut(newest);
			await recover();
			assert.equal(await desk.read(), `${header}first\n`);
		});
	});
});

/** One paper with a note on a real disk, and a panel that remembers what it was told. */
class Desk {
	readonly files: Files;
	readonly library: NoteLibrary;
	readonly journal: DraftJournal;
	readonly uri: vscode.Uri;
	session: NoteSession;
	last: NoteMessage | undefined;
	failure: Error | undefined;
	pinned = false;
	private revision = 0;
	private readonly changed = new vscode.EventEmitter<readonly string[]>();

	constructor(
		private readonly folder: vscode.Uri,
		private readonly log: vscode.LogOutputChannel,
	) {
		const files = nodePlatform.openFiles(folder, vscode.Uri.joinPath(folder, 'storage'));
		this.files = files;
		this.uri = vscode.Uri.joinPath(folder, path);
		const row = { id, key: 'earl2025', ids: [], title: 'EARL: agents' };
		this.library = {
			folder,
			files: {
				list: () => files.list(),
				read: from => files.read(from),
				remove: from => files.remove(from),
				locked: task => files.locked(task),
				watch: listener => files.watch(listener),
				write: (to, bytes) =>
					this.failure ? Promise.reject(this.failure) : files.write(to, bytes),
			},
			ready: Promise.resolve(),
			onDidChangeFiles: this.changed.event,
			find: () => row as unknown as PaperRow,
			details: () => Promise.resolve({ ...row, notePath: path } as unknown as PaperDetails),
			pinKey: () => {
				this.pinned = true;
				return Promise.resolve(row.key);
			},
		};
		this.journal = this.newJournal();
		this.session = this.start({ id, key: row.key, title: row.title });
	}

	newJournal(): DraftJournal {
		return new DraftJournal(vscode.Uri.joinPath(this.folder, 'drafts'), this.log);
	}

	/** Opens the note that is there, and waits until the panel has it. */
	async open(text: string): Promise<void> {
		this.session.dispose();
		this.session = this.start({ id, key: 'earl2025', title: 'EARL: agents', notePath: path });
		await waitFor(
			'The note',
			() => Promise.resolve(this.last),
			last => last?.text === text,
		);
	}

	type(text: string): void {
		this.revision += 1;
		this.session.edit({ text, revision: this.revision, on: this.last?.version ?? 1 });
	}

	async read(): Promise<string | undefined> {
		const bytes = await this.files.read(path);
		return bytes && new TextDecoder().decode(bytes);
	}

	async write(text: string): Promise<void> {
		await this.files.write(path, new TextEncoder().encode(text));
		this.changed.fire([path]);
	}

	async journalFiles(): Promise<readonly string[]> {
		const folder = vscode.Uri.joinPath(this.folder, 'drafts');
		return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
	}

	async readJournal(name: string): Promise<string> {
		const file = vscode.Uri.joinPath(this.folder, 'drafts', name);
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
	}

	/** Leaves half of a journal, as a process does that ends while it writes. */
	async cut(name: string): Promise<void> {
		const file = vscode.Uri.joinPath(this.folder, 'drafts', name);
		const bytes = await vscode.workspace.fs.readFile(file);
		await vscode.workspace.fs.writeFile(file, bytes.slice(0, bytes.length / 2));
	}

	dispose(): void {
		this.session.dispose();
		this.changed.dispose();
	}

	private start(paper: NotedPaper): NoteSession {
		this.last = undefined;
		this.revision = 0;
		const services = { library: this.library, log: this.log, journal: this.journal };
		return new NoteSession(services, paper, message => (this.last = message));
	}
}
