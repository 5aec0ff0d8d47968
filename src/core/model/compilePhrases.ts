import { partsOf } from '../words/partsOf';
import { Vocabulary } from '../words/vocabulary';
import type { Model } from './model';

/** In `Model.phrases`: that a phrase is another way to say what it means. */
export const isAlias = 0x8000;

interface Meaning {
	readonly stems: readonly number[];
	/** The place of the name among the names. */
	readonly name: number;
	readonly alias: boolean;
}

/**
 * The phrases of names and short forms, ready to be found: short forms within names written out, each
 * short form joined to what it stands for, in the order of their stems. So nothing has to be built
 * from them when the first papers are read.
 */
export function compilePhrases({
	names,
	acronyms,
}: Pick<Model, 'names' | 'acronyms'>): Pick<Model, 'stems' | 'phrases'> {
	const vocabulary = new Vocabulary();
	const stemsOf = (phrase: string) => vocabulary.read(phrase).numbers();
	const meanings = new Map<string, Meaning>();
	const add = (stems: readonly number[], name: number, alias: boolean) => {
		const key = stems.join();
		const known = meanings.get(key);
		if (!known && stems.length > 0) {
			meanings.set(key, { stems, name, alias });
		}
		return known?.name ?? name;
	};
	const longForms = readShortForms(acronyms, stemsOf);
	for (const [index, entry] of partsOf(names, '|').entries()) {
		const [name = '', digits] = entry.split('~');
		const stems = stemsOf(name);
		const full = stems.flatMap(stem => longForms.get(stem) ?? stem);
		// *VLA* is a topic under its long name.
		const isShortForm = stems.length === 1 && longForms.has(stems[0] ?? -1);
		if (name !== '' && digits && !isShortForm) {
			add(stems, add(full, index, false), true);
		}
	}
	const models = stemsOf('models');
	for (const [short, long] of longForms) {
		const meant = meanings.get(long.join()) ?? meanings.get([...long, ...models].join());
		if (meant) {
			add([short], meant.name, true);
		}
	}
	const sorted = [...meanings.values()].sort((a, b) => compare(a.stems, b.stems));
	return {
		stems: [...vocabulary.stems].join('|'),
		phrases: Uint16Array.from(
			sorted.flatMap(({ stems, name, alias }) => [
				name | (alias ? isAlias : 0),
				stems.length,
				...stems,
			]),
		),
	};
}

/** Whether some numbers are phrases of the names and stems beside them, sorted by their first stem. */
export function arePhrases({
	names,
	stems,
	phrases,
}: Pick<Model, 'names' | 'stems' | 'phrases'>): boolean {
	const nameCount = names.split('|').length;
	const stemCount = stems.split('|').length;
	let before = 0;
	for (let at = 0; at < phrases.length;) {
		const name = (phrases[at] ?? 0) & ~isAlias;
		const first = phrases[at + 2] ?? -1;
		const end = at + 2 + (phrases[at + 1] ?? 0);
		if (name >= nameCount || first < before || end <= at + 2 || end > phrases.length) {
			return false;
		}
		for (at += 2; at < end; at++) {
			if ((phrases[at] ?? stemCount) >= stemCount) {
				return false;
			}
		}
		before = first;
	}
	return true;
}

/** What short forms stand for, by their stems. */
function readShortForms(
	acronyms: string,
	stemsOf: (phrase: string) => readonly number[],
): ReadonlyMap<number, readonly number[]> {
	const meanings = new Map<number, readonly number[]>();
	for (const entry of partsOf(acronyms, '|')) {
		const [[short] = [], long = []] = entry.split('=').map(stemsOf);
		if (short !== undefined && long.length > 0) {
			meanings.set(short, long);
		}
	}
	return meanings;
}

/** By the numbers of their stems, one after the other; a beginning comes before what goes on. */
function compare(one: readonly number[], other: readonly number[]): number {
	for (const [i, stem] of one.entries()) {
		const difference = stem - (other[i] ?? -1);
		if (difference !== 0) {
			return difference;
		}
	}
	return one.length - other.length;
}
