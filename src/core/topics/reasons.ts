import type { Profile } from './profile';

const mostReasons = 4;
const besideName = 2;
const leastShared = 0.01;

/** Weights of terms, by stem number. */
type Weights = ReadonlyMap<number, number>;

/** Finds the words that a paper shares with the papers of a topic. */
export class Reasons {
	/** By topic: how much each term tells of it. */
	private readonly topics: Map<number, number>[];

	/** @param weights how much each term tells the papers apart */
	constructor(
		private readonly weights: Weights,
		topics: number,
	) {
		this.topics = Array.from({ length: topics }, () => new Map<number, number>());
	}

	/** Says that a paper is in a topic. */
	learn(topic: number, profile: Profile): void {
		const sum = this.topics[topic];
		for (const [term, weight] of sum ? this.weigh(profile) : []) {
			sum?.set(term, (sum.get(term) ?? 0) + weight);
		}
	}

	/** To be called when all papers are learnt. */
	finish(): void {
		for (const sum of this.topics) {
			const length = Math.hypot(...sum.values()) || 1;
			for (const [term, weight] of sum) {
				sum.set(term, weight / length);
			}
		}
	}

	/**
	 * Words of a paper that say why it is in a topic, the most telling first.
	 *
	 * @param name how the paper writes the topic's name, where it does
	 */
	find(topic: number, profile: Profile, name: string | undefined): readonly string[] {
		const telling = this.topics[topic] ?? new Map<number, number>();
		const shared = [...this.weigh(profile)]
			.map(([term, weight]) => ({
				written: profile.terms.get(term)?.written ?? '',
				shares: weight * (telling.get(term) ?? 0),
			}))
			.filter(({ shares }) => shares >= leastShared)
			.sort((a, b) => b.shares - a.shares || (a.written < b.written ? -1 : 1))
			.map(({ written }) => written);
		return name === undefined ? shared.slice(0, mostReasons) : withName(name, shared);
	}

	private weigh(profile: Profile): Weights {
		const weights = new Map<number, number>();
		let squares = 0;
		for (const [term, { times }] of profile.terms) {
			const weight = (this.weights.get(term) ?? 0) * (1 + Math.log(times));
			if (weight > 0) {
				weights.set(term, weight);
				squares += weight * weight;
			}
		}
		const length = Math.sqrt(squares) || 1;
		for (const [term, weight] of weights) {
			weights.set(term, weight / length);
		}
		return weights;
	}
}

function withName(name: string, terms: readonly string[]): readonly string[] {
	const lower = name.toLowerCase();
	const others = terms.filter(term => !lower.includes(term.toLowerCase()));
	return [name, ...others.slice(0, besideName)];
}
