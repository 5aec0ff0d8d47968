import type { PaperId } from '../paper/paper';
import type { PaperRow } from '../protocol/rows';
import type { Membership, Topic } from '../topics/topic';
import { RunningTally, type Tally } from './tally';

/** A topic with how its papers stand at present. */
export interface TalliedTopic extends Topic {
	readonly tally: Tally;
}

interface Filling extends TalliedTopic {
	readonly papers: Membership[];
	readonly tally: RunningTally;
}

/** The topics of a library, filled in slices, with tallies that are kept up while rows change. */
export class TalliedTopics {
	readonly topics: readonly TalliedTopic[];
	private readonly filling: readonly Filling[];
	private readonly topicsOfPaper = new Map<PaperId, Filling[]>();

	constructor(names: readonly string[]) {
		this.filling = names.map(name => ({ name, papers: [], tally: new RunningTally() }));
		this.topics = this.filling;
	}

	/** Adds papers to the topic at a place of the list. @param rows as they are now */
	fill(index: number, papers: readonly Membership[], rows: ReadonlyMap<PaperId, PaperRow>): void {
		const topic = this.filling[index];
		if (!topic) {
			return;
		}
		for (const paper of papers) {
			topic.papers.push(paper);
			topic.tally.change(undefined, rows.get(paper.id));
			const known = this.topicsOfPaper.get(paper.id);
			if (known) {
				known.push(topic);
			} else {
				this.topicsOfPaper.set(paper.id, [topic]);
			}
		}
	}

	/** Takes a paper from what it was to what it is now, in all its topics. */
	change(id: PaperId, before: PaperRow | undefined, now: PaperRow | undefined): void {
		for (const { tally } of this.topicsOfPaper.get(id) ?? []) {
			tally.change(before, now);
		}
	}

	/** The names of the topics a paper is in; none where it is in *Other*. */
	namesOf(id: PaperId): readonly string[] {
		const topics = this.topicsOfPaper.get(id) ?? [];
		return topics.map(({ name }) => name).filter(name => name !== '');
	}
}
