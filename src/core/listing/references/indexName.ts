import type { Author } from '../../paper/paper';
import { parseName } from '../names';
import { cleanLine } from '../text/clean';

/**
 * One name, also as indexes of journals write it, the initials last and no comma: `Griffin DK`,
 * `de la Fuente R.`, `Brownstein C D`, `Smith J Jr`.
 */
export function parseIndexName(text: string): Author | undefined {
	const [, surname, first] = plain.exec(text) ?? [];
	if (surname !== undefined && first !== undefined) {
		return { family: surname, given: first.trimEnd() };
	}
	if (text.includes(',')) {
		return parseName(text, { markup: true });
	}
	const [short, family, given] = plainIndex.exec(text) ?? [];
	if (short !== undefined && family !== undefined && given !== undefined) {
		return { family, given, literal: short };
	}
	return parseInverted(cleanLine(text, { markup: true }));
}

function parseInverted(name: string): Author | undefined {
	if (name.length > 60) {
		return parseName(name);
	}
	const words = name.split(' ');
	const suffix = words.length > 2 && isSuffix.test(words.at(-1) ?? '') ? words.pop() : undefined;
	let end = words.length;
	while (end > 0 && initials.test(words[end - 1] ?? '')) {
		end--;
	}
	const family = words.slice(0, end).join(' ');
	if (end === words.length || !/\p{Ll}/u.test(family) || initials.test(words[0] ?? '')) {
		return parseName(name);
	}
	// The full stop behind the last name of a list is no part of its initials.
	const given = words
		.slice(end)
		.join(' ')
		.replace(/(?<=\p{Lu}\p{Lu})\.$/u, '');
	return { family, given: suffix === undefined ? given : `${given} ${suffix}`, literal: name };
}

/** `Lovelace, A. K.` or `Lovelace, Ada K.`, as most names are, and which need no closer look. */
const plain =
	/^([A-Z][a-z'-]{1,30}), ?((?:[A-Z]\.?[ -]?){1,4}|(?!Inc|Ltd|Llc|Team|Group|Univ|Proj|Comm|Cons|Coll)[A-Z][a-z]{1,14}(?: [A-Z]\.?)*)$/;

/** `Griffin DK`, likewise. */
const plainIndex = /^([A-Z][a-z]{2,30}) ([A-Z]{1,3})$/;

const initials = /^(?:\p{Lu}\.?-?){1,4}$/u;

const isSuffix = /^(?:jr|sr|2nd|3rd|iii?)\.?$/i;

/** Names that a source gives one by one, without those that are none. */
export function parseIndexNames(names: readonly string[]): readonly Author[] {
	return names.map(parseIndexName).filter(name => name !== undefined);
}
