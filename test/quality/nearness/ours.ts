import { findNearest } from '../../../src/core/nearness/nearest';
import { PlacedPapers } from '../../../src/core/nearness/placedPapers';
import { findTaste, scoreByTaste } from '../../../src/core/ranking/taste';
import type { TopicPaper } from '../../../src/core/topics/topic';
import { shippedModel } from '../../helpers/groupByTopic';
import type { Finder, Ranker } from './contender';

/** How the extension finds related papers. */
export const ourFinder: Finder = {
	name: 'ours',
	open: papers => {
		const { space, rows } = place(papers);
		const indexes = new Map(papers.map(({ id }, index) => [id, index]));
		return (index, count) => {
			const own = papers[index]?.id;
			const aim = space.aimAt([[rows[index]!, 1]]);
			return findNearest(space, aim, count, id => id !== own).map(({ id }) => indexes.get(id)!);
		};
	},
};

/** How the extension orders the inbox, once it has something to go by. */
export const ourRanker: Ranker = {
	name: 'ours',
	open: papers => {
		const { space, rows } = place(papers);
		return decisions => {
			const examples = (isKept: boolean) =>
				decisions
					.filter(({ kept }) => kept === isKept)
					.map(({ index }) => ({ row: rows[index]!, weight: 1 }));
			return scoreByTaste(space, findTaste(space, examples(true), examples(false)), rows);
		};
	},
};

function place(papers: readonly TopicPaper[]) {
	const placed = new PlacedPapers(shippedModel());
	placed.update(new Map(papers.map(paper => [paper.id, paper])));
	return { space: placed.space, rows: papers.map(({ id }) => placed.rowOf(id)!) };
}
