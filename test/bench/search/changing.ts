import type { PaperId } from '../../../src/core/paper/paper';
import type { SearchDocument } from '../../../src/core/search/engine';
import type { SearchIndex } from './contender';
import { type Spread, toSpread } from './spread';

const times = 20;
const many = 200;
const timesMany = 9;

/** How long an index takes until it knows of a change, by kind of change; nothing if it cannot. */
export async function change(
	index: SearchIndex,
	documents: readonly SearchDocument[],
): Promise<ReadonlyMap<string, Spread>> {
	const spreads = new Map<string, Spread>();
	if (!index.update) {
		return spreads;
	}
	const measure = async (
		what: string,
		count: number,
		toChange: (i: number) => [readonly SearchDocument[], readonly PaperId[]],
	) => {
		const taken: number[] = [];
		for (let i = 0; i < count; i++) {
			const [changed, gone] = toChange(i);
			const begin = performance.now();
			await index.update?.(changed, gone);
			taken.push(performance.now() - begin);
		}
		spreads.set(what, toSpread(taken));
	};
	// What an opened index still has to look through is not a part of the first change.
	await index.update([], []);
	const other = (i: number, id: string) => crossed(documents, i, id as PaperId);
	await measure('add one', times, i => [[other(i, `new:${i}`)], []]);
	await measure('change one', times, i => [[other(i, documents[i]!.id)], []]);
	await measure('remove one', times, i => [[], [documents[times + i]!.id]]);
	await measure(`add ${many}`, timesMany, i => [
		Array.from({ length: many }, (_, n) => other(times + i * many + n, `many:${i}:${n}`)),
		[],
	]);
	return spreads;
}

/** A paper nobody has: the title of one and the abstract of another. */
function crossed(documents: readonly SearchDocument[], i: number, id: PaperId): SearchDocument {
	const abstracts = documents[(i * 7 + 13) % documents.length]!;
	const titles = documents[(i * 3 + 1) % documents.length]!;
	return { ...titles, id, key: id, abstract: abstracts.abstract, authors: abstracts.authors };
}
