import { type Status, statuses } from '../paper/paper';
import { joinLines, type Line } from './cells';
import { textAt } from './csl';
import { own } from './json';
import { decisionsTable } from './mergeTable';

/** What one person decided about a paper: a line of `decisions/<person>.jsonl`, read. */
export interface Decision {
	readonly status: Status;
	readonly star: boolean;
	/** When this person first decided about it. */
	readonly added?: string;
}

/** The decision about a paper of which nobody decided anything. */
export const undecided: Decision = { status: 'inbox', star: false };

/** Reads the lines of one person about one paper. */
export function readDecision(lines: readonly [Line, ...Line[]]): Decision {
	const [first] = lines;
	const line = lines.length > 1 ? joinLines(lines, decisionsTable) : first;
	const status = textAt(line, 'status');
	const added = textAt(line, 'added');
	return {
		// A status of a later version is none of ours; the paper waits in the inbox meanwhile.
		status: statuses.find(known => known === status) ?? 'inbox',
		star: own(line, 'star') === true,
		...(added === undefined ? {} : { added }),
	};
}

/** Whether a status means that the person wants the paper. */
export function isKept(status: Status): boolean {
	return status === 'kept' || status === 'reading' || status === 'read';
}
