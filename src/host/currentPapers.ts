import type { PaperRow } from '../core/protocol/rows';
import type { Library } from './library';
import { findPapers, type PaperArgument } from './paperArgument';

/**
 * Which papers a command means that was given none: features that show papers say what they show,
 * and commands ask here.
 */
export class CurrentPapers {
	/** The row that has the focus in the tree, or the selection it is part of. */
	focusedInTree: (() => Promise<readonly PaperArgument[]>) | undefined;
	/** What is selected in the tree. */
	selectedInTree: (() => readonly PaperArgument[]) | undefined;
	/** The paper in the panel; given only while the panel is the active editor. */
	inActivePanel: (() => string | undefined) | undefined;

	constructor(private readonly library: Library) {}

	/**
	 * @param argument what the command was called with; keys in the tree give `{ focused: true }`,
	 * because VS Code tells a keybinding nothing of the row it was pressed on
	 * @param selected all selected rows, where the command was called on one of several
	 */
	async find(
		argument: PaperArgument | FocusedRow,
		selected?: readonly PaperArgument[],
	): Promise<readonly PaperRow[]> {
		return findPapers(this.library, undefined, await this.findRows(argument, selected));
	}

	/** The same as rows of the tree, where they are such: those tell in which group they stand. */
	async findRows(
		argument: PaperArgument | FocusedRow,
		selected?: readonly PaperArgument[],
	): Promise<readonly PaperArgument[]> {
		if (isFocusedRow(argument)) {
			return (await this.focusedInTree?.()) ?? [];
		}
		if (argument !== undefined) {
			return selected !== undefined && selected.length > 0 ? selected : [argument];
		}
		const shown = this.inActivePanel?.();
		return shown === undefined ? (this.selectedInTree?.() ?? []) : [shown];
	}
}

/** The argument of the keybindings of the tree. */
export interface FocusedRow {
	readonly focused: true;
}

/** Whether a command was run by a key of the tree. */
export function isFocusedRow(argument: unknown): argument is FocusedRow {
	return typeof argument === 'object' && argument !== null && 'focused' in argument;
}
