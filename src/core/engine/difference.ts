/** What became of values that are known by a key. */
export interface Difference<Key, Value> {
	/** New or no longer equal. */
	readonly changed: readonly Value[];
	readonly gone: readonly Key[];
}

/**
 * Compares two states, and answers with what somebody has to be told who knows the old one.
 *
 * @param equal whether two values are the same to that somebody
 */
export function differenceOf<Key, Value>(
	before: ReadonlyMap<Key, Value>,
	now: ReadonlyMap<Key, Value>,
	equal: (a: Value, b: Value) => boolean,
): Difference<Key, Value> {
	const changed: Value[] = [];
	for (const [key, value] of now) {
		const old = before.get(key);
		if (old === undefined || (old !== value && !equal(old, value))) {
			changed.push(value);
		}
	}
	return { changed, gone: [...before.keys()].filter(key => !now.has(key)) };
}

/** Whether two values made of plain objects, lists and primitives are alike. */
export function isAlike(a: unknown, b: unknown): boolean {
	if (a === b) {
		return true;
	}
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
		return false;
	}
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every(key => isAlike(a[key as keyof typeof a], b[key as keyof typeof b]))
	);
}
