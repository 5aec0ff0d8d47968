import { formatWhy } from '../search/box/hitText';
import type { SearchReason } from '../search/engine';
import { rowOf } from './rowOf';
import type { FoundPaper } from './searchListings';

/** What `papers search --json` prints about one paper. */
export interface FoundReport {
	/** The key that the paper has, or would get. */
	readonly key: string;
	readonly title: string;
	/** Higher is better; only comparable within one answer. */
	readonly score: number;
	/** What matched, the telling words first. */
	readonly why: readonly SearchReason[];
}

/** A found paper as a report. */
export function toFoundReport({ paper, score, why }: FoundPaper): FoundReport {
	const reasons = why.map(({ word, field }) => ({ word, field }));
	return { key: paper.key, title: paper.title, score, why: reasons };
}

/**
 * Found papers to be read by people: a number and the title, who it is by and when, what matched.
 *
 * ```text
 *   1. Forgetful Graphs
 *      Z.ai · 2026-01-09
 *      title: forgetful · abstract: graphs, edges
 * ```
 */
export function formatFound(found: readonly FoundPaper[]): string {
	return found
		.map(({ paper, why }, index) => {
			const { who, date } = rowOf(paper, undefined, []);
			const about = [who, date].filter(part => part !== '').join(' · ');
			const lines = [about, formatWhy(why).join(' · ')].filter(line => line !== '');
			const number = String(index + 1).padStart(3);
			return [`${number}. ${paper.title}`, ...lines.map(line => `     ${line}`), ''].join('\n');
		})
		.join('');
}
