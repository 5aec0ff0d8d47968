import type { Author } from './paper';
import { foldLetters } from './title';

/** One name as it is compared: its words in full and its initials, folded, in no order. */
export interface Name {
	readonly words: readonly string[];
	readonly initials: readonly string[];
	/** The whole without spaces, so that `Gomez-Rodriguez` is `Gomez Rodriguez`. */
	readonly whole: string;
}

/** The authors of a paper as one source names them, as they are compared. */
export interface Byline {
	readonly names: readonly Name[];
	/** Whether any name is in Latin letters: names in other scripts cannot be compared to those. */
	readonly latin: boolean;
}

/** So many names tell a paper: collaborations have thousands, always in one order. */
const mostNames = 40;

/** Comparing is for papers of one title, but for those it is done often. */
const bylines = new WeakMap<readonly Author[], Byline>();

/** The byline of authors; none where nobody is named. */
export function bylineOf(authors: readonly Author[] | undefined): Byline | undefined {
	if (authors === undefined || authors.length === 0) {
		return undefined;
	}
	const known = bylines.get(authors);
	if (known !== undefined) {
		return known.names.length > 0 ? known : undefined;
	}
	const names = authors.slice(0, mostNames).map(toName);
	const told = names.filter(({ whole }) => whole !== '');
	const byline = { names: told, latin: told.some(({ whole }) => /\p{Script=Latin}/u.test(whole)) };
	bylines.set(authors, byline);
	return told.length > 0 ? byline : undefined;
}

/** How far two bylines agree. */
export interface Agreement {
	/** How many names of the shorter one are in the other, from 0 to 1. */
	readonly share: number;
	/** Whether both begin with the same person, or one person stands for both. */
	readonly first: boolean;
	/** Whether more agrees than one family name. */
	readonly firm: boolean;
}

/** How far two bylines agree; `undefined` where they are in scripts that cannot be compared. */
export function compareBylines(a: Byline, b: Byline): Agreement | undefined {
	if (a.latin !== b.latin) {
		return undefined;
	}
	if (
		a.names.length === b.names.length &&
		a.names.every(({ whole }, i) => whole === b.names[i]?.whole)
	) {
		// Nearly always: there is no need to compare each with each.
		const firm = a.names.length > 1 || (a.names.some(isWholeName) && b.names.some(isWholeName));
		return { share: 1, first: true, firm };
	}
	let isFirm = false;
	const inA = new Float64Array(a.names.length);
	const inB = new Float64Array(b.names.length);
	for (const [i, one] of a.names.entries()) {
		for (const [j, other] of b.names.entries()) {
			const likeness = likenessOf(one, other);
			inA[i] = Math.max(inA[i] ?? 0, likeness);
			inB[j] = Math.max(inB[j] ?? 0, likeness);
			isFirm ||= likeness === 1 && isWholeName(one) && isWholeName(other);
		}
	}
	// One name of the one may agree with several of the other.
	const agreeing = Math.min(sumOf(inA), sumOf(inB));
	const [left, right] = [a.names[0], b.names[0]];
	return {
		share: agreeing / Math.min(inA.length, inB.length),
		first: left !== undefined && right !== undefined && likenessOf(left, right) > 0,
		firm: isFirm || agreeing > 1,
	};
}

function sumOf(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0);
}

/** Whether it is more than a family name. */
function isWholeName({ words, initials }: Name): boolean {
	return words.length + initials.length > 1;
}

/**
 * How far two names may be one person's. 1 where a word in full is the same and nothing of the
 * rest says otherwise: the order of the words does not count, since families come first in half of
 * the world; `J. Lovelace` may be `Jane Lovelace`, `Chris` is `Christopher`. Half of it where the
 * rest begins with the same letter, as `Andy` and `Andrew` do.
 */
export function likenessOf(a: Name, b: Name): number {
	if (a.whole === b.whole) {
		return 1;
	}
	const shared = a.words.filter(word => b.words.includes(word));
	if (shared.length === 0) {
		return 0;
	}
	const [left, right] = [restOf(a.words, shared), restOf(b.words, shared)];
	// Initials tell only where there is nothing better: `Jane A. Doe` is not `Jane D. Roe`.
	const areFull = left.length > 0 && right.length > 0;
	return areFull ? best(left, right) : best([...left, ...a.initials], [...right, ...b.initials]);
}

/** Words without those that are shared, each as often as it is. */
function restOf(words: readonly string[], shared: readonly string[]): readonly string[] {
	const gone = new Set(shared);
	return words.filter(word => !gone.delete(word));
}

/** How well any two words of the rest agree; nothing speaks against it where one side has none. */
function best(left: readonly string[], right: readonly string[]): number {
	if (left.length === 0 || right.length === 0) {
		return 1;
	}
	const likeness = left.flatMap(one => right.map(other => likenessOfWords(one, other)));
	return Math.max(...likeness);
}

function likenessOfWords(a: string, b: string): number {
	const shorter = Math.min(a.length, b.length);
	const isShort = shorter === 1 || shorter > 2;
	return isShort && (a.startsWith(b) || b.startsWith(a)) ? 1 : a.startsWith(b.charAt(0)) ? 0.5 : 0;
}

function toName({ family, given, literal }: Author): Name {
	const text = literal ?? [given, family].filter(part => part !== undefined).join(' ');
	const isShouted = text === text.toUpperCase();
	const words: string[] = [];
	const initials: string[] = [];
	for (const [word] of text.replace(withinWord, '').matchAll(nameWord)) {
		// `Hu EJ`: catalogues of medicine write initials as one word.
		if (noName.test(word)) {
			continue;
		}
		if (word.length === 1 || (!isShouted && initialsAsWord.test(word))) {
			initials.push(...foldName(word));
		} else {
			words.push(foldName(word));
		}
	}
	const whole = [...words, ...initials].join('');
	// Where words are not divided nobody knows which part comes first.
	return { words, initials, whole: isUndivided.test(whole) ? [...whole].sort().join('') : whole };
}

/** Hyphens and apostrophes come and go: `Yi-Hsiu`, `Yihsiu`, `O’Brien`. */
const withinWord = /(?<=\p{L}\p{M}*)[-‐‑'’`](?=\p{L})/gu;

const nameWord = /\p{L}[\p{L}\p{M}]*/gu;

/** What stands in names that were not cut cleanly, and behind them. */
const noName = /^(?:and|et|al|jr|sr|iii|iv)$/i;

const initialsAsWord = /^\p{Lu}{2,3}$/u;

const isUndivided = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A word of a name, folded, with umlauts in their two spellings made one: `Schölkopf` is `Schoelkopf`. */
export function foldName(word: string): string {
	return foldLetters(word).replace(/([aou])e+/g, '$1');
}
