/**
 * The string of some code units, from `start` up to `end`. Four at a time takes half as long as one
 * at a time, or as all of them through a view of the array.
 */
export function toText(units: Uint16Array, start: number, end: number): string {
	let text = '';
	let at = start;
	for (; at + 4 <= end; at += 4) {
		text += String.fromCharCode(
			units[at] ?? 0,
			units[at + 1] ?? 0,
			units[at + 2] ?? 0,
			units[at + 3] ?? 0,
		);
	}
	for (; at < end; at++) {
		text += String.fromCharCode(units[at] ?? 0);
	}
	return text;
}
