import { middleOf, nearness, type Space } from '../vectors';

const rounds = 15;

/** A cluster a paper: spherical k-means that starts from papers far apart. */
export function clusterByMeans({ vectors, width }: Space, groups: number): readonly number[] {
	let centres = spread({ vectors, width }, groups);
	let assigned: readonly number[] = [];
	for (let round = 0; round < rounds; round++) {
		assigned = vectors.map(vector => {
			const near = centres.map(centre => nearness(vector, centre));
			return near.indexOf(Math.max(...near));
		});
		centres = centres.map((centre, group) => {
			const own = vectors.filter((_, i) => assigned[i] === group);
			return own.length > 0 ? middleOf(own, width) : centre;
		});
	}
	return assigned;
}

/** Each next centre is the paper least like those before it. */
function spread({ vectors, width }: Space, groups: number): readonly Float32Array[] {
	const centres: Float32Array[] = [];
	const closest = vectors.map(() => -Infinity);
	let next = 0;
	while (centres.length < Math.min(groups, vectors.length)) {
		const centre = middleOf([vectors[next]!], width);
		centres.push(centre);
		for (const [i, vector] of vectors.entries()) {
			closest[i] = Math.max(closest[i]!, nearness(vector, centre));
		}
		next = closest.indexOf(Math.min(...closest));
	}
	return centres;
}
