import type { PaperRow } from '../protocol/rows';

/** How many papers of a group there are, and how they stand. */
export interface Tally {
	readonly papers: number;
	/** Dismissed or removed, and so not shown unless they are asked for. */
	readonly hidden: number;
	readonly undecided: number;
}

/** A tally that follows its papers one by one: a decision costs the same in a group of any size. */
export class RunningTally implements Tally {
	papers = 0;
	hidden = 0;
	undecided = 0;

	/** Takes a paper from what it was to what it is; absent where it is not in the group. */
	change(before: PaperRow | undefined, now: PaperRow | undefined): void {
		this.count(before, -1);
		this.count(now, 1);
	}

	private count(row: PaperRow | undefined, by: 1 | -1): void {
		if (row) {
			this.papers += by;
			this.hidden += isHidden(row) ? by : 0;
			this.undecided += isUndecided(row) ? by : 0;
		}
	}
}

/** Whether a paper waits in the inbox. */
export function isUndecided({ status, filed, removed }: PaperRow): boolean {
	return status === 'inbox' && !filed && !removed;
}

/** Whether the default view leaves a paper out. */
export function isHidden({ status, removed }: PaperRow): boolean {
	return status === 'dismissed' || removed;
}
