/**
 * The names that have to stand in order for one of them to move, from the first to the last that
 * moves; those behind keep their places by themselves.
 *
 * @param to the name whose place it takes, or by how many places it moves
 * @returns absent where nothing moves
 */
export function movedTo(
	names: readonly string[],
	name: string,
	to: string | number,
): readonly string[] | undefined {
	const from = names.indexOf(name);
	const place = typeof to === 'string' ? names.indexOf(to) : from + to;
	if (from < 0 || place < 0 || place >= names.length || place === from) {
		return undefined;
	}
	const others = names.filter(other => other !== name);
	const moved = [...others.slice(0, place), name, ...others.slice(place)];
	return moved.slice(0, Math.max(from, place) + 1);
}
