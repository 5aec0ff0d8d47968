import type { PaperSegment } from '../index/paperSegment';
import { markAsTyped } from './asTyped';
import type { FormsOf } from './forms';
import type { Lookup, Sought } from './lookup';
import { scoreNeed } from './scoreNeed';
import { Scratch, type Sums } from './scratch';

/** What is known of a query once its needs are looked for everywhere. */
export interface ScoredQuery {
	/** How rare each need is, by its place: the logarithm of what share of papers has it. */
	readonly rareness: readonly number[];
	/** The sums of each segment, in the order of the segments. */
	readonly scratches: readonly Scratch[];
}

/** Puts more into a need than stands in the index. */
export type NeedExtra = (sought: Sought, scratches: readonly Scratch[]) => void;

/** The sums of segments, kept from query to query. */
export class ScratchPool {
	private readonly kept = new WeakMap<PaperSegment, Scratch>();

	/** Those of a segment, emptied. Only one query at a time may use them. */
	of(segment: PaperSegment): Scratch {
		let scratch = this.kept.get(segment);
		if (!scratch) {
			scratch = new Scratch(segment.segment.size);
			this.kept.set(segment, scratch);
		}
		scratch.clear();
		return scratch;
	}
}

/**
 * Adds up, for each document of each segment, what answers the query. Rareness is that of the whole
 * library, so the scores of segments compare.
 *
 * @param papers how many papers the library has
 * @param extra what else answers a need, such as topics
 */
export function scoreQuery(
	lookup: Lookup,
	formsOf: FormsOf,
	segments: readonly PaperSegment[],
	pool: ScratchPool,
	papers: number,
	extra: NeedExtra,
): ScoredQuery {
	const scratches = segments.map(segment => pool.of(segment));
	const rareness = lookup.sought.map((sought, index) => {
		for (const [place, segment] of segments.entries()) {
			const scratch = scratches[place];
			if (scratch) {
				scoreNeed(sought, formsOf, segment, scratch);
				markAsTyped(sought.need, (1 << index) >>> 0, formsOf, segment, scratch);
			}
		}
		extra(sought, scratches);
		const found = scratches.reduce(
			(sum, { need }, place) => sum + countLive(need, segments[place]),
			0,
		);
		const rare = rarenessOf(found, papers);
		for (const scratch of scratches) {
			addNeed(scratch, index, rare);
		}
		return rare;
	});
	return { rareness, scratches };
}

function countLive({ touched, count }: Sums, segment: PaperSegment | undefined): number {
	if (!segment || segment.isWhole) {
		return count;
	}
	let live = 0;
	for (let at = 0; at < count; at++) {
		live += segment.live[touched[at] ?? 0] ?? 0;
	}
	return live;
}

/** BM25's inverse document frequency, as Lunr has it. */
function rarenessOf(found: number, papers: number): number {
	return Math.log(1 + Math.abs((papers - found + 0.5) / (found + 0.5)));
}

function addNeed(scratch: Scratch, index: number, rareness: number): void {
	const { need, needInTitle, needByTitle, total, totalByTitle, met, metInTitle, titled } = scratch;
	const bit = (1 << index) >>> 0;
	for (let at = 0; at < need.count; at++) {
		const document = need.touched[at] ?? 0;
		total.add(document, rareness * (need.values[document] ?? 0));
		met[document] = (met[document] ?? 0) | bit;
		need.values[document] = 0;
	}
	need.count = 0;
	for (let at = 0; at < needInTitle.count; at++) {
		const document = needInTitle.touched[at] ?? 0;
		titled[document] = (titled[document] ?? 0) + rareness * (needInTitle.values[document] ?? 0);
		metInTitle[document] = (metInTitle[document] ?? 0) | bit;
		totalByTitle[document] =
			(totalByTitle[document] ?? 0) + rareness * (needByTitle[document] ?? 0);
		needByTitle[document] = 0;
		needInTitle.values[document] = 0;
	}
	needInTitle.count = 0;
}
