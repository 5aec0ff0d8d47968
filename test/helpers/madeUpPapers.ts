import { Chance } from '../../src/core/training/chance';
import { readPapers, type Readings } from '../../src/core/training/readings';
import type { TrainingPaper } from '../../src/core/training/trainingPaper';

const fields = [
	['robot', 'grasp', 'gripper', 'torque', 'wheel', 'motor', 'walk', 'reach'],
	['parser', 'grammar', 'syntax', 'corpus', 'noun', 'sentence', 'token', 'verb'],
];

/** Papers of two fields that share no word, half of them of each. */
export function madeUpPapers(count: number): readonly TrainingPaper[] {
	const chance = new Chance(count);
	return Array.from({ length: count }, (_, index) => {
		const words = fields[index % 2]!;
		const draw = () => words[chance.below(words.length)]!;
		const first = index % 4 < 2 ? words.slice(0, 2) : [draw(), draw()];
		const abstract = Array.from({ length: 10 }, draw).join(', ');
		return { title: first.join(' '), abstract: `${abstract}.`, keywords: [] };
	});
}

/** Papers as the vocabulary and the vectors are learnt from. */
export function read(papers: readonly TrainingPaper[]): Readings {
	return finish(readPapers(papers));
}

/** What a generator gives in the end. */
export function finish<T>(work: Generator<unknown, T>): T {
	for (;;) {
		const next = work.next();
		if (next.done) {
			return next.value;
		}
	}
}
