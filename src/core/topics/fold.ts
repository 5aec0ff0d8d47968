import type { PaperId } from '../paper/paper';
import { gather } from './gather';
import type { Ground } from './ground';
import { openLexicon } from './lexicon';
import type { PhraseBook } from './phraseBook';
import { type Placement, Scheme, type TopicName } from './scheme';
import type { Grouping, TopicPaper } from './topic';

/** Topics are made anew when the library has grown by so much since they were made last. */
const growth = { small: 1.3, large: 2 };
/** From so many papers on a sample of them is looked at, and one more look says little new. */
const large = 2_000;
const papersASlice = 50;

interface Step {
	/** The papers it was made from. */
	readonly papers: readonly TopicPaper[];
	readonly scheme: Scheme;
}

/**
 * Topics that remember: made from the first listing, then folded over the others in order. A paper
 * that comes goes into the topics there are; when the library has grown enough, topics are made
 * anew, the old ones first, so that they keep their names. The same listings in the same order give
 * the same topics, on every machine and whatever was there before.
 */
export class TopicFold {
	/** The names that researchers use, opened once. */
	private lexicon: PhraseBook | undefined;
	private steps: readonly Step[] = [];
	private placements = new Map<TopicPaper, readonly Placement[]>();

	constructor(private readonly ground: Ground) {}

	/**
	 * Groups papers, stopping between slices of a few milliseconds so that others get their turn.
	 * What was made for the same beginning before is used again.
	 *
	 * @param listings the papers that each listing adds, in the order of the listings
	 */
	*group(listings: readonly (readonly TopicPaper[])[]): Generator<void, Grouping> {
		const papers = listings.flat();
		if (papers.length === 0) {
			return { topics: [], other: [] };
		}
		this.lexicon ??= openLexicon(this.ground.model, this.ground.forms);
		const steps: Step[] = [];
		/** Whether all steps so far are those that were made before. */
		let isKnown = true;
		for (const end of endsOf(listings.map(({ length }) => length))) {
			const part = papers.slice(0, end);
			const known = this.steps[steps.length];
			isKnown &&= known !== undefined && areSame(known.papers, part);
			if (known && isKnown) {
				steps.push(known);
				continue;
			}
			const before = steps.at(-1)?.scheme;
			before?.forget();
			const former: readonly TopicName[] = before?.names ?? [];
			steps.push({
				papers: part,
				scheme: yield* Scheme.make(part, this.ground, this.lexicon, former),
			});
		}
		const last = steps.at(-1);
		const isSame = last === this.steps.at(-1);
		const before = isSame ? this.placements : new Map<TopicPaper, readonly Placement[]>();
		const placements = new Map<TopicPaper, readonly Placement[]>();
		for (const [index, paper] of papers.entries()) {
			placements.set(paper, before.get(paper) ?? last?.scheme.place(paper) ?? []);
			if (index % papersASlice === 0) {
				yield;
			}
		}
		last?.scheme.forget();
		this.steps = steps;
		this.placements = placements;
		const byId = new Map<PaperId, readonly Placement[]>();
		for (const [{ id }, placed] of placements) {
			byId.set(id, placed);
		}
		return yield* gather(last?.scheme.names ?? [], byId);
	}
}

/** After how many papers topics are made anew. @param sizes how many papers each listing adds */
export function endsOf(sizes: readonly number[]): readonly number[] {
	const ends: number[] = [];
	let count = 0;
	for (const size of sizes) {
		count += size;
		const last = ends.at(-1) ?? 0;
		const factor = last < large ? growth.small : growth.large;
		if (count > 0 && (last === 0 || count >= last * factor)) {
			ends.push(count);
		}
	}
	return ends;
}

function areSame(one: readonly TopicPaper[], other: readonly TopicPaper[]): boolean {
	return one.length === other.length && one.every((paper, index) => paper === other[index]);
}
