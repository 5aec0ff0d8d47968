import type { PaperId } from '../../paper/paper';
import { indexedFields } from '../fields';
import type { PaperSegment } from '../index/paperSegment';
import { wordOf } from './asTyped';
import { Best } from './best';
import type { Lookup } from './lookup';
import type { ScoredQuery } from './scoreQuery';
import { Share } from './share';

/** A paper that answers a query. */
export interface Answer {
	readonly id: PaperId;
	/** Above 1 where it is complete; only comparable within one answer. */
	readonly score: number;
	/** Whether it has every telling word. */
	readonly complete: boolean;
}

/** What is asked about a paper only when it may be one of the best: it costs more than its score. */
export interface Judge {
	/** Whether filters and exclusions let it pass. */
	accepts(id: PaperId): boolean;
	/** A factor near 1. */
	prior(id: PaperId): number;
}

/**
 * How much it counts that the whole query stands in the title, that it is the title, and that all of
 * its words stand there as they are typed. A part of that counts much less (`nearlyAll`): one word of
 * five in the title says little.
 */
const inTitle = 4;
const isTitle = 2;
const isAsTyped = 5;

/**
 * The prior of a paper is asked for only where it may matter: among twice as many as are wanted, and
 * some more.
 */
const spare = 10;

/** Above this a complete answer's score begins, so that it comes before all others. */
const completeScore = 1;

const titleField = indexedFields.indexOf('title');

/**
 * The best answers, the best first: all words before some, many before few (the share of what was
 * found counts squared), in the title before elsewhere, as typed before in other forms.
 */
export function chooseBest(
	lookup: Lookup,
	{ rareness, scratches }: ScoredQuery,
	segments: readonly PaperSegment[],
	limit: number,
	judge: Judge,
): readonly Answer[] {
	const all = rareness.reduce((sum, rare) => sum + rare, 0) || 1;
	let major = 0;
	let words = 0;
	for (const [index, { need }] of lookup.sought.entries()) {
		major |= need.minor ? 0 : 1 << index;
		words |= wordOf(need) ? 1 << index : 0;
	}
	const metShare = new Share(rareness);
	const titleShare = new Share(rareness);
	const typedShare = new Share(rareness, words);
	const best = new Best<{ readonly id: PaperId; readonly raw: number; readonly complete: boolean }>(
		2 * limit + spare,
	);
	for (const [index, segment] of segments.entries()) {
		const scratch = scratches[index];
		if (!scratch) {
			continue;
		}
		const lengths = segment.segment.fields[titleField]?.lengths;
		const { total, totalByTitle, met, metInTitle, titled, asTyped } = scratch;
		for (let at = 0; at < total.count; at++) {
			const document = total.touched[at] ?? 0;
			const bits = met[document] ?? 0;
			const share = metShare.of(bits);
			const complete = (bits & major) === major;
			let sum = total.values[document] ?? 0;
			if (complete) {
				// Of many papers that have all words, chance has put one of them into the title of some.
				const chance = 1 - nearlyAll(titleShare.of(metInTitle[document] ?? 0));
				sum -= chance * (totalByTitle[document] ?? 0);
			}
			let raw = sum * share * share;
			raw *= 1 + isAsTyped * nearlyAll(typedShare.of(asTyped[document] ?? 0));
			const inTitleShare = nearlyAll((titled[document] ?? 0) / all);
			if (inTitleShare > 0) {
				const covered =
					countBits(metInTitle[document] ?? 0) / Math.max(1, lengths?.[document] ?? 1);
				raw *= (1 + inTitle * inTitleShare) * (1 + isTitle * inTitleShare * Math.min(1, covered));
			}
			const score = toScore(raw, complete);
			if (score <= best.least || segment.live[document] !== 1) {
				continue;
			}
			const id = segment.papers.at(document);
			if (judge.accepts(id)) {
				best.add(score, { id, raw, complete });
			}
		}
	}
	return best
		.sorted()
		.map(({ thing: { id, raw, complete } }) => {
			return { id, score: toScore(raw * judge.prior(id), complete), complete };
		})
		.sort((a, b) => b.score - a.score)
		.slice(0, limit);
}

/** A score below 1 for any sum, and above that for complete answers. */
export function toScore(sum: number, complete: boolean): number {
	return (complete ? completeScore : 0) + sum / (sum + 100);
}

/** 1 for all, and close to nothing for a half. */
function nearlyAll(share: number): number {
	const square = share * share;
	return square * square * square;
}

function countBits(bits: number): number {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) {
		count++;
	}
	return count;
}
