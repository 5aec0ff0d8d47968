/** One answer of a search agent, with the passages it says it relied on. */
export interface Answer {
	readonly text: string;
	readonly cited: readonly string[];
	readonly searches: number;
}

/** What is known to be right about a question. */
export interface Reference {
	readonly text: string;
	readonly evidence: readonly string[];
}

/** How much each part of the reward counts. */
export interface Weights {
	readonly outcome: number;
	readonly evidence: number;
	readonly perSearch: number;
}

const defaults: Weights = { outcome: 1, evidence: 0.3, perSearch: 0.02 };

/** The reward of one answer: right or wrong, how well supported, and what the searching cost. */
export function rewardOf(answer: Answer, reference: Reference, weights = defaults): number {
	return (
		weights.outcome * tokenF1(answer.text, reference.text) +
		weights.evidence * evidencePurity(answer.cited, reference.evidence) -
		weights.perSearch * answer.searches
	);
}

/** The harmonic mean of precision and recall over words. */
export function tokenF1(answer: string, reference: string): number {
	const given = words(answer);
	const wanted = words(reference);
	const left = new Map<string, number>();
	for (const word of wanted) {
		left.set(word, (left.get(word) ?? 0) + 1);
	}
	let shared = 0;
	for (const word of given) {
		const count = left.get(word) ?? 0;
		if (count > 0) {
			left.set(word, count - 1);
			shared++;
		}
	}
	return shared === 0 ? 0 : (2 * shared) / (given.length + wanted.length);
}

/** The share of the cited passages that were needed. */
export function evidencePurity(cited: readonly string[], needed: readonly string[]): number {
	const unique = new Set(cited);
	const useful = [...unique].filter(passage => needed.includes(passage));
	return unique.size === 0 ? 0 : useful.length / unique.size;
}

/** How much better each reward is than its group, in standard deviations. */
export function advantages(rewards: readonly number[]): number[] {
	const mean = average(rewards);
	const deviation = Math.sqrt(average(rewards.map(reward => (reward - mean) ** 2)));
	return rewards.map(reward => (deviation === 0 ? 0 : (reward - mean) / deviation));
}

function average(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

function words(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
