import type { PhraseWord } from './phraseWords';

/** How often a phrase is met, by the numbers of its stems with spaces between. */
export type PhraseCounts = ReadonlyMap<string, number>;

/** Longer names are hardly ever written twice. */
export const longestPhrase = 5;

/** How many of the titles have each phrase that may be a name and that so many have at least. */
export function countInTitles(
	titles: readonly (readonly PhraseWord[])[],
	least: number,
): PhraseCounts {
	const counts = new Map<string, number>();
	let begun: ReadonlyMap<string, number> = new Map();
	// A phrase that few titles have cannot be the beginning of one that many have.
	for (let length = 1; length <= longestPhrase; length++) {
		const reached = new Map<string, number>();
		const named = new Map<string, number>();
		for (const words of titles) {
			const ofTitle = new Map<string, boolean>();
			for (let from = 0; from + length <= words.length; from++) {
				const before = length === 1 ? '' : keyOf(words, from, from + length - 1);
				if (
					runOn(words, from, from + length) &&
					(length === 1 || (begun.get(before) ?? 0) >= least)
				) {
					const key = keyOf(words, from, from + length);
					ofTitle.set(key, ofTitle.get(key) === true || mayBeName(words, from, from + length));
				}
			}
			for (const [key, isName] of ofTitle) {
				reached.set(key, (reached.get(key) ?? 0) + 1);
				if (isName) {
					named.set(key, (named.get(key) ?? 0) + 1);
				}
			}
		}
		named.forEach((titlesWith, key) => titlesWith >= least && counts.set(key, titlesWith));
		begun = reached;
	}
	return counts;
}

/** How many of the papers have each phrase among their keywords. */
export function countKeywords(
	papers: readonly (readonly (readonly PhraseWord[])[])[],
): PhraseCounts {
	const counts = new Map<string, number>();
	for (const keywords of papers) {
		const ofPaper = new Set<string>();
		for (const words of keywords) {
			const isPhrase = words.length <= longestPhrase && runOn(words, 0, words.length);
			if (isPhrase && mayBeName(words, 0, words.length)) {
				ofPaper.add(keyOf(words, 0, words.length));
			}
		}
		ofPaper.forEach(key => counts.set(key, (counts.get(key) ?? 0) + 1));
	}
	return counts;
}

function keyOf(words: readonly PhraseWord[], from: number, to: number): string {
	let key = String(words[from]?.stem);
	for (let at = from + 1; at < to; at++) {
		key += ` ${words[at]?.stem}`;
	}
	return key;
}

/** Whether a phrase begins where it may, and nothing parts its words. */
function runOn(words: readonly PhraseWord[], from: number, to: number): boolean {
	if (!words[from]?.edge) {
		return false;
	}
	for (let at = from + 1; at < to; at++) {
		if (!words[at]?.runsOn) {
			return false;
		}
	}
	return true;
}

function mayBeName(words: readonly PhraseWord[], from: number, to: number): boolean {
	const ends = words[from]?.edge === true && words[to - 1]?.edge === true;
	return ends && words.slice(from, to).some(({ tells }) => tells);
}
