import type * as vscode from 'vscode';
import type { Files } from '../core/files';
import type { Change, Edit } from '../core/library/edit';
import type { PaperFacts, PaperId, Status } from '../core/paper/paper';
import type { ListingProblem, ListingRow, PaperDetails, PaperRow } from '../core/protocol/rows';
import type { Inspected, LibraryEvent } from '../core/protocol/worker';
import type { SavedSearch } from '../core/searches/savedSearch';
import type { OwnTopic } from '../core/topics/own/ownTopic';
import type { TalliedGroup } from '../core/triage/talliedGroups';
import type { Tally } from '../core/triage/tally';
import type { UndoMove } from '../core/triage/undo';
import { Identities } from './identities';
import { ListingFiles } from './listingFiles';
import { plural, shorten, statusNames } from '../core/triage/rowText';
import { decisionSettings } from './decisionSettings';
import { EditClock } from './editClock';
import type { Edited, Library, Setting } from './library';
import { LibraryEvents } from './libraryEvents';
import { LibraryMirror } from './libraryMirror';
import { LibraryOpener } from './libraryOpener';
import { LibrarySession } from './librarySession';
import type { Log } from './log';
import { Nearness } from './nearness';
import type { Platform } from './platform';
import { TopicsFile } from './topicsFile';
import { UndoSteps } from './undoSteps';
import { WorkerSearch } from './workerSearch';

/** Where the store finds what it needs of the extension's context. */
export interface StoreContext {
	readonly extensionUri: vscode.Uri;
	readonly storageUri: vscode.Uri;
	readonly memory: vscode.Memento;
}

/** The library of this window: one papers folder, its worker, and what was undone in it. */
export class LibraryStore implements Library, vscode.Disposable {
	private readonly events = new LibraryEvents();
	readonly onDidChange = this.events.changed.event;
	readonly onDidChangeFiles = this.events.filesChanged.event;
	readonly onDidTakeIn = this.events.takenIn.event;
	readonly onDidProgress = this.events.progressed.event;
	readonly onDidChangeUndo = this.events.undoChanged.event;

	private readonly mirror = new LibraryMirror();
	private readonly clock = new EditClock();
	private readonly steps = new UndoSteps(this.events);
	readonly listingFiles = new ListingFiles({
		session: () => this.needSession(),
		paths: () => this.listings.map(({ path }) => path),
		remember: step => this.steps.push(step),
	});
	readonly identities = new Identities({
		session: () => this.needSession(),
		now: () => this.clock.now(),
		nameThem: papers => this.nameThem(papers),
		remember: step => this.steps.push(step),
	});
	readonly topicsFile = new TopicsFile(
		this,
		async (text, edit) => (await this.needSession()).editTopics(text, edit),
		step => this.steps.push(step),
		async (text, topic) => (await this.opener.session?.client)?.ask('findTopic', { text, topic }),
	);
	readonly searchEngine = new WorkerSearch(() => this.opener.session?.client);
	readonly nearness = new Nearness(
		() => this.opener.session?.client,
		() => this.context.memory,
	);
	private readonly opener: LibraryOpener;

	constructor(
		private readonly platform: Platform,
		private readonly context: StoreContext,
		private readonly log: Log,
	) {
		this.opener = new LibraryOpener({
			...{ platform, log, memory: context.memory },
			startSession: folder => this.startSession(folder),
			closed: () => this.clear(),
		});
	}

	get folder(): vscode.Uri | undefined {
		return this.opener.folder;
	}

	get files(): Files | undefined {
		return this.opener.session?.files;
	}

	get rows(): ReadonlyMap<PaperId, PaperRow> {
		return this.mirror.rows;
	}

	get tally(): Tally {
		return this.mirror.tally;
	}

	get topics(): readonly TalliedGroup[] {
		return this.mirror.topics.groups;
	}

	get listed(): readonly TalliedGroup[] {
		return this.mirror.listed.groups;
	}

	uriOf(listing: string): vscode.Uri | undefined {
		return this.opener.session?.uriOf(listing);
	}

	get savedSearches(): readonly SavedSearch[] {
		return this.mirror.savedSearches;
	}

	get ownTopics(): readonly OwnTopic[] {
		return this.mirror.ownTopics;
	}

	readonly previewRule: Library['previewRule'] = async (...ask) =>
		(await this.needSession()).previewRule(...ask);

	get ruleProblems(): readonly ListingProblem[] {
		return this.mirror.ruleProblems;
	}

	get listings(): readonly ListingRow[] {
		return this.mirror.listings;
	}

	get ready(): Promise<void> {
		return this.opener.ready;
	}

	async ensureFolder(): Promise<boolean> {
		return (await this.opener.ensure()) !== undefined;
	}

	find(ref: string): PaperRow | undefined {
		return this.mirror.find(ref);
	}

	topicsOf(paper: PaperId): readonly string[] {
		return this.mirror.topics.namesOf(paper);
	}

	async details(ref: string): Promise<PaperDetails | undefined> {
		return this.opener.session?.details(ref);
	}

	async inspect(name: string, bytes: Uint8Array): Promise<Inspected> {
		return (await this.needSession()).inspect(name, bytes);
	}

	async add(facts: PaperFacts): Promise<PaperId> {
		const session = await this.needSession();
		const { paper, changes } = await session.add(facts, this.clock.now());
		this.steps.push({ label: 'add a paper', changes });
		return paper;
	}

	async edit(label: string, settings: readonly Setting[]): Promise<Edited> {
		const at = this.clock.now();
		const { changes, edited } = await this.make(
			label,
			settings.map(setting => ({ ...setting, at })),
		);
		this.steps.push({ label, changes });
		return edited;
	}

	decide(papers: readonly PaperId[], status: Status): Promise<Edited> {
		return this.edit(
			`${statusNames[status].toLowerCase()}: ${this.nameThem(papers)}`,
			papers.flatMap(paper => decisionSettings(paper, this.mirror.find(paper), status)),
		);
	}

	star(papers: readonly PaperId[], value: boolean): Promise<Edited> {
		return this.edit(
			`${value ? 'star' : 'remove star'}: ${this.nameThem(papers)}`,
			papers.map(paper => ({ paper, field: 'star', value })),
		);
	}

	async pinKey(paper: PaperId): Promise<string> {
		const row = this.mirror.find(paper);
		if (!row) {
			throw new Error('This paper is no longer in the library.');
		}
		if (!row.pinned) {
			const at = this.clock.now();
			await this.make('pin a key', [{ paper: row.id, field: `keys/${row.key}`, value: true, at }]);
		}
		return row.key;
	}

	undo(): Promise<Edited> {
		return this.step(at => this.steps.undo(at));
	}

	redo(): Promise<Edited> {
		return this.step(at => this.steps.redo(at));
	}

	async saved(): Promise<void> {
		await this.opener.session?.saved();
	}

	dispose(): void {
		this.opener.dispose();
		this.nearness.dispose();
		this.events.dispose();
	}

	private async step(take: (at: string) => UndoMove | undefined): Promise<Edited> {
		const step = take(this.clock.now());
		if (!step) {
			return { papers: [], skipped: [] };
		}
		// A paper may have gained an id since: the step then means it under its new one.
		const edits = step.edits.map(edit => ({ ...edit, paper: this.mirror.current(edit.paper) }));
		const { edited } = await this.make(step.label, edits);
		await this.listingFiles.apply(step.files);
		const isPutBack = step.topics === undefined || (await this.topicsFile.replace(step.topics));
		this.steps.tell();
		return { ...edited, label: step.label, areTopicsSkipped: !isPutBack };
	}

	private async make(
		label: string,
		edits: readonly Edit[],
	): Promise<{ changes: readonly Change[]; edited: Edited }> {
		if (edits.length === 0) {
			return { changes: [], edited: { papers: [], skipped: [] } };
		}
		const { changes, skipped } = await (await this.needSession()).edit(edits);
		const papers = [...new Set(changes.map(({ paper }) => paper))];
		return { changes, edited: { label, papers, skipped } };
	}

	private nameThem(papers: readonly PaperId[]): string {
		const [first] = papers;
		const title = first && papers.length === 1 ? this.mirror.find(first)?.title : undefined;
		return title === undefined ? plural(papers.length, 'paper') : shorten(title, 100);
	}

	private async needSession(): Promise<LibrarySession> {
		const session = await this.opener.ensure();
		if (!session) {
			throw new Error('No folder is open. Open one, or use a personal library.');
		}
		return session;
	}

	private startSession(folder: vscode.Uri): LibrarySession {
		// One that was closed may still have a message on its way.
		const isOpen = (): boolean => this.opener.session === session;
		const session: LibrarySession = new LibrarySession(
			this.platform,
			this.context,
			folder,
			this.log,
			{
				event: event => isOpen() && this.receive(event),
				files: paths => isOpen() && this.events.filesChanged.fire(paths),
				takenIn: taken => isOpen() && this.events.takenIn.fire(taken),
				restarted: () => isOpen() && this.mirror.clear(),
			},
		);
		return session;
	}

	private clear(): void {
		this.mirror.clear();
		this.steps.forget();
		this.listingFiles.forget();
		this.events.changed.fire();
	}

	private receive(event: LibraryEvent): void {
		if (event.type === 'progress') {
			const { stage, done, total } = event;
			const verb = stage === 'reading' ? 'Reading' : 'Indexing';
			this.events.progressed.fire(done < total ? `${verb} ${plural(total, 'paper')}…` : undefined);
			return;
		}
		if (event.type === 'trouble') {
			for (const message of event.messages) {
				this.log.warn(`${event.path}: ${message}`);
			}
			return;
		}
		if (this.mirror.apply(event)) {
			this.events.changed.fire();
		}
	}
}
