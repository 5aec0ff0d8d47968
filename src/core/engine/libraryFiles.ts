import { encodeUtf8 } from '../encoding';
import type { Anchor } from '../library/anchor';
import { applyEdits, type Applied } from '../library/applyEdits';
import type { Line } from '../library/cells';
import type { Edit } from '../library/edit';
import { decisionsPath, kindOf, libraryPath, personName } from '../library/layout';
import { emptyFile, formatLines, type LinesFile, readLines } from '../library/linesFile';
import { decisionsTable, libraryTable } from '../library/mergeTable';
import type { PersonLines } from '../library/papers';
import type { PaperId } from '../paper/paper';
import { decodeUtf8 } from './utf8';

/** An edit that is not on disk yet, with what it has to know of its paper. */
interface Pending {
	readonly number: number;
	readonly edit: Edit;
	readonly anchor: Anchor;
}

/** What stands on disk, as far as is known. */
interface OnDisk {
	readonly text: string;
	readonly file: LinesFile;
}

/** What came of edits. */
export interface Edited extends Applied {
	/** Files that have to be written. */
	readonly dirty: readonly string[];
	/** Lines that were not there before, or are not the same any more. */
	readonly newRecords: readonly Line[];
	readonly newDecisions: readonly Line[];
}

/** The answer to what has to be written. */
export interface Amended {
	/** Absent where the file already says all of it. */
	readonly bytes?: Uint8Array;
	readonly upTo: number;
	readonly refused?: string;
}

/**
 * `library.jsonl` and the files of `decisions/`: as they are on disk, with the edits on top that
 * are not written yet. On any outside change the file wins whole, and only those are applied again.
 */
export class LibraryFiles {
	private readonly onDisk = new Map<string, OnDisk>();
	private readonly files = new Map<string, LinesFile>();
	private readonly pending = new Map<string, readonly Pending[]>();
	private readonly amended = new Map<string, OnDisk>();
	private count = 0;

	/** The name under which this person decides. */
	readonly person: string;

	/** @param person whose decisions are edited, as they call themselves */
	constructor(person: string) {
		this.person = personName(person);
	}

	get library(): LinesFile {
		return this.fileAt(libraryPath);
	}

	/** The decisions of everybody. */
	get decisions(): readonly PersonLines[] {
		return [...this.files].flatMap(([path, { lines }]) => {
			const kind = kindOf(path);
			return kind?.type === 'decisions' ? [{ person: kind.person, lines }] : [];
		});
	}

	/** What the user should know about a file. */
	problemsOf(path: string): readonly string[] {
		return this.files.get(path)?.problems ?? [];
	}

	/** Takes a file as it is on disk. @returns whether anything changed */
	put(path: string, bytes: Uint8Array | undefined): boolean {
		const { text, damaged } = decodeUtf8(bytes ?? new Uint8Array());
		if (this.onDisk.get(path)?.text === text) {
			return false;
		}
		const file = readLines(text, tableOf(path), damaged);
		this.onDisk.set(path, { text, file });
		this.files.set(path, this.withPending(path, file));
		return true;
	}

	/** Makes edits in memory. */
	edit(edits: readonly Edit[], anchorOf: (paper: PaperId) => Anchor | undefined): Edited {
		const own = decisionsPath(this.person);
		const before = { library: this.library, decisions: this.fileAt(own) };
		const applied = applyEdits(before, edits, anchorOf);
		const dirty: string[] = [];
		const number = ++this.count;
		const keep = (path: string, was: LinesFile, file: LinesFile | undefined): void => {
			if (file === undefined || file === was) {
				return;
			}
			const made = edits.flatMap((edit): readonly Pending[] => {
				const anchor = applied.skipped.includes(edit) ? undefined : anchorOf(edit.paper);
				return anchor ? [{ number, edit, anchor }] : [];
			});
			this.files.set(path, file);
			this.pending.set(path, [...(this.pending.get(path) ?? []), ...made]);
			dirty.push(path);
		};
		keep(libraryPath, before.library, applied.library);
		keep(own, before.decisions, applied.decisions);
		return {
			...applied,
			dirty,
			newRecords: newLines(before.library, applied.library),
			newDecisions: newLines(before.decisions, applied.decisions),
		};
	}

	/** What a file that is on disk like this has to become. */
	amend(path: string, bytes: Uint8Array | undefined): Amended {
		const { text, damaged } = decodeUtf8(bytes ?? new Uint8Array());
		const known = this.onDisk.get(path);
		const isKnown = known?.text === text;
		const base = isKnown ? known.file : readLines(text, tableOf(path), damaged);
		const upTo = this.count;
		if (base.refused !== undefined) {
			return { upTo, refused: `${path} was not written. ${base.refused}` };
		}
		// On a file that nobody else changed the edits have been made already.
		const file = isKnown ? this.fileAt(path) : this.withPending(path, base);
		const now = formatLines(file);
		this.amended.set(path, { text: now, file });
		return now === text ? { upTo } : { upTo, bytes: encodeUtf8(now) };
	}

	/** Says that what `amend` answered is on disk. @returns whether others had changed the file */
	written(path: string, upTo: number): boolean {
		const amended = this.amended.get(path);
		if (!amended) {
			return false;
		}
		this.amended.delete(path);
		const before = this.files.get(path);
		const rest = (this.pending.get(path) ?? []).filter(({ number }) => number > upTo);
		this.pending.set(path, rest);
		this.onDisk.set(path, amended);
		const now = this.withPending(path, amended.file);
		this.files.set(path, now);
		return before === undefined || !haveSameLines(before, now);
	}

	private fileAt(path: string): LinesFile {
		return this.files.get(path) ?? emptyFile(tableOf(path));
	}

	private withPending(path: string, file: LinesFile): LinesFile {
		const pending = this.pending.get(path) ?? [];
		if (pending.length === 0) {
			return file;
		}
		const anchors = new Map(pending.map(({ edit, anchor }) => [edit.paper, anchor]));
		const edits = pending.map(({ edit }) => edit);
		const name = path === libraryPath ? 'library' : 'decisions';
		return applyEdits({ [name]: file }, edits, paper => anchors.get(paper))[name] ?? file;
	}
}

function newLines(before: LinesFile, now: LinesFile | undefined): readonly Line[] {
	return now === undefined || now === before
		? []
		: now.lines.filter((line, index) => before.lines[index] !== line);
}

function tableOf(path: string) {
	return path === libraryPath ? libraryTable : decisionsTable;
}

function haveSameLines(a: LinesFile, b: LinesFile): boolean {
	return a === b || formatLines(a) === formatLines(b);
}
