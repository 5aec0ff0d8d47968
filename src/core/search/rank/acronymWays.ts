import type { Need, Way } from '../ask/needs';
import { toWord } from '../text/analysis';
import type { PaperSegment } from '../index/paperSegment';
import { acronymField, acronymSign } from '../fields';
import { firstPlaceFrom } from '../index/segment';

/** So many papers must say so: one alone may use a short form as nobody else does. */
const leastPapers = 2;
const mostMeanings = 2;
const longestForm = 8;

/** How well the long form answers the short one, and the other way round. */
const weight = 0.7;

/**
 * What papers say the short forms of a query mean, as further ways: `RLVR` is also answered by
 * `reinforcement learning with verifiable rewards`, and each word of that by `RLVR`.
 */
export function findAcronymWays(
	needs: readonly Need[],
	segments: readonly PaperSegment[],
): ReadonlyMap<Need, readonly Way[]> {
	const ways = new Map<Need, Way[]>();
	const add = (need: Need, words: readonly string[]): void => {
		const terms = words.map(text => ({ ...toWord(text), open: false }));
		ways.set(need, [...(ways.get(need) ?? []), { terms, weight, adjacent: words.length > 1 }]);
	};
	const texts = needs.map(({ ways }) => wordOf(ways));
	for (const [index, need] of needs.entries()) {
		const text = texts[index];
		if (text !== undefined && text.length >= 2) {
			for (const long of findMeanings(`${text}${acronymSign}`, segments)) {
				add(need, long.split(' '));
			}
		}
		for (let end = index + 2; end <= Math.min(needs.length, index + longestForm); end++) {
			const run = texts.slice(index, end);
			if (run.includes(undefined)) {
				break;
			}
			const prefix = `${acronymSign}${run.join(' ')}${acronymSign}`;
			for (const short of findMeanings(prefix, segments)) {
				for (const part of needs.slice(index, end)) {
					add(part, [short]);
				}
			}
		}
	}
	return ways;
}

/** The word that is asked for, where it is a single one. */
function wordOf(ways: readonly Way[]): string | undefined {
	const single = ways.find(({ terms, weight }) => terms.length === 1 && weight === 1);
	return single?.terms[0]?.text;
}

/** What stands behind a prefix of the terms of explained short forms, in most papers first. */
function findMeanings(prefix: string, segments: readonly PaperSegment[]): readonly string[] {
	const papers = new Map<string, number>();
	for (const paperSegment of segments) {
		const { segment } = paperSegment;
		const field = segment.fields[acronymField];
		const [first, end] = segment.dictionary.range(prefix);
		if (!field || first === end) {
			continue;
		}
		let place = firstPlaceFrom(field, first);
		for (; (field.terms[place] ?? end) < end; place++) {
			const text = segment.dictionary.at(field.terms[place] ?? 0).slice(prefix.length);
			const count = paperSegment.papersAt(field, place);
			papers.set(text, (papers.get(text) ?? 0) + count);
		}
	}
	return [...papers]
		.filter(([, count]) => count >= leastPapers)
		.sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1))
		.slice(0, mostMeanings)
		.map(([text]) => text);
}
