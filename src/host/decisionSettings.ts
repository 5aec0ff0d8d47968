import type { PaperId, Status } from '../core/paper/paper';
import type { PaperRow } from '../core/protocol/rows';
import { isUndecided } from '../core/triage/tally';
import type { Setting } from './library';

/** What deciding about a paper sets. @param row the paper as it is; absent where it is unknown */
export function decisionSettings(
	paper: PaperId,
	row: PaperRow | undefined,
	status: Status,
): readonly Setting[] {
	if (status === 'inbox' && row && isUndecided(row)) {
		return []; // It is there already, and nothing needs to be written down.
	}
	const decision: Setting = { paper, field: 'status', value: status };
	// What is decided anew is wanted again, wherever it was removed from.
	return row?.removed ? [decision, { paper, field: 'removed', value: false }] : [decision];
}
