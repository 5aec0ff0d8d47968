import { diff3Merge } from 'node-diff3';

/** What came of joining two changed texts. */
export type Merge =
	| { readonly type: 'clean'; readonly text: string }
	/** Both changed the same lines, each in its own way. */
	| { readonly type: 'conflict' };

/** Stretches of more lines are left to the user: telling them apart would take seconds. */
const mostLines = 20_000;

/** Joins what two sides made of `base`, line by line. Changes of neighbouring lines conflict. */
export function merge(base: string, mine: string, theirs: string): Merge {
	if (mine === theirs || theirs === base) {
		return { type: 'clean', text: mine };
	}
	if (mine === base) {
		return { type: 'clean', text: theirs };
	}
	const texts = [mine.split('\n'), base.split('\n'), theirs.split('\n')] as const;
	const head = commonLines(texts, (lines, i) => lines[i]);
	const rests = texts.map(lines => lines.slice(head));
	const tail = commonLines(rests, (lines, i) => lines[lines.length - 1 - i]);
	const [a = [], o = [], b = []] = rests.map(lines => lines.slice(0, lines.length - tail));
	if (Math.max(a.length, o.length, b.length) > mostLines) {
		return { type: 'conflict' };
	}
	const lines = texts[0].slice(0, head);
	for (const region of diff3Merge(a, o, b, { excludeFalseConflicts: true })) {
		if (region.conflict) {
			return { type: 'conflict' };
		}
		lines.push(...(region.ok ?? []));
	}
	return { type: 'clean', text: lines.concat(texts[0].slice(texts[0].length - tail)).join('\n') };
}

/** How many lines all texts share, counted from the end that `line` counts from. */
function commonLines(
	texts: readonly (readonly string[])[],
	line: (lines: readonly string[], i: number) => string | undefined,
): number {
	const [first = [], ...others] = texts;
	const shortest = Math.min(...texts.map(lines => lines.length));
	let count = 0;
	while (count < shortest && others.every(lines => line(lines, count) === line(first, count))) {
		count += 1;
	}
	return count;
}
