import { familyName } from './authors';
import { hash64 } from './hash';
import type { PaperFacts } from './paper';
import { methodName, plain, tellingWords, wordsBesides } from './tellingWords';
import { titleKey } from './title';

/** What the papers of a library are already called, in the form `foldKey` gives. */
export interface TakenKeys {
	has(key: string): boolean;
}

/** Whether people may use `text` as a key: `earl2025`, `DBLP:conf.nips.Vaswani17`. */
export function isKey(text: string): boolean {
	return /^[A-Za-z][A-Za-z0-9_:.+-]*$/.test(text);
}

/** The form in which keys are compared: they are the same whatever their case. */
export function foldKey(key: string): string {
	return key.toLowerCase();
}

/**
 * The key a paper gets when one is pinned: `surname + year + first telling title word` where its
 * authors are known, else the method's name or first telling title word and the year.
 *
 * Where that is taken the paper's own next title words join, never a running letter, so that two
 * people who meet the same papers in another order make the same keys.
 */
export function makeKey(
	facts: Pick<PaperFacts, 'title' | 'authors' | 'date'>,
	taken: TakenKeys,
): string {
	const { base, more } = partsOf(facts);
	let key = base;
	for (const word of more) {
		if (!taken.has(foldKey(key))) {
			return key;
		}
		key = glue(key, word);
	}
	// All words are used up: two papers with the same title. The digits differ with the years.
	const digits = hash64(`${titleKey(facts.title)} ${facts.date ?? ''}`);
	for (let length = 4; taken.has(foldKey(key)) && length <= digits.length; length += 4) {
		key = `${base}-${digits.slice(0, length)}`;
	}
	return key;
}

function partsOf({ title, authors = [], date }: Pick<PaperFacts, 'title' | 'authors' | 'date'>): {
	readonly base: string;
	readonly more: readonly string[];
} {
	const year = date?.slice(0, 4) ?? '';
	const words = tellingWords(title);
	const name = methodName(title);
	const surname = authors[0] === undefined ? '' : plain(familyName(authors[0]));
	const first = surname === '' ? (name ?? words[0]) : words[0];
	// What the method's name stands for says no more than the name.
	const more = name !== undefined && first === name ? wordsBesides(name, title) : words.slice(1);
	if (surname !== '') {
		return { base: glue(glue(start(surname), year), first ?? ''), more };
	}
	if (first === undefined) {
		// Nothing in plain letters: the title's own digits, so that two such papers do not meet.
		return { base: `paper${year}-${hash64(titleKey(title)).slice(0, 8)}`, more: [] };
	}
	return { base: glue(start(first), year), more };
}

/** A key begins with a letter. */
function start(word: string): string {
	return /^\d/.test(word) ? `n${word}` : word;
}

/** Digits next to digits could not be told apart: `searchr2-2026`, not `searchr22026`. */
function glue(left: string, right: string): string {
	return /\d$/.test(left) && /^\d/.test(right) ? `${left}-${right}` : left + right;
}
