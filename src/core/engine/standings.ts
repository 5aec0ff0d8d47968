import type { Paper } from '../paper/paper';
import { evidenceOf } from '../ranking/evidence';
import type { RankedPaper } from '../ranking/forYou';

/**
 * How papers stand for *For you*, found once for each state of a paper: after a decision all others
 * stand as before.
 */
export class Standings {
	private known = new WeakMap<Paper, RankedPaper>();
	private since: string | undefined;

	/** @param hasNote whether there is a note on a paper; what changes it makes the papers anew */
	constructor(private readonly hasNote: (paper: Paper) => boolean) {}

	/** @param since what was decided until then does not count */
	of(paper: Paper, since: string | undefined): RankedPaper {
		if (since !== this.since) {
			this.since = since;
			this.known = new WeakMap();
		}
		let standing = this.known.get(paper);
		if (standing === undefined) {
			standing = this.read(paper, since, false);
			this.known.set(paper, standing);
		}
		return standing;
	}

	/** The same for a paper that may be cited by code. */
	read(paper: Paper, since: string | undefined, cited: boolean): RankedPaper {
		const { id, status, star, filed, removed, pinned, decidedAt = '' } = paper;
		// What has no time of its own, such as a note, began before.
		const counts = since === undefined || decidedAt > since;
		const hasNote = this.hasNote(paper);
		return {
			id,
			isUndecided: status === 'inbox' && !filed && !removed,
			evidence: counts ? evidenceOf({ status, star, removed, pinned, cited, hasNote }) : undefined,
		};
	}
}
