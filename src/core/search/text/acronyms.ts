/** A short form that a text explains, e.g. `RLVR` for `reinforcement learning with verifiable rewards`. */
export interface Acronym {
	readonly short: string;
	readonly long: string;
}

/** Letters, digits and hyphens, with at least two capitals or a capital and a digit. */
const shortForm = /^(?=(?:[^A-Z]*[A-Z]){2}|[^A-Z]*[A-Z][^0-9]*[0-9])[A-Za-z][A-Za-z0-9-]{1,9}$/;
const longestLong = 120;
const mostWords = 9;

/**
 * Finds what a text itself says its short forms stand for: `long form (SHORT)`. After Schwartz and
 * Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", 2003:
 * the letters of the short form are looked for from right to left in the words before it, and its
 * first letter has to begin a word.
 */
export function findAcronyms(text: string): readonly Acronym[] {
	const found: Acronym[] = [];
	for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
		const inside = text.slice(open + 1, open + 14);
		const close = inside.indexOf(')');
		const short = inside.slice(0, Math.max(0, close)).replace(/(?<=[A-Z])s$/, '');
		if (close < 2 || !shortForm.test(short)) {
			continue;
		}
		const before = text.slice(Math.max(0, open - longestLong), open).trimEnd();
		const long = findLong(short, before);
		if (long !== undefined) {
			found.push({ short, long });
		}
	}
	return found;
}

function findLong(short: string, before: string): string | undefined {
	let at = before.length - 1;
	for (let index = short.length - 1; index >= 0; index--) {
		const letter = short.charAt(index).toLowerCase();
		if (!/[a-z0-9]/.test(letter)) {
			continue;
		}
		const isFirst = index === 0;
		while (
			at >= 0 &&
			(before.charAt(at).toLowerCase() !== letter ||
				(isFirst && at > 0 && /[\p{L}\p{N}]/u.test(before.charAt(at - 1))))
		) {
			at--;
		}
		if (at < 0) {
			return undefined;
		}
		at--;
	}
	const long = before.slice(at + 1);
	const words = long.split(/[\s-]+/);
	const most = Math.min(mostWords, short.length + 5, short.length * 2);
	const isPlain = !/[()[\].;:,!?]/.test(long);
	return isPlain && words.length > 1 && words.length <= most ? long : undefined;
}
