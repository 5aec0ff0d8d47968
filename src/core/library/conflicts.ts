/** A text in lines, as far as git's conflict markers let one see what they are. */
export interface MarkedLines {
	readonly lines: readonly MarkedLine[];
	/** Whether there are markers. */
	readonly marked: boolean;
	/** The line, from 1, at which the markers stop making sense; absent where they do. */
	readonly brokenAt?: number;
}

export interface MarkedLine {
	readonly text: string;
	/** From 1. */
	readonly number: number;
	/** Stands between markers: one side has it, the other may not. */
	readonly inConflict: boolean;
}

/** Seven signs, or more where git merged merges, alone or with a label. */
const marker = /^(<{7,}|\|{7,}|={7,}|>{7,})(?: .*)?$/;

/**
 * The lines of both sides of every conflict, in order; what was there before (the middle part that
 * `merge.conflictStyle = diff3` shows) is left out, since both sides come from it.
 *
 * ```text
 * <<<<<<< ours
 * {"title":"A"}
 * ||||||| base
 * =======
 * {"title":"B"}
 * >>>>>>> theirs
 * ```
 */
export function readMarked(text: string): MarkedLines {
	const lines: MarkedLine[] = [];
	/** The sign that was met last, for each conflict that is open. */
	const open: string[] = [];
	let marked = false;
	let brokenAt: number | undefined;
	const all = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);

	for (const [index, line] of all.entries()) {
		const sign = marker.exec(line)?.[1]?.charAt(0);
		if (sign === undefined) {
			if (!open.includes('|')) {
				lines.push({ text: line, number: index + 1, inConflict: open.length > 0 });
			}
			continue;
		}
		marked = true;
		if (!follow(open, sign)) {
			brokenAt ??= index + 1;
		}
	}
	if (open.length > 0) {
		brokenAt ??= all.length;
	}
	return { lines, marked, ...(brokenAt === undefined ? {} : { brokenAt }) };
}

/** Goes on to the next part of a conflict. @returns false where this sign cannot come next */
function follow(open: string[], sign: string): boolean {
	const last = open.at(-1);
	switch (sign) {
		case '<':
			open.push(sign);
			return true;
		case '|':
			if (last !== '<') {
				return false;
			}
			open[open.length - 1] = sign;
			return true;
		case '=':
			if (last !== '<' && last !== '|') {
				return false;
			}
			open[open.length - 1] = sign;
			return true;
		default:
			open.pop();
			return last === '=';
	}
}
