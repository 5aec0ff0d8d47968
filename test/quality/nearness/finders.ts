import lunr from 'lunr';
import { openLearnt, toLearntVectors } from '../topics/learntVectors';
import { toTermVectors } from '../topics/termVectors';
import { highest, nearness, type Space } from '../topics/vectors';
import { wordsOf } from '../topics/words';
import type { Finder } from './contender';

/** The peers of related papers; those on learnt vectors where the shared tables are. */
export function createFinders(): readonly Finder[] {
	const [wide, narrow] = [openLearnt(64), openLearnt(32)];
	const byTerms = byCosine('TF-IDF', papers => [toTermVectors(papers)]);
	return [
		...(wide ? [byCosine('learnt, 64 wide', papers => [toLearntVectors(papers, wide)])] : []),
		...(narrow ? [byCosine('learnt, 32 wide', papers => [toLearntVectors(papers, narrow)])] : []),
		byTerms,
		...(wide
			? [
					byCosine('learnt + TF-IDF', papers => [
						toLearntVectors(papers, wide),
						toTermVectors(papers),
					]),
				]
			: []),
		byLunr,
	];
}

/** The highest sums of cosines in some spaces. */
function byCosine(name: string, place: (papers: Parameters<Finder['open']>[0]) => Space[]): Finder {
	return {
		name,
		open: papers => {
			const spaces = place(papers);
			return (index, count) => {
				const sums = new Float32Array(papers.length);
				for (const { vectors, width } of spaces) {
					const one = new Float32Array(width);
					const { terms, weights } = vectors[index]!;
					terms.forEach((term, i) => (one[term] = weights[i]!));
					vectors.forEach((vector, i) => (sums[i]! += nearness(vector, one)));
				}
				sums[index] = -Infinity;
				return highest(sums, count);
			};
		},
	};
}

/** Lunr as its guide wires it, asked for any word of the paper's title and abstract. */
const byLunr: Finder = {
	name: 'Lunr',
	most: 150,
	open: papers => {
		const built = lunr(builder => {
			builder.ref('index');
			builder.field('title', { boost: 3 });
			builder.field('abstract');
			papers.forEach(({ title, abstract }, index) => builder.add({ index, title, abstract }));
		});
		return (index, count) => {
			const { title, abstract } = papers[index]!;
			const words = [...new Set(wordsOf(`${title} ${abstract}`))];
			return built
				.query(query => words.forEach(word => query.term(word, {})))
				.map(({ ref }) => Number(ref))
				.filter(found => found !== index)
				.slice(0, count);
		};
	},
};
