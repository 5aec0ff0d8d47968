import type * as vscode from 'vscode';
import { messageOf } from '../../core/messageOf';
import * as drafts from '../../core/notes/draft';
import { noteState } from '../../core/notes/noteState';
import { replaceBody } from '../../core/notes/noteText';
import type { ToPanel } from '../../core/protocol/panel';
import type { PaperDetails } from '../../core/protocol/rows';
import type { Log } from '../../host/log';
import type { DraftJournal } from './draftJournal';
import { bodyOf, NoteFile, type NoteLibrary } from './noteFile';
import { newNoteOf, placeNote } from './placeNote';
import { watchNote } from './watchNote';

/** How long typing is gathered before it is written, in milliseconds. */
const gather = 200;

/** What a session needs to know of its paper. */
export type NotedPaper = Pick<PaperDetails, 'id' | 'key' | 'title' | 'notePath'>;

/** What a session works with. */
export interface NoteServices {
	readonly library: NoteLibrary;
	readonly log: Log;
	readonly journal: DraftJournal;
}

/**
 * The note of one paper while it is edited in the panel: keeps what is typed, writes it, and joins
 * it with what happens to the file elsewhere. What to do is decided in `core/notes/draft.ts`; here
 * it is done, one thing after another.
 */
export class NoteSession implements vscode.Disposable {
	private draft: drafts.Draft | undefined;
	private file: NoteFile | undefined;
	/** Reading at first, then one write after another. */
	private queue: Promise<unknown>;
	/** Looks at the file, one after another: they never wait for a write that waits for its turn. */
	private looking: Promise<unknown> = Promise.resolve();
	private isWriting = false;
	/** How often the file was read in order to write it. */
	private begun = 0;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private failure: string | undefined;
	/** What a document shows that has not caught up with our last write. */
	private unseen: string | undefined;
	private readonly watching: vscode.Disposable;

	/** @param tell called with every state of the note that the panel should show */
	constructor(
		private readonly services: NoteServices,
		private paper: NotedPaper,
		private readonly tell: (message: ToPanel & { readonly type: 'note' }) => void,
	) {
		const { library } = services;
		this.watching = watchNote(
			library,
			() => this.file,
			document => this.notice(document),
		);
		this.file = paper.notePath === undefined ? undefined : new NoteFile(library, paper.notePath);
		this.queue = this.open();
	}

	/** The paper as it is known by now: it may have gained an id, a key or another note file. */
	follow(paper: NotedPaper): void {
		const path = paper.notePath;
		const formerId = this.paper.id;
		this.paper = paper;
		if (paper.id !== formerId) {
			this.settle();
			this.services.journal.drop(formerId);
		}
		if (path !== undefined && path !== this.file?.path) {
			this.file = new NoteFile(this.services.library, path);
			this.refresh();
		}
	}

	/** The user typed in the panel. */
	edit(edit: drafts.BoxEdit): void {
		this.change(draft => drafts.typed(draft, edit));
	}

	/** The user chose a side of a conflict. */
	resolve(choice: 'mine' | 'theirs', edition: number): void {
		this.change(draft => drafts.resolved(draft, choice, edition));
	}

	/** Tells the panel everything again. */
	repeat(): void {
		void this.enqueue(() => Promise.resolve(this.told()));
	}

	/** Whether the user has to choose between the panel's note and the file's. */
	get isInConflict(): boolean {
		return this.draft?.conflict === true;
	}

	/** The file, and what it would hold with the panel's note. */
	async sides(): Promise<{ readonly uri: vscode.Uri; readonly text: string } | undefined> {
		const { draft, file } = this;
		if (!draft || !file) {
			return undefined;
		}
		const header = newNoteOf(this.services.library, this.paper.id);
		const text = replaceBody((await file.read()) ?? '', drafts.boxText(draft), header);
		return { uri: file.uri, text };
	}

	/** Writes what is not written yet. */
	flush(): Promise<void> {
		clearTimeout(this.timer);
		this.timer = undefined;
		return this.enqueue(() => this.write());
	}

	/** Writes what is not written yet, and ends. */
	async close(): Promise<void> {
		await this.flush();
		this.dispose();
	}

	dispose(): void {
		clearTimeout(this.timer);
		this.watching.dispose();
	}

	private async open(): Promise<void> {
		const left = this.services.journal.find(this.paper.id);
		try {
			const body = bodyOf(await this.file?.read());
			this.draft = left ? drafts.resumeDraft(left, body) : drafts.openDraft(body ?? '');
		} catch (error) {
			this.fail(error);
			// What cannot be read is not overwritten either: writing begins with reading.
			this.draft = left ? drafts.resumeDraft(left, left.base) : drafts.openDraft('');
		}
		this.settle();
	}

	/** An event that needs no file; those typed before the note was read wait for it. */
	private change(next: (draft: drafts.Draft) => drafts.Draft): void {
		if (this.draft) {
			this.draft = next(this.draft);
			this.settle();
			return;
		}
		void this.enqueue(() => {
			this.change(next);
			return Promise.resolve();
		});
	}

	/** Journals, tells and plans what follows from the draft. */
	private settle(): void {
		if (!this.draft) {
			return;
		}
		const { journal } = this.services;
		const { id: paper, key, title } = this.paper;
		if (drafts.isUnsaved(this.draft)) {
			journal.keep({ paper, key, title, ...drafts.leftover(this.draft) });
		} else {
			journal.drop(paper);
		}
		this.told();
		if (drafts.textToWrite(this.draft) !== undefined) {
			this.timer ??= setTimeout(() => void this.flush(), gather);
		}
	}

	private told(): void {
		if (this.draft) {
			const { revision, version } = this.draft;
			const text = drafts.boxText(this.draft);
			const inEditor = this.file?.isOpenAndUnsaved === true;
			const state = noteState(this.draft, this.failure, inEditor);
			this.tell({ type: 'note', paper: this.paper.id, revision, version, text, state });
		}
	}

	private async write(): Promise<void> {
		if (!this.draft || drafts.textToWrite(this.draft) === undefined) {
			return;
		}
		try {
			// The first thing typed pins the paper's key.
			this.file ??= await placeNote(this.services.library, this.paper.id);
			const header = newNoteOf(this.services.library, this.paper.id);
			await this.file.replace(header, text => this.begin(text));
			this.draft = drafts.written(this.draft);
			this.failure = undefined;
		} catch (error) {
			this.draft = drafts.notWritten(this.draft);
			this.fail(error);
			this.told();
			return;
		} finally {
			this.isWriting = false;
		}
		this.settle();
	}

	/** The body to write over `text`, if any is to be written still. */
	private begin(text: string | undefined): string | undefined {
		this.isWriting = true;
		this.begun += 1;
		const draft = drafts.changedElsewhere(this.draft ?? drafts.openDraft(''), bodyOf(text));
		const body = drafts.textToWrite(draft);
		this.draft = body === undefined ? draft : drafts.writing(draft);
		const document = this.file?.document;
		if (body !== undefined && document?.isDirty === false) {
			this.unseen ??= bodyOf(document.getText());
		}
		return body;
	}

	private notice(document: vscode.TextDocument | undefined): void {
		if (document && (document.isClosed || bodyOf(document.getText()) === this.draft?.theirs)) {
			this.unseen = undefined;
		}
		this.refresh();
	}

	/** Looks at what the file holds now. */
	private refresh(): void {
		this.looking = this.looking.then(() => this.look());
	}

	private async look(): Promise<void> {
		const { begun, file } = this;
		if (!file || !this.draft) {
			return;
		}
		try {
			const body = bodyOf(await file.read());
			if (this.isWriting || begun !== this.begun) {
				// What was read may be from before the write, and is not what happened since.
				await this.queue;
				this.refresh();
				return;
			}
			this.failure = undefined;
			this.draft = drafts.changedElsewhere(this.putOnStale(this.draft), body);
			this.settle();
		} catch (error) {
			this.fail(error);
			this.told();
		}
	}

	/**
	 * A document reads its file again a moment after we wrote it. Who types into it within that
	 * moment edits the text from before, and saving it would undo what the panel had saved.
	 */
	private putOnStale(draft: drafts.Draft): drafts.Draft {
		const { unseen } = this;
		if (unseen === undefined || this.file?.isOpenAndUnsaved !== true) {
			return draft;
		}
		this.unseen = undefined;
		return drafts.writtenInVain(draft, unseen);
	}

	private fail(error: unknown): void {
		this.failure = messageOf(error);
		this.services.log.error('Could not save a note', error);
	}

	private enqueue(task: () => Promise<void>): Promise<void> {
		const done = this.queue.then(task).catch(error => this.services.log.error('Note', error));
		this.queue = done;
		return done;
	}
}
