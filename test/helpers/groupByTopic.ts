import { groupInSlices } from '../../src/core/topics/group';
import type { Tables } from '../../src/core/topics/lexicon';
import type { Grouping, TopicPaper } from '../../src/core/topics/topic';

/** Groups papers by topic, all slices at once. */
export function groupByTopic(papers: readonly TopicPaper[], tables?: Tables): Grouping {
	const slices = groupInSlices(papers, tables);
	for (;;) {
		const step = slices.next();
		if (step.done) {
			return step.value;
		}
	}
}
