import type { Status } from '../paper/paper';

/** What somebody did about a paper, as far as it tells whether they want such papers. */
export interface Evidence {
	readonly isWanted: boolean;
	/** How much it counts: 1 for one that is kept or dismissed. */
	readonly weight: number;
	/** As in "which you kept". */
	readonly deed: Deed;
}

/** What was done, in a word. */
export type Deed = 'kept' | 'starred' | 'read' | 'noted' | 'use' | 'cite' | 'dismissed';

/** What is known of a paper's fate. */
export interface Fate {
	readonly status: Status;
	readonly star: boolean;
	readonly hasNote: boolean;
	/** Whether its key is pinned in the library: by attaching it to code, a tag, a copied key. */
	readonly pinned: boolean;
	/** Whether code cites it, as far as that is known. */
	readonly cited: boolean;
	/** Taken out of the library again: it tells nothing. */
	readonly removed: boolean;
}

const more = 1.5;
const some = 0.7;

/** What a paper's fate tells of one's interests; nothing for most papers of an inbox. */
export function evidenceOf(fate: Fate): Evidence | undefined {
	const { status, star, hasNote, cited, removed } = fate;
	if (removed || (status === 'dismissed' && (star || hasNote || cited))) {
		return undefined;
	}
	if (status === 'dismissed') {
		return { isWanted: false, weight: 1, deed: 'dismissed' };
	}
	const isKept = status !== 'inbox';
	const weight = star || hasNote || cited ? more : isKept ? 1 : some;
	const deed = deedOf(fate);
	return deed === undefined ? undefined : { isWanted: true, weight, deed };
}

function deedOf({ status, star, hasNote, pinned, cited }: Fate): Deed | undefined {
	if (cited) {
		return 'cite';
	}
	if (star) {
		return 'starred';
	}
	if (status === 'reading' || status === 'read') {
		return 'read';
	}
	if (status === 'kept') {
		return 'kept';
	}
	return hasNote ? 'noted' : pinned ? 'use' : undefined;
}
