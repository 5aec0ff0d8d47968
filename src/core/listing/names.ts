import type { Author } from '../paper/paper';
import { cleanLine, type Notation } from './text/clean';

/** Words that begin a family name. */
const particles = new Set(
	'von van de der den del della di da dos das du la le ten ter zu zur al el bin ibn af av st. san'.split(
		' ',
	),
);

/** Of the particles, with the space before it. */
const longestParticle = 1 + Math.max(...[...particles].map(({ length }) => length));

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Longer than any name, and short enough for what looks at its end again and again. */
const longest = 500;

/** What no person is called. */
const organization =
	/\b(?:team|group|consortium|collaboration|collaborators|committee|community|university|institute|laborator(?:y|ies)|inc|ltd|llc|openai|deepmind|foundation|project|network|society|association|organi[sz]ation|initiative|contributors)\b/i;

/** Most names are two to four words in plain letters, with nothing to be cleaned. */
const plainName = /^(?!(?:And|By) )[A-Z][A-Za-z.'-]*(?: [A-Z][A-Za-z.'-]*){1,3}$/;

/**
 * One name, with its family and given parts: `Lovelace, Ada`, `Ada Lovelace`, `Ludwig van
 * Beethoven`. Where the source wrote it as one text and where it is cut is a guess, that text is
 * kept beside the parts. Organisations, and names in scripts that have no spaces, stay whole.
 *
 * @returns `undefined` for what is no name, such as `et al.`
 */
export function parseName(text: string, notation: Notation = {}): Author | undefined {
	const isPlain = text.length < longest && plainName.test(text);
	const name = isPlain ? text : tidy(text.slice(0, longest), notation);
	if (name === '' || /^(?:et\.? ?al\.?|others|and others|anonymous|…|\.\.\.)$/i.test(name)) {
		return undefined;
	}
	const comma = name.indexOf(',');
	if (comma > 0 && !organization.test(name)) {
		return toAuthor(name.slice(0, comma), givenAfter(name.slice(comma + 1)));
	}
	const simple = isPlain && !organization.test(name) ? cutSimple(name) : undefined;
	if (simple) {
		return simple;
	}
	const words = name.split(' ');
	if (words.length === 1 || organization.test(name) || words.length > 8) {
		return { literal: name };
	}
	const last =
		suffix.test(words.at(-1) ?? '') && words.length > 2 ? words.length - 1 : words.length;
	let start = last - 1;
	while (start > 1 && particles.has((words[start - 1] ?? '').toLowerCase())) {
		start--;
	}
	const family = words.slice(start, last).join(' ');
	const given = [...words.slice(0, start), ...words.slice(last)].join(' ');
	return { family, given, literal: name };
}

/**
 * Cuts a plain name before its last word, if neither a particle stands before that nor it is a
 * suffix: most are so, and this runs once for each of millions.
 */
function cutSimple(name: string): Author | undefined {
	const last = name.lastIndexOf(' ');
	const before = name.lastIndexOf(' ', last - 1);
	const hasMore =
		(name.length - last <= 5 && suffix.test(name.slice(last + 1))) ||
		(before > 0 &&
			last - before <= longestParticle &&
			particles.has(name.slice(before + 1, last).toLowerCase()));
	return hasMore
		? undefined
		: { family: name.slice(last + 1), given: name.slice(0, last), literal: name };
}

/** A name in clean text, without what introduces it and without marks and numbers behind it. */
function tidy(text: string, notation: Notation): string {
	return cleanLine(text, notation)
		.replace(/^(?:and|by)\s+/i, '')
		.replace(/[\s,;*†‡§¶]+$/u, '')
		.replace(/\s+0\d{3}$/, '');
}

/** Names that a source gives one by one, without those that are none. */
export function parseNames(names: readonly string[], notation: Notation = {}): readonly Author[] {
	return names.map(name => parseName(name, notation)).filter(name => name !== undefined);
}

/**
 * Names in one text, divided by semicolons, bars, ` and `, or commas: by commas only where they do
 * not divide family from given names.
 */
export function splitNames(text: string): readonly string[] {
	// Runs are folded and their ends looked at once, so that long ones cost no more than short ones.
	const trimmed = text
		.replace(/[^\S\n]{2,}/g, ' ')
		.trim()
		.replace(/(?<![.;,\s])[.;,\s]+$/, match => (match.startsWith('.') ? '.' : ''));
	if (/[;|\n]/.test(trimmed)) {
		return pieces(trimmed, /[;|\n]+/);
	}
	const conjunction = /,?\s+(?:and|&|und|et)\s+/i;
	const parts = trimmed.split(conjunction);
	const isEachOne =
		parts.length > 2
			? parts.every(part => part.indexOf(',') === part.lastIndexOf(','))
			: parts.length === 2 && parts.every(part => hasOneComma(part));
	if (isEachOne) {
		return pieces(trimmed, conjunction);
	}
	const commas = parts.flatMap(part => part.split(','));
	const isInverted =
		commas.length > 1 &&
		commas.length % 2 === 0 &&
		commas.every((part, i) => i % 2 === 0 || /^\s*(?:\p{Lu}\.?[\s-]*)+$/u.test(part));
	if (isInverted) {
		return commas.flatMap((part, i) =>
			i % 2 === 0 ? [`${part.trim()}, ${(commas[i + 1] ?? '').trim()}`] : [],
		);
	}
	return commas.map(part => part.trim()).filter(part => part !== '');
}

function hasOneComma(part: string): boolean {
	const comma = part.indexOf(',');
	return comma >= 0 && comma === part.lastIndexOf(',');
}

function pieces(text: string, divider: RegExp): readonly string[] {
	return text
		.split(divider)
		.map(part => part.trim())
		.filter(part => part !== '');
}

/** `Jr., Martin Luther` is `Martin Luther Jr.` */
function givenAfter(text: string): string {
	const [first = '', second] = text.split(',').map(part => part.trim());
	return second === undefined
		? first
		: suffix.test(first)
			? `${second} ${first}`
			: `${first} ${second}`;
}

function toAuthor(family: string, given: string): Author {
	const [left, right] = [family.trim(), given.trim()];
	return right === '' ? { family: left } : { family: left, given: right };
}
