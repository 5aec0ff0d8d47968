import { merge } from './merge';

/** A text that the panel's box may hold, with the text of the file that it was made from. */
interface Held {
	/** The number under which the box was given it, or something that was then edited into it. */
	readonly version: number;
	readonly text: string;
	readonly base: string;
	/** What it was made from once the write under way is done. */
	readonly afterWrite: string | undefined;
}

/**
 * One note while its panel is open: what the box holds, what the file holds, and how they join.
 *
 * Two things change behind each other's back, the box and the file, and messages between them are
 * under way at any time. So the draft remembers each text the box may hold with the text it was
 * made from, and joins the newest with the file by a three-way merge. Nothing here waits or
 * writes: the events below give the next draft, and the questions say what to do about it.
 */
export interface Draft {
	/** Oldest first: what the box held when it last spoke, then what it was sent since. Never empty. */
	readonly held: readonly Held[];
	/** The file's text, or that of the document in which it is open and unsaved. */
	readonly theirs: string;
	/** Of the newest edit of the box. */
	readonly revision: number;
	/** The newest version that was given out. */
	readonly version: number;
	/** Counts the changes of `theirs`: which of its texts a choice was made about. */
	readonly edition: number;
	/** Box and file changed in ways that do not merge. */
	readonly conflict: boolean;
	/** What is being written. */
	readonly pending: string | undefined;
}

/** An edit of the box: all of its text, and the version it was made from. */
export interface BoxEdit {
	readonly text: string;
	readonly revision: number;
	readonly on: number;
}

/** What the box holds before it was given anything. */
const emptyHeld: Held = { version: 0, text: '', base: '', afterWrite: '' };

/** How many versions may be under way to the box; far more than ever are. */
const mostHeld = 100;

/** The draft of a note that nobody has edited yet. */
export function openDraft(body: string): Draft {
	return resumeDraft({ base: body, text: body }, body);
}

/** The draft that an earlier session left behind, over the file as it is now. */
export function resumeDraft(
	left: { readonly base: string; readonly text: string },
	body: string | undefined,
): Draft {
	const held = { version: 1, ...left, afterWrite: undefined };
	const draft: Draft = {
		held: [held],
		theirs: left.base,
		revision: 0,
		version: 1,
		edition: 0,
		conflict: false,
		pending: undefined,
	};
	return changedElsewhere(draft, body);
}

/** The user typed in the box. */
export function typed(draft: Draft, edit: BoxEdit): Draft {
	if (edit.revision <= draft.revision) {
		return draft;
	}
	const from = draft.held.findLast(held => held.version <= edit.on) ?? emptyHeld;
	return settle({ ...draft, revision: edit.revision, held: [{ ...from, text: edit.text }] });
}

/** The file's body is now another; `undefined` where the file is gone. */
export function changedElsewhere(draft: Draft, body: string | undefined): Draft {
	if (body === undefined && isUnsaved(draft)) {
		// A removal never takes along what was not in the file.
		const held = draft.held.map(one => ({ ...one, base: '' }));
		return settle(takeTheirs({ ...draft, held }, ''));
	}
	return settle(takeTheirs(draft, body ?? ''));
}

/** `textToWrite` is being written from now on. */
export function writing(draft: Draft): Draft {
	const held = draft.held.map(one => ({ ...one, afterWrite: one.text }));
	return { ...draft, held, pending: newest(draft).text };
}

/** The write that began with `writing` is done: the file holds its text. */
export function written(draft: Draft): Draft {
	if (draft.pending === undefined) {
		return draft;
	}
	const held = draft.held.map(one => ({
		...one,
		base: one.afterWrite ?? one.base,
		afterWrite: undefined,
	}));
	return settle(takeTheirs({ ...draft, held, pending: undefined }, draft.pending));
}

/** The write that began with `writing` did not come about. */
export function notWritten(draft: Draft): Draft {
	const held = draft.held.map(one => ({ ...one, afterWrite: undefined }));
	return { ...draft, held, pending: undefined };
}

/**
 * What had been written did not reach those who now edit the file: their text is made from `base`,
 * as if the box had not been saved since.
 */
export function writtenInVain(draft: Draft, base: string): Draft {
	return { ...draft, held: draft.held.map(one => ({ ...one, base })) };
}

/** The user chose a side. A choice about another edition of `theirs` counts for nothing. */
export function resolved(draft: Draft, choice: 'mine' | 'theirs', edition: number): Draft {
	if (!draft.conflict || edition !== draft.edition) {
		return draft;
	}
	if (choice === 'mine') {
		const held = draft.held.map(one => ({ ...one, base: draft.theirs }));
		return settle({ ...draft, held });
	}
	return settle(give(draft, draft.theirs));
}

/** Whether something is in the box that is not in the file. */
export function isUnsaved(draft: Draft): boolean {
	return draft.conflict || newest(draft).text !== draft.theirs;
}

/** What the file should hold; nothing while it does, or while the user has to choose. */
export function textToWrite(draft: Draft): string | undefined {
	return draft.conflict || !isUnsaved(draft) ? undefined : newest(draft).text;
}

/** What the box should hold. */
export function boxText(draft: Draft): string {
	return newest(draft).text;
}

/** All that it takes to resume the draft: the text and what it was made from. */
export function leftover(draft: Draft): { readonly base: string; readonly text: string } {
	const { base, text } = newest(draft);
	return { base, text };
}

function newest({ held, theirs, version }: Draft): Held {
	return held.at(-1) ?? { version, text: theirs, base: theirs, afterWrite: undefined };
}

function takeTheirs(draft: Draft, theirs: string): Draft {
	const edition = theirs === draft.theirs ? draft.edition : draft.edition + 1;
	return { ...draft, theirs, edition };
}

/** Joins the newest text of the box with the file, and gives the box what came of it. */
function settle(draft: Draft): Draft {
	const last = newest(draft);
	const merged = merge(last.base, last.text, draft.theirs);
	if (merged.type === 'conflict') {
		return { ...draft, conflict: true };
	}
	if (merged.text !== last.text) {
		return give({ ...draft, conflict: false }, merged.text);
	}
	// All that the file holds is in the text already, so from now on it is made from the file.
	const held = [...draft.held.slice(0, -1), { ...last, base: draft.theirs }];
	return { ...draft, held, conflict: false };
}

function give(draft: Draft, text: string): Draft {
	const version = draft.version + 1;
	const held = [...draft.held, { version, text, base: draft.theirs, afterWrite: draft.pending }];
	// The first is what the box surely held; of the rest, the oldest is the least likely.
	return { ...draft, version, held: held.length > mostHeld ? held.toSpliced(1, 1) : held };
}
