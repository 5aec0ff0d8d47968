import type { Model } from '../model/model';
import { findNearest } from '../nearness/nearest';
import { PlacedPapers } from '../nearness/placedPapers';
import { SharedWords } from '../nearness/sharedWords';
import type { Paper, PaperId } from '../paper/paper';
import { titleKey } from '../paper/title';
import type { ForYou, ForYouAsk, RelatedPaper } from '../protocol/nearness';
import type { FindNear, Meaning } from '../search/ask/meaning';
import { rankLibrary, type RankedLibrary } from './rankLibrary';
import type { Handlers } from './responder';
import { Standings } from './standings';
import type { WordForms } from '../words/wordForms';

/** Another entry of the same paper is no paper related to it; there are hardly ever more. */
const mostDuplicates = 8;
/** Papers further away from the words of a query than this are about something else. */
const nearEnough = 0.4;
/** So many reasons are made between other work. */
const reasonsAtOnce = 20;

/** What nearness knows of the library that it belongs to. */
export interface NearnessOwner extends RankedLibrary {
	hasNote(paper: Paper): boolean;
	/** The model, when it is there. */
	model(): Promise<Model | undefined>;
	/** Lets waiting messages in. */
	pause(): Promise<void>;
}

interface Opened {
	readonly placed: PlacedPapers;
	readonly shared: SharedWords;
}

/** Compares the papers of the library: what is related, what is near to words, what is for you. */
export class NearnessKeeper {
	private opened: Opened | undefined;
	private readonly standings: Standings;

	constructor(private readonly owner: NearnessOwner) {
		this.standings = new Standings(paper => owner.hasNote(paper));
	}

	/** What it answers of the requests. */
	get handlers(): Pick<Handlers, 'related' | 'forYou'> {
		return {
			related: async ({ papers, limit }) => {
				const opened = await this.open();
				return opened ? this.related(opened, papers, limit) : [];
			},
			forYou: async ask => this.forYou(await this.open(), ask),
		};
	}

	/** Begins to read, now that the model is there. */
	start(model: Model, forms: WordForms): void {
		this.opened = { placed: new PlacedPapers(model, forms), shared: new SharedWords(model) };
		this.update();
	}

	/** The papers have changed. */
	update(): void {
		this.opened?.placed.update(this.owner.papers());
	}

	/** Whether `work` has something to do. */
	get hasWork(): boolean {
		return this.opened?.placed.hasWork === true;
	}

	/** Reads papers for a moment. */
	work(): void {
		this.opened?.placed.work();
	}

	/** Where a paper lies among all papers of the field; nowhere while there is no model. */
	placeOf(id: PaperId): Float32Array {
		return this.opened?.placed.placeOf(id) ?? new Float32Array(0);
	}

	/** The papers nearest to some words; none while there is no model, or where it knows none of them. */
	nearWords({ words, accepts }: Meaning, limit: number): ReturnType<FindNear> {
		const { opened } = this;
		const aim = opened?.placed.aimAtWords(words);
		if (!opened || !aim || aim.direction.every(value => value === 0)) {
			return [];
		}
		const library = this.owner.papers();
		return findNearest(opened.placed.space, aim, limit, accepts)
			.filter(({ score }) => score >= nearEnough)
			.map(({ id, score }) => {
				const paper = library.get(id);
				return { id, score, shares: paper ? opened.shared.find(paper, [{ title: words }]) : [] };
			});
	}

	private async open(): Promise<Opened | undefined> {
		await this.owner.model();
		return this.opened;
	}

	private related(
		{ placed, shared }: Opened,
		ids: readonly PaperId[],
		limit: number,
	): readonly RelatedPaper[] {
		const library = this.owner.papers();
		const given = ids.map(id => library.get(id)).filter(paper => paper !== undefined);
		const rows = given.map(({ id }) => placed.rowOf(id)).filter(row => row !== undefined);
		if (rows.length === 0) {
			return [];
		}
		const asked = new Set(given.map(({ id }) => id));
		const titles = new Set(given.map(({ title }) => titleKey(title)));
		const accepts = (id: PaperId): boolean => {
			const paper = library.get(id);
			return paper !== undefined && !asked.has(id) && isShown(paper);
		};
		const aim = placed.space.aimAt(rows.map(row => [row, 1]));
		return findNearest(placed.space, aim, limit + mostDuplicates, accepts)
			.map(({ id }) => library.get(id))
			.filter(paper => paper !== undefined)
			.filter(({ title }) => !titles.has(titleKey(title)))
			.slice(0, limit)
			.map(paper => ({ id: paper.id, shares: shared.find(paper, given) }));
	}

	private async forYou(opened: Opened | undefined, ask: ForYouAsk): Promise<ForYou> {
		const { ranking, reasonOf } = rankLibrary(this.owner, opened, ask, this.standings);
		const front = ranking.papers.slice(0, ask.limit);
		const papers: ForYou['papers'][number][] = [];
		for (const [index, one] of front.entries()) {
			if (index % reasonsAtOnce === reasonsAtOnce - 1) {
				await this.owner.pause();
			}
			papers.push({ id: one.paper.id, why: reasonOf(one) });
		}
		const { isLearnt, wanted, dismissed } = ranking;
		return { isLearnt, wanted, dismissed, total: ranking.papers.length, papers };
	}
}

function isShown({ status, removed }: Paper): boolean {
	return status !== 'dismissed' && !removed;
}
