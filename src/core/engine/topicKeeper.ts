import type { Paper, PaperId } from '../paper/paper';
import { groupInSlices } from '../topics/group';
import { researchTables, type Tables } from '../topics/lexicon';
import type { Grouping, TopicPaper } from '../topics/topic';
import { isAlike } from './difference';

/** So many papers are grouped at once; more are grouped between other work. */
const atOnce = 1_000;

/** The topics of the library, made anew when its papers change. */
export class TopicKeeper {
	grouping: Grouping = { topics: [], other: [] };
	private texts = new Map<PaperId, string>();
	private running: Iterator<void, Grouping> | undefined;
	/** The grouping by paper, made when it is first asked for. */
	private byPaper:
		| {
				readonly grouping: Grouping;
				readonly papers: ReadonlyMap<PaperId, { name: string; why: readonly string[] }[]>;
		  }
		| undefined;
	private order: ReadonlyMap<PaperId, number> = new Map();

	/** @param tables what is known about names before any paper is read */
	constructor(private readonly tables: Tables = researchTables) {}

	/** Whether grouping goes on: `work` has to be called. */
	get hasWork(): boolean {
		return this.running !== undefined;
	}

	/**
	 * Takes the present papers. Few are grouped at once; until many are, new ones stand in *Other*.
	 *
	 * @param papers in the order in which they are to stand in their groups
	 */
	update(papers: ReadonlyMap<PaperId, Paper>): void {
		this.order = new Map([...papers.keys()].map((id, index) => [id, index]));
		const texts = new Map([...papers.values()].map(paper => [paper.id, textOf(paper)]));
		const isSame =
			texts.size === this.texts.size &&
			[...texts].every(([id, text]) => this.texts.get(id) === text);
		if (isSame) {
			const sorted = this.sorted(this.grouping);
			this.grouping = isAlike(sorted, this.grouping) ? this.grouping : sorted;
			return;
		}
		this.texts = texts;
		this.running = groupInSlices([...papers.values()].map(toTopicPaper), this.tables);
		if (papers.size <= atOnce) {
			while (this.work()) {
				// All of it now: the tree is then drawn once.
			}
			return;
		}
		this.grouping = this.sorted(withoutStrangers(this.grouping, texts));
	}

	/** Groups for a moment. @returns whether more is left */
	work(): boolean {
		const step = this.running?.next();
		if (step?.done) {
			this.grouping = this.sorted(step.value);
			this.running = undefined;
		}
		return this.hasWork;
	}

	/** The topics a paper is in, with the reasons. */
	topicsOf(id: PaperId): readonly { readonly name: string; readonly why: readonly string[] }[] {
		return this.memberships().get(id) ?? [];
	}

	private memberships(): ReadonlyMap<PaperId, { name: string; why: readonly string[] }[]> {
		if (this.byPaper?.grouping !== this.grouping) {
			const papers = new Map<PaperId, { name: string; why: readonly string[] }[]>();
			for (const { name, papers: members } of this.grouping.topics) {
				for (const { id, why } of members) {
					papers.set(id, [...(papers.get(id) ?? []), { name, why }]);
				}
			}
			this.byPaper = { grouping: this.grouping, papers };
		}
		return this.byPaper.papers;
	}

	private sorted({ topics, other }: Grouping): Grouping {
		const place = (id: PaperId): number => this.order.get(id) ?? 0;
		return {
			topics: topics.map(({ name, papers }) => ({
				name,
				papers: [...papers].sort((a, b) => place(a.id) - place(b.id)),
			})),
			other: [...other].sort((a, b) => place(a) - place(b)),
		};
	}
}

function toTopicPaper({ id, title, abstract = '' }: Paper): TopicPaper {
	return { id, title, abstract };
}

function textOf({ title, abstract = '' }: Paper): string {
	return `${title}\n${abstract}`;
}

/** Topics made from earlier papers, with those that have come since in *Other*. */
function withoutStrangers(
	{ topics, other }: Grouping,
	papers: ReadonlyMap<PaperId, string>,
): Grouping {
	const kept = topics.map(({ name, papers: members }) => ({
		name,
		papers: members.filter(({ id }) => papers.has(id)),
	}));
	const placed = new Set(kept.flatMap(({ papers: members }) => members.map(({ id }) => id)));
	const known = new Set(other);
	return {
		topics: kept.filter(({ papers: members }) => members.length > 0),
		other: [...papers.keys()].filter(id => known.has(id) || !placed.has(id)),
	};
}
