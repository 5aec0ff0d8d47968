import type { Paper, PaperId } from '../paper/paper';
import { TopicFold } from '../topics/fold';
import type { Ground } from '../topics/ground';
import type { Grouping, TopicPaper } from '../topics/topic';
import { isAlike } from './difference';
import { papersByListing } from './papersByListing';

/** So many papers are grouped at once; more are grouped between other work. */
export const atOnce = 200;

/** `cs.CL`, `math.OC`, `quant-ph`. */
const arxivCategory = /^(?:[a-z]+(?:-[a-z]+)?\.[A-Za-z]{2}(?:-[a-z]+)?|[a-z]+-[a-z]+)$/;

/** What is known about the field. */
export interface Field extends Pick<Ground, 'model' | 'forms'> {
	/** Where a paper lies. */
	readonly placeOf: (id: PaperId) => Float32Array;
}

/** The topics of the library, made anew when its papers change. */
export class TopicKeeper {
	grouping: Grouping = { topics: [], other: [] };
	private fold: TopicFold | undefined;
	private papers: ReadonlyMap<PaperId, TopicPaper> = new Map();
	private listings: readonly (readonly TopicPaper[])[] = [];
	private running: Iterator<void, Grouping> | undefined;
	private order: ReadonlyMap<PaperId, number> = new Map();

	/** Whether grouping goes on: `work` has to be called. */
	get hasWork(): boolean {
		return this.running !== undefined;
	}

	/** Groups from now on: until what is known of the field is there, all papers are in *Other*. */
	start(field: Field): void {
		this.fold = new TopicFold({ ...field, placeOf: ({ id }) => field.placeOf(id) });
		this.restart();
	}

	/**
	 * Takes the present papers. Few are grouped at once; until many are, new ones stand in *Other*.
	 *
	 * @param papers in the order in which they are to stand in their groups
	 */
	update(papers: ReadonlyMap<PaperId, Paper>): void {
		this.order = new Map([...papers.keys()].map((id, index) => [id, index]));
		const before = this.papers;
		this.papers = new Map(
			[...papers].map(([id, paper]) => {
				const [known, now] = [before.get(id), toTopicPaper(paper)];
				return [id, known && isAlike(known, now) ? known : now];
			}),
		);
		const listings = papersByListing(papers).map(ids =>
			ids.flatMap(id => this.papers.get(id) ?? []),
		);
		const isSame = areSame(listings, this.listings);
		this.listings = listings;
		if (isSame) {
			const sorted = this.sorted(this.grouping);
			this.grouping = isAlike(sorted, this.grouping) ? this.grouping : sorted;
			return;
		}
		this.restart();
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

	private restart(): void {
		this.running = this.fold?.group(this.listings);
		if (this.fold && this.papers.size <= atOnce) {
			while (this.work()) {
				// All of it now: the tree is then drawn once.
			}
			return;
		}
		this.grouping = this.sorted(withoutStrangers(this.grouping, this.papers));
	}

	private sorted({ topics, other }: Grouping): Grouping {
		const place = (id: PaperId): number => this.order.get(id) ?? 0;
		return {
			topics: topics.map(({ papers, ...head }) => ({
				...head,
				papers: [...papers].sort((a, b) => place(a.id) - place(b.id)),
			})),
			other: [...other].sort((a, b) => place(a) - place(b)),
		};
	}
}

function toTopicPaper({
	id,
	title,
	abstract = '',
	keywords = [],
	categories: given = [],
}: Paper): TopicPaper {
	const categories = given.filter(one => arxivCategory.test(one));
	const headings = given.filter(one => !arxivCategory.test(one));
	return { id, title, abstract, keywords, categories, headings };
}

function areSame(
	one: readonly (readonly TopicPaper[])[],
	other: readonly (readonly TopicPaper[])[],
): boolean {
	return (
		one.length === other.length &&
		one.every(
			(papers, i) =>
				papers.length === other[i]?.length && papers.every((paper, j) => paper === other[i]?.[j]),
		)
	);
}

/** Topics made from earlier papers, with those that have come since in *Other*. */
export function withoutStrangers(
	{ topics, other }: Grouping,
	papers: ReadonlyMap<PaperId, unknown>,
): Grouping {
	const kept = topics.map(({ papers: members, ...head }) => ({
		...head,
		papers: members.filter(({ id }) => papers.has(id)),
	}));
	const placed = new Set(kept.flatMap(({ papers: members }) => members.map(({ id }) => id)));
	const known = new Set(other);
	return {
		topics: kept.filter(({ papers: members }) => members.length > 0),
		other: [...papers.keys()].filter(id => known.has(id) || !placed.has(id)),
	};
}
