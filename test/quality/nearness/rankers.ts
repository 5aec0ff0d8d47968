import { openLearnt, toLearntVectors } from '../topics/learntVectors';
import { toTermVectors } from '../topics/termVectors';
import { middleOf, nearness, type Space, type Vector } from '../topics/vectors';
import type { Decided, Ranker } from './contender';

const shareOfTerms = 0.5;
const shareOfDismissed = 0.3;
const steps = 200;
const rate = 2;
const decay = 0.01;
const smoothing = 0.01;

/** The peers of *For you*; that on learnt vectors where the shared tables are. */
export function createRankers(): readonly Ranker[] {
	const tables = openLearnt(64);
	const centroids: Ranker = {
		name: 'centroids',
		open: papers => {
			const learnt = tables && toLearntVectors(papers, tables);
			const terms = toTermVectors(papers);
			return decisions => {
				const byTerms = toStandard(byCentroids(terms, decisions));
				const byMeaning = learnt && toStandard(byCentroids(learnt, decisions));
				return byTerms.map((score, i) => (byMeaning?.[i] ?? 0) + shareOfTerms * score);
			};
		},
	};
	return [
		...(tables ? [centroids] : []),
		{ name: 'logistic regression', open: papers => regress(toTermVectors(papers)) },
		{ name: 'naive Bayes', open: papers => guess(toTermVectors(papers)) },
	];
}

/** How much nearer to the middle of what was kept than to that of what was dismissed. */
function byCentroids({ vectors, width }: Space, decisions: readonly Decided[]): readonly number[] {
	const middle = (kept: boolean) =>
		middleOf(
			decisions.filter(one => one.kept === kept).map(({ index }) => vectors[index]!),
			width,
		);
	const [liked, disliked] = [middle(true), middle(false)];
	return vectors.map(
		vector => nearness(vector, liked) - shareOfDismissed * nearness(vector, disliked),
	);
}

/** Less their mean, in standard deviations. */
function toStandard(values: readonly number[]): readonly number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const deviation = Math.sqrt(squares / values.length) || 1;
	return values.map(value => (value - mean) / deviation);
}

/** Logistic regression with L2 decay, both kinds of decisions weighing the same. */
function regress({ vectors, width }: Space) {
	return (decisions: readonly Decided[]): readonly number[] => {
		const weights = new Float32Array(width);
		let bias = 0;
		const kept = decisions.filter(one => one.kept).length;
		for (let step = 0; step < steps; step++) {
			const slope = new Float32Array(width);
			for (const one of decisions) {
				const vector = vectors[one.index]!;
				const sure = 1 / (1 + Math.exp(-(nearness(vector, weights) + bias)));
				const share = 0.5 / Math.max(1, one.kept ? kept : decisions.length - kept);
				const error = ((one.kept ? 1 : 0) - sure) * share;
				add(slope, vector, error);
				bias += rate * error;
			}
			slope.forEach((value, i) => (weights[i]! += rate * (value - decay * weights[i]!)));
		}
		return vectors.map(vector => nearness(vector, weights));
	};
}

/** Multinomial naive Bayes on the weights of terms. */
function guess({ vectors, width }: Space) {
	return (decisions: readonly Decided[]): readonly number[] => {
		const [kept, dismissed] = [true, false].map(kind => {
			const counts = new Float32Array(width).fill(smoothing);
			for (const { index } of decisions.filter(one => one.kept === kind)) {
				add(counts, vectors[index]!, 1);
			}
			const all = counts.reduce((sum, count) => sum + count, 0);
			return counts.map(count => Math.log(count / all));
		});
		return vectors.map(vector => nearness(vector, kept!) - nearness(vector, dismissed!));
	};
}

function add(sum: Float32Array, { terms, weights }: Vector, share: number): void {
	for (let i = 0; i < terms.length; i++) {
		sum[terms[i]!]! += share * weights[i]!;
	}
}
