import type { PaperId } from '../paper/paper';
import type { PaperRow } from '../protocol/rows';
import type { Membership, Topic } from '../topics/topic';
import { RunningTally, type Tally } from './tally';

/** A group of papers, a topic or a listing, with how they stand at present. */
export interface TalliedGroup extends Topic {
	readonly tally: Tally;
}

interface Filling extends TalliedGroup {
	readonly papers: Membership[];
	readonly tally: RunningTally;
}

/** The groups of a library, filled in slices, with tallies that are kept up while rows change. */
export class TalliedGroups {
	readonly groups: readonly TalliedGroup[];
	private readonly filling: readonly Filling[];
	private readonly groupsOfPaper = new Map<PaperId, Filling[]>();

	constructor(names: readonly string[]) {
		this.filling = names.map(name => ({ name, papers: [], tally: new RunningTally() }));
		this.groups = this.filling;
	}

	/** Adds papers to the group at a place of the list. @param rows as they are now */
	fill(index: number, papers: readonly Membership[], rows: ReadonlyMap<PaperId, PaperRow>): void {
		const group = this.filling[index];
		if (!group) {
			return;
		}
		for (const paper of papers) {
			group.papers.push(paper);
			group.tally.change(undefined, rows.get(paper.id));
			const known = this.groupsOfPaper.get(paper.id);
			if (known) {
				known.push(group);
			} else {
				this.groupsOfPaper.set(paper.id, [group]);
			}
		}
	}

	/** Takes a paper from what it was to what it is now, in all its groups. */
	change(id: PaperId, before: PaperRow | undefined, now: PaperRow | undefined): void {
		for (const { tally } of this.groupsOfPaper.get(id) ?? []) {
			tally.change(before, now);
		}
	}

	/** The names of the groups a paper is in; none where it is in the one without a name. */
	namesOf(id: PaperId): readonly string[] {
		const groups = this.groupsOfPaper.get(id) ?? [];
		return groups.map(({ name }) => name).filter(name => name !== '');
	}
}
