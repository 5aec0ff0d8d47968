/**
 * The first so many of what some searches find, each asked only where those before it did not find
 * enough; nothing twice. All words first, then any: what an application wires around an engine.
 */
export function findEnough<T>(
	searches: readonly (() => readonly T[])[],
	toId: (found: T) => string | number,
	limit: number,
): readonly T[] {
	const found: T[] = [];
	const known = new Set<string | number>();
	for (const search of searches) {
		for (const one of found.length < limit ? search() : []) {
			const id = toId(one);
			if (found.length < limit && !known.has(id)) {
				known.add(id);
				found.push(one);
			}
		}
	}
	return found;
}
