import { type Status, statuses } from '../paper/paper';
import { joinLines, type Line } from './cells';
import { textAt } from './csl';
import { isObject, own } from './json';
import { decisionsTable } from './mergeTable';

/**
 * What one person decided about a paper: a line of `decisions/<person>.jsonl`, read. What they did
 * not decide is absent: a paper may then wait in the inbox, or stand in the library by its source.
 */
export interface Decision {
	readonly status?: Status;
	readonly star?: boolean;
	/** When this person first decided about it. */
	readonly added?: string;
	/** When this person last set its status or its star. */
	readonly at?: string;
}

/** Reads the lines of one person about one paper. */
export function readDecision(lines: readonly [Line, ...Line[]]): Decision {
	const [first] = lines;
	const line = lines.length > 1 ? joinLines(lines, decisionsTable) : first;
	// A status of a later version is none of ours; the paper waits in the inbox meanwhile.
	const status = statuses.find(known => known === textAt(line, 'status'));
	const star = own(line, 'star');
	const added = textAt(line, 'added');
	const at = decidedAt(line);
	return {
		...(status === undefined ? {} : { status }),
		...(typeof star === 'boolean' ? { star } : {}),
		...(added === undefined ? {} : { added }),
		...(at === undefined ? {} : { at }),
	};
}

function decidedAt(line: Line): string | undefined {
	const times = own(line, 'at');
	const set = ['status', 'star'].map(field => (isObject(times) ? textAt(times, field) : undefined));
	return set.reduce((last, time) => ((time ?? '') > (last ?? '') ? time : last), undefined);
}

/** Whether a status means that the person wants the paper. */
export function isKept(status: Status | undefined): boolean {
	return status === 'kept' || status === 'reading' || status === 'read';
}
