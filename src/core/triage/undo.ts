import type { Change, Edit } from '../library/edit';

/** What the user did at once, such as keeping three selected papers. */
export interface Step {
	/** As in "keep 3 papers". */
	readonly label: string;
	readonly changes: readonly Change[];
	readonly files?: readonly FilePresence[];
	/** What became of `topics.yaml`. */
	readonly topics?: TextChange;
}

/** A text before and after. */
export interface TextChange {
	readonly from: string;
	readonly to: string;
}

/** Whether a listing is to be in the papers folder. */
export interface FilePresence {
	readonly path: string;
	readonly present: boolean;
}

/** The edits that take a step back or make it again. */
export interface UndoMove {
	/** That of the step. */
	readonly label: string;
	readonly edits: readonly Edit[];
	readonly files: readonly FilePresence[];
	/** What `topics.yaml` is to become, if it is still what the step left. */
	readonly topics?: TextChange;
}

/**
 * The steps of this session, any number of them, to be undone and redone.
 *
 * Every edit it gives expects what the step left behind, and so is skipped where something else
 * was set since: by a colleague, in another window, by hand.
 */
export class UndoStack {
	/** The newest last. */
	private readonly done: Step[] = [];
	private readonly undone: Step[] = [];

	get canUndo(): boolean {
		return this.done.length > 0;
	}

	get canRedo(): boolean {
		return this.undone.length > 0;
	}

	/** Remembers a step. What was undone before it can no longer be redone. */
	push(step: Step): void {
		const changes = step.changes.filter(({ from, to }) => from !== to);
		const isOtherText = step.topics !== undefined && step.topics.from !== step.topics.to;
		if (changes.length > 0 || (step.files ?? []).length > 0 || isOtherText) {
			this.done.push({ ...step, changes });
			this.undone.length = 0;
		}
	}

	/** Takes back the newest step. @param at the time of its edits */
	undo(at: string): UndoMove | undefined {
		const step = this.done.pop();
		if (step === undefined) {
			return undefined;
		}
		this.undone.push(step);
		// What was set last is taken back first.
		const edits = [...step.changes].reverse().map(({ paper, field, from, to }) => {
			return { paper, field, value: from, expect: to, at };
		});
		const files = [...(step.files ?? [])].reverse().map(({ path, present }) => {
			return { path, present: !present };
		});
		const { label, topics } = step;
		return { label, edits, files, ...(topics && { topics: { from: topics.to, to: topics.from } }) };
	}

	/** Makes the step again that was undone last. @param at the time of its edits */
	redo(at: string): UndoMove | undefined {
		const step = this.undone.pop();
		if (step === undefined) {
			return undefined;
		}
		this.done.push(step);
		const edits = step.changes.map(({ paper, field, from, to }) => {
			return { paper, field, value: to, expect: from, at };
		});
		const { label, files = [], topics } = step;
		return { label, edits, files, ...(topics && { topics }) };
	}
}
