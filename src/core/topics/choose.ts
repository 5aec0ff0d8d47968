import { type Candidate, fewPapers } from './candidates';
import type { LevelTask } from './level';
import { contains } from './phraseBook';
import { nearness } from './places';
import { type NamePlace, type Seed, toSeed } from './seed';

const candidatesASlice = 16;
/** At any level. */
const mostTopics = 30;
/** In a listing of a day or so. */
export const mostInListing = 15;
const perRootInListing = 1.9;
const fewestTopics = 5;
/** A name is worth a topic if it adds so much, of a paper that nothing else explains. */
const leastGain = 0.1;
/** A second topic of a paper counts so much of the first. */
const secondTopic = 0.4;
/** A longer name that so many of the papers have is what is meant. */
const sameMeaning = 0.7;
const hardlyWorse = 0.2;
/** Names that share so much of their papers, or of the smaller one's, mean the same. */
const sharedPapers = 0.55;
const sharedOfSmaller = 0.9;
const notMuchSmaller = 0.4;
const nearlyAlike = 0.9;

/**
 * Chooses the names that together explain the papers best: each next one is the one that adds most
 * to what those before it explain (facility location, chosen greedily).
 *
 * @param placeOf what is known of a name itself
 */
export function* chooseNames(
	candidates: readonly Candidate[],
	places: readonly Float32Array[],
	placeOf: (name: string) => NamePlace,
	{ former, topicsPerRoot }: Pick<LevelTask, 'former' | 'topicsPerRoot'>,
): Generator<void, readonly Seed[]> {
	const all = places.length;
	const most = countTopics(all, topicsPerRoot);
	let open: Offer[] = [];
	for (const [index, candidate] of candidates.entries()) {
		const { place, subject } = placeOf(candidate.concept.name);
		const seed = toSeed(candidate, places, { place, subject: all < fewPapers ? 0 : subject });
		if (seed) {
			open.push({ seed, most: Infinity });
		}
		if (index % candidatesASlice === 0) {
			yield;
		}
	}
	const explained = new Explained(all);
	const chosen: Seed[] = [];
	const take = (seed: Seed): void => {
		chosen.push(seed);
		explained.add(seed);
		open = open.filter(offer => offer.seed !== seed && !areAlike(offer.seed, seed));
	};
	for (const name of former) {
		const offer = open.find(({ seed }) => seed.candidate.concept.name === name);
		if (offer && chosen.length < mostTopics) {
			take(offer.seed);
		}
	}
	const enough = leastGain * Math.min(1, all / fewPapers);
	while (chosen.length < most) {
		const winner = bestOf(open, explained, enough);
		if (!winner) {
			break;
		}
		take(mostExact(winner, open));
		yield;
	}
	return chosen;
}

/** How many topics some papers have at most: 5 to 15 for a day's listing. */
function countTopics(papers: number, perRoot: number): number {
	const root = papers ** 0.5;
	const inListing = Math.min(mostInListing, perRootInListing * root);
	const wanted = Math.round(Math.max(inListing, perRoot * root));
	return Math.min(mostTopics, Math.max(fewestTopics, wanted));
}

/** How well the names chosen so far explain each paper: by the best of them, and the second. */
class Explained {
	private readonly best: Float32Array;
	private readonly second: Float32Array;

	constructor(papers: number) {
		this.best = new Float32Array(papers);
		this.second = new Float32Array(papers);
	}

	add({ explains }: Seed): void {
		for (let i = 0; i < this.best.length; i++) {
			const [share, best] = [explains[i] ?? 0, this.best[i] ?? 0];
			this.second[i] = Math.max(this.second[i] ?? 0, Math.min(best, share));
			this.best[i] = Math.max(best, share);
		}
	}

	/** What a name would add: the first topic of a paper counts most, a second one a little. */
	gainOf({ explains, quality }: Seed): number {
		let gain = 0;
		for (let i = 0; i < this.best.length; i++) {
			const [share, best, second] = [explains[i] ?? 0, this.best[i] ?? 0, this.second[i] ?? 0];
			gain +=
				share > best
					? share - best + secondTopic * (best - second)
					: secondTopic * Math.max(0, share - second);
		}
		return quality * gain;
	}
}

/** A name with what it would add at most: what it once would have added, which only gets less. */
interface Offer {
	readonly seed: Seed;
	most: number;
}

/**
 * The name that adds most; of equals the first. Only names are measured anew that might be it
 * (lazy greedy: Minoux 1978).
 */
function bestOf(open: readonly Offer[], explained: Explained, enough: number): Seed | undefined {
	let winner: Seed | undefined;
	let most = enough;
	for (const offer of open) {
		if (offer.most > most) {
			offer.most = explained.gainOf(offer.seed);
			if (offer.most > most) {
				winner = offer.seed;
				most = offer.most;
			}
		}
	}
	return winner;
}

/** *Group relative policy optimization* where nearly all that name *Policy optimization* mean that. */
function mostExact(best: Seed, open: readonly Offer[]): Seed {
	const { concept, total } = best.candidate;
	const longer = open
		.map(({ seed }) => seed)
		.filter(
			({ candidate }) =>
				contains(candidate.concept.stems, concept.stems) &&
				candidate.concept.weight >= concept.weight - hardlyWorse &&
				candidate.total >= sameMeaning * total,
		);
	return longer.reduce(
		(most, seed) => (seed.quality > most.quality ? seed : most),
		longer[0] ?? best,
	);
}

/** Whether two names are about nearly the same papers, or mean the same. */
function areAlike(one: Seed, other: Seed): boolean {
	const [a, b] = [one.candidate, other.candidate];
	if (
		a.concept.fields?.includes(b.concept.number) ||
		b.concept.fields?.includes(a.concept.number)
	) {
		return true;
	}
	let both = 0;
	for (const [index, strength] of a.papers) {
		both += Math.min(strength, b.papers.get(index) ?? 0);
	}
	const [smaller, larger] = [Math.min(a.total, b.total), Math.max(a.total, b.total)];
	return (
		both / larger > sharedPapers ||
		(both > sharedOfSmaller * smaller && smaller / larger > notMuchSmaller) ||
		nearness(one.direction, other.direction) > nearlyAlike
	);
}
