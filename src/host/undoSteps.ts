import { type Step, type UndoMove, UndoStack } from '../core/triage/undo';
import type { LibraryEvents } from './libraryEvents';

/** What was done in this window and can be undone, told to who shows that it can. */
export class UndoSteps {
	private steps = new UndoStack();

	constructor(private readonly events: Pick<LibraryEvents, 'undoChanged'>) {}

	push(step: Step): void {
		this.steps.push(step);
		this.tell();
	}

	/** @param at the time of its edits */
	undo(at: string): UndoMove | undefined {
		return this.steps.undo(at);
	}

	/** @param at the time of its edits */
	redo(at: string): UndoMove | undefined {
		return this.steps.redo(at);
	}

	/** Another library is open: what was done in the one before is out of reach. */
	forget(): void {
		this.steps = new UndoStack();
		this.tell();
	}

	/** Says whether there is something to undo or redo. */
	tell(): void {
		const { canUndo, canRedo } = this.steps;
		this.events.undoChanged.fire({ canUndo, canRedo });
	}
}
