import { pick } from './seededChance';

/** The different words of a text that have so many letters, in their order. */
export function wordsOf(text: string, least: number): readonly string[] {
	return [...new Set(text.toLowerCase().match(/[a-z]+/g))].filter(word => word.length >= least);
}

/** Some of the words, in their order. */
export function draw(words: readonly string[], wanted: number, chance: () => number): string[] {
	const drawn = [...words];
	while (drawn.length > wanted) {
		drawn.splice(Math.floor(chance() * drawn.length), 1);
	}
	return drawn;
}

/** The words with one slip of the fingers in the longest. */
export function misspellLongest(words: readonly string[], chance: () => number): string[] {
	const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
	return words.map(word => (word === longest ? misspell(word, chance) : word));
}

/** A letter within the word is left out, swapped with the next, doubled or another one. */
export function misspell(word: string, chance: () => number): string {
	const at = 1 + Math.floor(chance() * (word.length - 2));
	const before = word.slice(0, at);
	const letter = word.slice(at, at + 1);
	const next = word.slice(at + 1, at + 2);
	const after = word.slice(at + 2);
	return pick(
		[
			before + next + after,
			before + next + letter + after,
			before + letter + letter + next + after,
			before + 'x' + next + after,
		],
		chance,
	);
}

/** The words with the last one typed to 60 %. */
export function cutLast(words: readonly string[]): readonly string[] {
	const last = words.at(-1) ?? '';
	return [...words.slice(0, -1), last.slice(0, Math.ceil(last.length * 0.6))];
}
