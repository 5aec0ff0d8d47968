/**
 * Where a caret at `caret` in `from` belongs once the text is `to`: it stays with the words around
 * it when something changes before it, and where it is when something changes behind it.
 */
export function moveCaret(from: string, to: string, caret: number): number {
	const most = Math.min(from.length, to.length);
	let head = 0;
	while (head < most && from[head] === to[head]) {
		head += 1;
	}
	if (caret <= head) {
		return caret;
	}
	let tail = 0;
	while (tail < most - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) {
		tail += 1;
	}
	const behind = from.length - caret;
	// Inside of what changed nothing is certain but that the change ends where it ends.
	return behind <= tail ? to.length - behind : to.length - tail;
}
