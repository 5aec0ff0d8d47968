import type { PaperId } from '../paper/paper';
import type { GroupHead, PaperRow } from '../protocol/rows';
import { RunningTally, type Tally } from './tally';

/** A group of papers, a topic or a listing, with how they stand at present. */
export interface TalliedGroup extends GroupHead {
	readonly papers: readonly PaperId[];
	/** Of its papers and those of its parts, each once. */
	readonly tally: Tally;
}

interface Filling extends TalliedGroup {
	readonly papers: PaperId[];
	readonly tally: RunningTally;
}

/** The groups of a library, filled in slices, with tallies that are kept up while rows change. */
export class TalliedGroups {
	readonly groups: readonly TalliedGroup[];
	private readonly filling: readonly Filling[];
	private readonly byName: ReadonlyMap<string, Filling>;
	private readonly groupsOfPaper = new Map<PaperId, Filling[]>();
	/** The groups a paper is counted in: its own, and what those are parts of. */
	private readonly countedIn = new Map<PaperId, Filling[]>();

	constructor(heads: readonly GroupHead[]) {
		this.filling = heads.map(head => ({ ...head, papers: [], tally: new RunningTally() }));
		this.byName = new Map(this.filling.map(group => [group.name, group]));
		this.groups = this.filling;
	}

	/** Adds papers to the group at a place of the list. @param rows as they are now */
	fill(index: number, papers: readonly PaperId[], rows: ReadonlyMap<PaperId, PaperRow>): void {
		const group = this.filling[index];
		if (!group) {
			return;
		}
		const whole = group.parent === undefined ? undefined : this.byName.get(group.parent);
		for (const id of papers) {
			group.papers.push(id);
			enter(this.groupsOfPaper, id, group);
			for (const counting of whole ? [group, whole] : [group]) {
				if (enter(this.countedIn, id, counting)) {
					counting.tally.change(undefined, rows.get(id));
				}
			}
		}
	}

	/** Takes a paper from what it was to what it is now, in all its groups. */
	change(id: PaperId, before: PaperRow | undefined, now: PaperRow | undefined): void {
		for (const { tally } of this.countedIn.get(id) ?? []) {
			tally.change(before, now);
		}
	}

	/** The names of the groups a paper is in; none where it is in the one without a name. */
	namesOf(id: PaperId): readonly string[] {
		const groups = this.groupsOfPaper.get(id) ?? [];
		return groups.map(({ name }) => name).filter(name => name !== '');
	}
}

/** @returns whether the group was not among those of the paper */
function enter(groups: Map<PaperId, Filling[]>, id: PaperId, group: Filling): boolean {
	const known = groups.get(id);
	if (known?.includes(group)) {
		return false;
	}
	if (known) {
		known.push(group);
	} else {
		groups.set(id, [group]);
	}
	return true;
}
