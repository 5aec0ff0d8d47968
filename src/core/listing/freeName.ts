/**
 * The name itself where no file has it yet, else the first that is free of
 * `2026-04-22-daily-papers-2.txt`, `…-3.txt` and so on.
 */
export function freeName(name: string, taken: ReadonlySet<string>): string {
	const dot = name.lastIndexOf('.');
	let free = name;
	// A file that the user put there may differ by case alone, and is the same one on many systems.
	const folded = new Set([...taken].map(fold));
	for (let count = 2; folded.has(fold(free)); count++) {
		free = `${name.slice(0, dot)}-${count}${name.slice(dot)}`;
	}
	return free;
}

function fold(name: string): string {
	return name.normalize('NFC').toLowerCase();
}
