import type { PaperId } from '../../src/core/paper/paper';
import type { TopicPaper } from '../../src/core/topics/topic';

/** A title, and an abstract where it matters. */
export type TopicText = readonly [title: string, abstract?: string];

/** Papers that say this, called `title:000`, `title:001` and so on. */
export function papersOf(...texts: readonly TopicText[]): readonly TopicPaper[] {
	return texts.map(([title, abstract = ''], index): TopicPaper => {
		return { id: `title:${String(index).padStart(3, '0')}` as PaperId, title, abstract };
	});
}

/** What slices of work give in the end, all of them at once. */
export function runOut<T>(slices: Generator<void, T>): T {
	for (;;) {
		const step = slices.next();
		if (step.done) {
			return step.value;
		}
	}
}
