import * as vscode from 'vscode';
import type { Cancellation } from '../core/cancellation';
import { messageOf } from '../core/messageOf';
import type { Files, Subscription } from '../core/files';
import type { Change, Edit } from '../core/library/edit';
import { gitAttributes, gitIgnore, listingPath } from '../core/library/layout';
import type { PaperFacts, PaperId } from '../core/paper/paper';
import type { PaperDetails, RulePreview } from '../core/protocol/rows';
import type {
	Inspected,
	LibraryEvent,
	PaperSource,
	TakenIn,
	WorkerEvent,
} from '../core/protocol/worker';
import type { TopicsEdit } from '../core/rules/editTopics';
import { messageSafe } from '../core/triage/messageText';
import { Bibliographies } from './bibliographies';
import { IndexStore } from './indexStore';
import { LibrarySync } from './librarySync';
import { localDay } from './localDay';
import type { Log } from './log';
import { giveModel } from './modelFile';
import type { Platform } from './platform';
import { personSetting } from './settings';
import { WorkerClient } from './workerClient';

/** How long changes of files are gathered before they are read, in milliseconds. */
const gather = 100;

/** A worker that keeps dying has met something it cannot hold; starting it forever helps nobody. */
const mostRestarts = 3;

/** Whom a session tells what. */
export interface SessionListeners {
	event(event: LibraryEvent): void;
	files(paths: readonly string[]): void;
	/** Listings came into the folder by other ways than `takeIn`. */
	takenIn(taken: readonly TakenIn[]): void;
	/** The worker was started anew: all that it told before is void. */
	restarted(): void;
}

/** One papers folder while it is open: its files, the worker that knows them, and what is unsaved. */
export class LibrarySession implements vscode.Disposable {
	readonly files: Files;
	private worker: Promise<{ client: WorkerClient; sync: LibrarySync }>;
	private unsaved: Edit[] = [];
	private saving: Promise<void> = Promise.resolve();
	private prepared: Promise<void> | undefined;
	private restarts = 0;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private readonly changedPaths = new Set<string>();
	private readonly watching: Subscription;
	private readonly bibliographies: Bibliographies;
	private readonly index: IndexStore;
	private disposed = false;

	constructor(
		private readonly platform: Platform,
		private readonly context: { extensionUri: vscode.Uri; storageUri: vscode.Uri },
		private readonly folder: vscode.Uri,
		private readonly log: Log,
		private readonly listeners: SessionListeners,
	) {
		this.files = platform.openFiles(folder, vscode.Uri.joinPath(context.storageUri, 'files'));
		this.index = new IndexStore(context.storageUri, folder, log);
		this.worker = this.start();
		this.bibliographies = new Bibliographies(
			platform,
			folder,
			async files => void (await (await this.worker).sync.give(files)),
			log,
		);
		this.watching = this.files.watch(paths => this.notice(paths));
	}

	/** Reads the whole folder. */
	async read(): Promise<void> {
		await (await this.worker).sync.refresh();
		await this.bibliographies.read();
	}

	/** Reads what changed on disk, soon, and tells what came in by it. */
	notice(paths: readonly string[]): void {
		for (const path of paths) {
			this.changedPaths.add(path);
		}
		clearTimeout(this.timer);
		this.timer = setTimeout(() => void this.readChanges(), gather);
	}

	async details(ref: string): Promise<PaperDetails | undefined> {
		return (await this.worker).client.ask('paper', { ref });
	}

	async inspect(name: string, bytes: Uint8Array): Promise<Inspected> {
		return (await this.worker).client.ask('inspect', { name, bytes });
	}

	/** @returns where the listings are stored, and what they and all that came meanwhile meant */
	async takeIn(
		listings: readonly { readonly name: string; readonly bytes: Uint8Array }[],
	): Promise<{ readonly stored: readonly string[]; readonly taken: readonly TakenIn[] }> {
		const { sync } = await this.worker;
		await this.prepareFolder(sync);
		return sync.store(listings.map(({ name, bytes }) => ({ path: listingPath(name), bytes })));
	}

	/** Writes and removes listings. */
	async rearrange(
		write: readonly { readonly path: string; readonly bytes: Uint8Array }[],
		remove: readonly string[],
	): Promise<readonly TakenIn[]> {
		return (await this.worker).sync.rearrange(write, remove);
	}

	async readAgain(paths: readonly string[]): Promise<readonly TakenIn[]> {
		return (await this.worker).sync.readAgain(paths);
	}

	async editTopics(text: string, edit: TopicsEdit): Promise<string | undefined> {
		return (await this.worker).client.ask('editTopics', { text, edit });
	}

	async previewRule(rule: string, limit: number, cancellation: Cancellation): Promise<RulePreview> {
		return (await this.worker).client.ask('previewRule', { rule, limit }, cancellation);
	}

	async add(
		facts: PaperFacts,
		at: string,
	): Promise<{ readonly paper: PaperId; readonly changes: readonly Change[] }> {
		const { client } = await this.worker;
		const { paper, changes, dirty } = await client.ask('add', { facts, at });
		this.save(dirty, []);
		return { paper, changes };
	}

	async sourcesOf(paper: PaperId): Promise<readonly PaperSource[]> {
		return (await this.worker).client.ask('sources', { paper });
	}

	async join(papers: readonly PaperId[], at: string): Promise<readonly Change[]> {
		const { client } = await this.worker;
		const { changes, dirty } = await client.ask('join', { papers, at });
		this.save(dirty, []);
		return changes;
	}

	async split(paper: PaperId, sources: readonly number[], at: string): Promise<readonly Change[]> {
		const { client } = await this.worker;
		const { changes, dirty } = await client.ask('split', { paper, sources, at });
		this.save(dirty, []);
		return changes;
	}

	async edit(
		edits: readonly Edit[],
	): Promise<{ readonly changes: readonly Change[]; readonly skipped: readonly Edit[] }> {
		const { client } = await this.worker;
		const { changes, skipped, dirty } = await client.ask('edit', { edits });
		this.save(dirty, edits);
		return { changes, skipped };
	}

	/** Where a listing lies, be it in the papers folder or a bibliography of the workspace. */
	uriOf(path: string): vscode.Uri {
		return this.bibliographies.uriOf(path) ?? vscode.Uri.joinPath(this.folder, path);
	}

	/** The worker, for what needs nothing else of the session. */
	get client(): Promise<WorkerClient> {
		return this.worker.then(({ client }) => client);
	}

	/** Resolves when all edits are on disk. */
	saved(): Promise<void> {
		return this.saving;
	}

	dispose(): void {
		this.disposed = true;
		clearTimeout(this.timer);
		this.watching.dispose();
		this.bibliographies.dispose();
		this.index.dispose();
		const close = (): void => void this.worker.then(({ client }) => client.dispose());
		// What is still being written is written to the end first.
		void this.saving.then(close, close);
	}

	private save(paths: readonly string[], edits: readonly Edit[]): void {
		if (paths.length === 0) {
			return;
		}
		this.unsaved.push(...edits);
		const covered = new Set(this.unsaved);
		this.saving = this.worker.then(async ({ sync }) => {
			await this.prepareFolder(sync);
			await sync.save(paths);
			this.unsaved = this.unsaved.filter(edit => !covered.has(edit));
		});
		this.saving.catch(error => this.tellUnsaved(error, paths));
	}

	private tellUnsaved(error: unknown, paths: readonly string[]): void {
		this.log.error('Could not save', error);
		if (this.disposed) {
			return;
		}
		const reason = messageOf(error);
		const again = 'Try Again';
		void vscode.window
			.showErrorMessage(`What you decided is not saved yet. ${messageSafe(reason)}`, again)
			.then(choice => {
				if (choice === again) {
					this.save(paths, []);
				}
			});
	}

	/** Makes the two files for git when the first thing is written; from then on they are the user's. */
	private prepareFolder(sync: LibrarySync): Promise<void> {
		this.prepared ??= this.makeGitFiles(sync).catch((error: unknown) => {
			this.prepared = undefined;
			throw error;
		});
		return this.prepared;
	}

	private async makeGitFiles(sync: LibrarySync): Promise<void> {
		const files = await this.files.list();
		const isNew = !files.some(({ path }) => path.endsWith('.jsonl'));
		if (isNew) {
			await sync.create('.gitignore', gitIgnore);
			await sync.create('.gitattributes', gitAttributes);
		}
	}

	private async readChanges(): Promise<void> {
		const paths = [...this.changedPaths];
		this.changedPaths.clear();
		this.listeners.files(paths);
		try {
			const taken = await (await this.worker).sync.refresh();
			const told = taken.filter(one => one.new > 0 || one.changed > 0 || one.form === undefined);
			if (told.length > 0) {
				this.listeners.takenIn(told);
			}
		} catch (error) {
			this.log.error('Could not read the papers folder', error);
		}
	}

	private async start(): Promise<{ client: WorkerClient; sync: LibrarySync }> {
		const script = vscode.Uri.joinPath(this.context.extensionUri, 'dist', 'worker.js');
		const client: WorkerClient = new WorkerClient(
			await this.platform.startWorker(script),
			event => this.hear(event, client),
			reason => this.restart(reason),
		);
		const person =
			personSetting() ||
			((await this.platform.gitUserName(vscode.workspace.workspaceFolders?.[0]?.uri)) ?? 'me');
		await client.ask('configure', { person, today: localDay(new Date()) });
		await this.index.open(client);
		return { client, sync: new LibrarySync(this.files, client, this.log) };
	}

	private hear(event: WorkerEvent, client: WorkerClient): void {
		if (event.type === 'index') {
			void this.index.keep(event);
		} else if (event.type === 'needsModel') {
			void giveModel(client, this.platform, this.context.extensionUri, this.log);
		} else {
			this.listeners.event(event);
		}
	}

	private restart(reason: string): void {
		this.log.error('The worker ended', reason);
		if (this.disposed || ++this.restarts > mostRestarts) {
			void vscode.window.showErrorMessage(
				`Paper Triage stopped working on this library: ${messageSafe(reason)}. Everything saved is safe; reload the window to try again.`,
			);
			return;
		}
		this.listeners.restarted();
		this.worker = this.start();
		void this.worker
			.then(async ({ client, sync }) => {
				await sync.refresh();
				await this.bibliographies.read();
				const { dirty } = await client.ask('edit', { edits: this.unsaved });
				this.save(dirty, []);
			})
			.catch(error => this.log.error('Could not start again', error));
	}
}
