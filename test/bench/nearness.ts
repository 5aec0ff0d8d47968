import { readFileSync } from 'node:fs';
import { openModel } from '../../src/core/model/modelFile';
import { findNearest } from '../../src/core/nearness/nearest';
import { PlacedPapers } from '../../src/core/nearness/placedPapers';
import { type RankedPaper, rankForYou } from '../../src/core/ranking/forYou';
import { readCorpus } from '../helpers/corpus';
import type { Row } from '../helpers/row';

export const name = 'nearness: related papers and For You, ms (median and largest of many)';

const sizes = (process.env.PAPER_TRIAGE_SIZES ?? '1000,10000,100000').split(',').map(Number);
const runs = 50;
const related = 5;
/** Every so many papers one is decided on, kept and dismissed in turns. */
const decidedEvery = 100;

/** The order of *For You* is made anew as after each decision; its reasons are told for what is shown. */
export async function run(): Promise<readonly Row[]> {
	const all = await readCorpus(Math.max(...sizes));
	const model = openModel(readFileSync('media/model/research.ptm'));
	return all.length === 0
		? []
		: sizes.map(size => {
				const papers = all.slice(0, size);
				const placed = new PlacedPapers(model);
				const begin = performance.now();
				placed.update(new Map(papers.map(paper => [paper.id, paper])));
				while (placed.hasWork) {
					placed.work();
				}
				const read = performance.now() - begin;
				const { space } = placed;
				const near = times(index => {
					const row = space.rowOf.get(papers[(index * 97) % size]?.id ?? papers[0]!.id) ?? 0;
					findNearest(space, space.aimAt([[row, 1]]), related, () => true);
				});
				const ranked = papers.map(({ id }, index): RankedPaper => {
					const isDecided = index % decidedEvery === 0;
					const isWanted = (index / decidedEvery) % 2 === 0;
					return {
						id,
						isUndecided: !isDecided,
						evidence: isDecided
							? { isWanted, weight: 1, deed: isWanted ? 'kept' : 'dismissed' }
							: undefined,
					};
				});
				const order = times(() => rankForYou(space, ranked, () => []));
				return {
					papers: size,
					'read a paper': read / size,
					'5 related': near.median,
					largest: near.largest,
					'For You': order.median,
					'largest of it': order.largest,
				};
			});
}

function times(act: (index: number) => void): {
	readonly median: number;
	readonly largest: number;
} {
	const taken = Array.from({ length: runs }, (_, index) => {
		const begin = performance.now();
		act(index);
		return performance.now() - begin;
	}).sort((a, b) => a - b);
	return { median: taken[Math.floor(runs / 2)] ?? 0, largest: taken.at(-1) ?? 0 };
}
