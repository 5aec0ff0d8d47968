import * as vscode from 'vscode';
import { hash64 } from '../../core/paper/hash';
import type { Log } from '../../host/log';

/** A note that is not in its file yet. */
export interface JournalEntry {
	/** The paper's id, which may have changed since. */
	readonly paper: string;
	/** The paper's key, once one is pinned. */
	readonly key: string;
	readonly title: string;
	/** What the note's body was made from. */
	readonly base: string;
	readonly text: string;
}

interface Slot {
	/** What is to be on disk; `undefined`: nothing. */
	wanted: JournalEntry | undefined;
	/** Counts what was written, so that the newer of the two files is known. */
	count: number;
	working: Promise<void> | undefined;
}

/**
 * Keeps unsaved notes in files of the extension's own, from the moment they are typed, so that
 * they survive whatever ends the window.
 *
 * Writing a file is no single step, and the window may end in the middle of it: each note has two
 * files that are written in turn, and the newer one that can be read counts.
 */
export class DraftJournal {
	private readonly slots = new Map<string, Slot>();
	private readonly left = new Map<string, JournalEntry>();

	constructor(
		private readonly folder: vscode.Uri,
		private readonly log: Log,
	) {}

	/** Keeps a note until it is dropped. The newest text wins. */
	keep(entry: JournalEntry): void {
		this.left.set(entry.paper, entry);
		this.want(entry.paper, entry);
	}

	/** Forgets a note that is in its file by now. */
	drop(paper: string): void {
		this.left.delete(paper);
		if (this.slots.has(paper)) {
			this.want(paper, undefined);
		}
	}

	/** The unsaved note of a paper. */
	find(paper: string): JournalEntry | undefined {
		return this.left.get(paper);
	}

	/** Resolves when everything kept so far is on disk. */
	async settled(): Promise<void> {
		for (const { working } of this.slots.values()) {
			await working;
		}
	}

	/**
	 * Takes over what earlier windows left behind; from then on it is this window's to keep or drop.
	 * A window that is still open loses nothing by that: it journals the next thing typed again.
	 */
	async takeOver(): Promise<readonly JournalEntry[]> {
		const newest = new Map<string, { readonly count: number; readonly entry: JournalEntry }>();
		const files = await this.list();
		for (const file of files) {
			const read = await this.read(file);
			if (read && read.count > (newest.get(stemOf(file))?.count ?? -1)) {
				newest.set(stemOf(file), read);
			}
		}
		const taken = new Set<string>();
		for (const [stem, { count, entry }] of newest) {
			// A second note on one paper waits for the next start: it will be joined with the first.
			if (!this.left.has(entry.paper)) {
				this.slots.set(entry.paper, { wanted: undefined, count, working: undefined });
				this.keep(entry);
				taken.add(stem);
			}
		}
		await this.settled();
		const own = new Set([...this.slots.keys()].map(stem));
		const done = files.filter(file => taken.has(stemOf(file)) && !own.has(stemOf(file)));
		await Promise.all(done.map(file => this.remove(file)));
		return [...this.left.values()];
	}

	private want(paper: string, entry: JournalEntry | undefined): void {
		const slot = this.slots.get(paper) ?? { wanted: undefined, count: 0, working: undefined };
		this.slots.set(paper, slot);
		slot.wanted = entry;
		slot.working ??= this.work(paper, slot).finally(() => (slot.working = undefined));
	}

	/** Writes what is wanted, and again while something newer came meanwhile. */
	private async work(paper: string, slot: Slot): Promise<void> {
		let done: JournalEntry | undefined | null = null;
		while (done !== slot.wanted) {
			done = slot.wanted;
			try {
				await this.put(paper, slot, done);
			} catch (error) {
				this.log.error('Could not journal a note', error);
			}
		}
	}

	private async put(paper: string, slot: Slot, entry: JournalEntry | undefined): Promise<void> {
		if (!entry) {
			await Promise.all([0, 1].map(n => this.remove(name(paper, n))));
			return;
		}
		slot.count += 1;
		const bytes = new TextEncoder().encode(JSON.stringify({ count: slot.count, entry }));
		const file = vscode.Uri.joinPath(this.folder, name(paper, slot.count % 2));
		await vscode.workspace.fs.writeFile(file, bytes);
	}

	private async list(): Promise<readonly string[]> {
		try {
			const entries = await vscode.workspace.fs.readDirectory(this.folder);
			return entries.map(([file]) => file).filter(file => file.endsWith('.json'));
		} catch {
			// There is no folder before the first note is typed.
			return [];
		}
	}

	private async read(file: string): Promise<{ count: number; entry: JournalEntry } | undefined> {
		try {
			const uri = vscode.Uri.joinPath(this.folder, file);
			const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
			return parseEntry(JSON.parse(text));
		} catch (error) {
			this.log.info(`A journal of a note ends in the middle: ${file}`, error);
			return undefined;
		}
	}

	private async remove(file: string): Promise<void> {
		try {
			await vscode.workspace.fs.delete(vscode.Uri.joinPath(this.folder, file));
		} catch (error) {
			if (!(error instanceof vscode.FileSystemError) || error.code !== 'FileNotFound') {
				this.log.warn('Could not remove a journal', error);
			}
		}
	}
}

/** A name of this window's own: two windows on one folder share the place. */
function stem(paper: string): string {
	return hash64(`${vscode.env.sessionId} ${paper}`);
}

function name(paper: string, slot: number): string {
	return `${stem(paper)}.${slot}.json`;
}

function stemOf(file: string): string {
	return file.slice(0, file.indexOf('.'));
}

function parseEntry(value: unknown): { count: number; entry: JournalEntry } | undefined {
	const { count, entry } = (value ?? {}) as { count?: unknown; entry?: Record<string, unknown> };
	const { paper, key, title, base, text } = entry ?? {};
	const texts = [paper, key, title, base, text];
	return typeof count === 'number' && texts.every(one => typeof one === 'string')
		? { count, entry: entry as unknown as JournalEntry }
		: undefined;
}
