import type { NoteState } from '../protocol/panel';
import { type Draft, isUnsaved } from './draft';

/**
 * How the note stands to its file, for the user.
 *
 * @param failure why the last write did not succeed
 * @param inEditor whether the note is open and unsaved in an editor, which then stands for the file
 */
export function noteState(draft: Draft, failure: string | undefined, inEditor: boolean): NoteState {
	if (draft.conflict) {
		return { type: 'conflict', edition: draft.edition };
	}
	if (failure !== undefined) {
		return { type: 'failed', reason: failure };
	}
	if (isUnsaved(draft)) {
		return { type: 'saving' };
	}
	return { type: inEditor ? 'inEditor' : 'saved' };
}
