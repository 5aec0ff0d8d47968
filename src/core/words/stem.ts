import lunr from 'lunr';

/** Families that Porter's rules throw together although they mean different things. */
const families: Readonly<Record<string, string>> = {
	generat: 'generat',
	general: 'general',
	communit: 'communiti',
	communic: 'communic',
	negativ: 'negat',
	relativ: 'relat',
};
const family = new RegExp(`^(?:${Object.keys(families).join('|')})`);

/** Endings that are no plural: `consensus`, `loss`, not of `autonomous`. */
const keepsItsEnd = /([^o]us|[^aeiou]s{2})$/;
/** An adverb's ending: `jointly`, not `likely`. */
const adverb = /^(.{4,}[^aeiou])ly$/;

/**
 * The stem of a word in lower case, so that `explores`, `exploring` and `exploration` are one: that
 * of Porter's algorithm (1980) where it does not mislead.
 */
export function stemOf(word: string): string {
	const [beginning] = family.exec(word) ?? [];
	if (beginning !== undefined) {
		return families[beginning] ?? word;
	}
	if (word.endsWith('s') && keepsItsEnd.test(word)) {
		return word;
	}
	const plain = word.endsWith('bly') ? `${word.slice(0, -3)}ble` : (adverb.exec(word)?.[1] ?? word);
	return lunr.stemmer(new lunr.Token(plain, {})).toString();
}
