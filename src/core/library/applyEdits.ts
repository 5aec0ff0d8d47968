import { parsePublicId } from '../paper/ids';
import { foldKey, makeKey } from '../paper/key';
import type { PaperId, Status } from '../paper/paper';
import { type Anchor, decisionLine, recordLine } from './anchor';
import type { Cell } from './cells';
import { isKept } from './decisions';
import type { Change, Edit, EditField, EditValue } from './edit';
import { compareText } from './json';
import { LinesDraft } from './linesDraft';
import type { LinesFile } from './linesFile';
import { compareTimes } from './time';

/** The files that edits are made to. Without one, edits of what it keeps are taken for granted. */
export interface EditedFiles {
	/** `library.jsonl` */
	readonly library?: LinesFile;
	/** `decisions/<person>.jsonl` of the person who edits. */
	readonly decisions?: LinesFile;
}

/** What came of edits. A file to which nothing happened is the very file that was given. */
export interface Applied extends EditedFiles {
	readonly changes: readonly Change[];
	/** Edits whose paper is not known, or where something else is there than they expect. */
	readonly skipped: readonly Edit[];
}

/**
 * Makes edits, one after the other, in memory or on top of what is on disk now. Where the values
 * are there already, nothing changes.
 *
 * A paper gets its line in `library.jsonl` when it is first kept, starred, tagged, corrected or
 * named, and its key when it is first kept, tagged or asked for one.
 */
export function applyEdits(
	files: EditedFiles,
	edits: readonly Edit[],
	anchorOf: (paper: PaperId) => Anchor | undefined,
): Applied {
	const library = files.library && new LinesDraft(files.library, recordLine);
	const decisions = files.decisions && new LinesDraft(files.decisions, decisionLine);
	const changes: Change[] = [];
	const skipped: Edit[] = [];

	for (const edit of edits) {
		const anchor = anchorOf(edit.paper);
		const made = anchor && applyEdit(library, decisions, withPlainField(edit), anchor);
		if (made === undefined) {
			skipped.push(edit);
		} else {
			changes.push(...made);
		}
	}
	return {
		...(library === undefined ? {} : { library: library.finish() }),
		...(decisions === undefined ? {} : { decisions: decisions.finish() }),
		changes,
		skipped,
	};
}

/** @returns the changes made; `undefined` where the edit expects another value than there is */
function applyEdit(
	library: LinesDraft | undefined,
	decisions: LinesDraft | undefined,
	edit: Edit,
	anchor: Anchor,
): readonly Change[] | undefined {
	const { paper, field, value, at } = edit;
	const isDecision = field === 'status' || field === 'star';
	const draft = isDecision ? decisions : library;
	const changes: Change[] = [];

	if (draft !== undefined) {
		const from = presentValue(draft.cellsOf(paper, anchor), field, anchor);
		if (edit.expect !== undefined && edit.expect !== from) {
			return undefined;
		}
		const isFirstKey = !field.startsWith('keys/') || firstKey(draft, paper, anchor) === field;
		if (from !== value || (value === true && !isFirstKey)) {
			const isNew = !draft.has(paper, anchor);
			draft.enter(paper, anchor);
			draft.set(paper, field, storedValue(field, value), at);
			if (isDecision && isNew) {
				draft.set(paper, 'added', at, at);
			}
			changes.push({ paper, field, from, to: value });
		}
	}
	if (field.startsWith('ids/') && decisions?.has(paper, anchor)) {
		// The decision is found by its ids: a wrong one would lead it to another paper.
		const isThere = decisions.cellsOf(paper, anchor).get(field)?.value === true;
		if (isThere !== value) {
			decisions.set(paper, field, storedValue(field, value), at);
		}
	}
	if (library !== undefined && isWanted(field, value)) {
		changes.push(...wantPaper(library, edit, anchor));
	}
	return changes;
}

/** Takes a paper into the library that the user showed to want, with a key where that needs one. */
function wantPaper(library: LinesDraft, edit: Edit, anchor: Anchor): readonly Change[] {
	const { paper, field, value, at } = edit;
	library.enter(paper, anchor);
	const cells = library.cellsOf(paper, anchor);
	if (field !== 'star' && !field.startsWith('keys/') && keysOf(cells).length === 0) {
		const taken = library.takenKeys;
		const isFree = anchor.key !== '' && !taken.has(foldKey(anchor.key));
		const key = isFree ? anchor.key : makeKey(anchor.facts, taken);
		library.set(paper, `keys/${key}`, true, at);
	}
	const isBack = field === 'status' && isKept(value as Status);
	if (isBack && cells.get('removed')?.value === true) {
		library.set(paper, 'removed', false, at);
		return [{ paper, field: 'removed', from: true, to: false }];
	}
	return [];
}

function isWanted(field: EditField, value: EditValue): boolean {
	return (
		(field === 'status' && isKept(value as Status)) ||
		((field === 'star' || field.startsWith('tags/') || field.startsWith('keys/')) && value === true)
	);
}

/** What a field holds now, in the terms of `edit.ts`. */
function presentValue(
	cells: ReadonlyMap<string, Cell>,
	field: EditField,
	anchor: Anchor,
): EditValue {
	const cell = cells.get(field);
	if (field === 'status') {
		return typeof cell?.value === 'string' ? cell.value : null;
	}
	if (field === 'star') {
		return typeof cell?.value === 'boolean' ? cell.value : null;
	}
	if (field.startsWith('fields/')) {
		return typeof cell?.value === 'string' ? cell.value : null;
	}
	if (field.startsWith('ids/') && cell === undefined) {
		return anchor.facts.ids.some(id => `ids/${id}` === field);
	}
	return cell?.value === true;
}

/** The value as a line holds it; `undefined` where it is taken away. */
function storedValue(field: EditField, value: EditValue): Cell['value'] {
	const isPart = field.includes('/');
	return (isPart && value === false) || value === null ? undefined : value;
}

/** Ids have one spelling. */
function withPlainField(edit: Edit): Edit {
	const id = edit.field.startsWith('ids/')
		? parsePublicId(edit.field.slice('ids/'.length))
		: undefined;
	return id === undefined ? edit : { ...edit, field: `ids/${id}` };
}

function firstKey(draft: LinesDraft, paper: PaperId, anchor: Anchor): string | undefined {
	return keysOf(draft.cellsOf(paper, anchor))[0];
}

/** Paths of the keys, the newest first. */
function keysOf(cells: ReadonlyMap<string, Cell>): readonly string[] {
	return [...cells]
		.filter(([path, { value }]) => path.startsWith('keys/') && value === true)
		.sort(([a, { at: left }], [b, { at: right }]) => compareTimes(right, left) || compareText(a, b))
		.map(([path]) => path);
}
