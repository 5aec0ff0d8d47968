/**
 * Where in ascending numbers the first one stands that is not below `value`; `end` where there is
 * none.
 *
 * @param start where to begin
 * @param end where to stop, exclusive
 */
export function firstFrom(
	numbers: Uint32Array | Uint16Array,
	value: number,
	start = 0,
	end = numbers.length,
): number {
	let low = start;
	let high = end;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((numbers[middle] ?? 0) < value) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
