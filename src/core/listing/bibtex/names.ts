import type { Author } from '../../paper/paper';
import { splitNames } from '../names';
import { cleanLine } from '../text/clean';

const tex = { tex: true };

/**
 * The authors that a field names, in any form of BibTeX and BibLaTeX:
 *
 * ```bibtex
 * author = {Ludwig van Beethoven and van Beethoven, Ludwig and King, Jr., Martin Luther and
 *   {Barnes and Noble} and family=Bell, given=Bertrand, prefix=de and others}
 * ```
 *
 * Names without a comma are cut as BibTeX cuts them: words that begin with a small letter, and the
 * last word, are the family name. They keep what was written as `literal` beside the parts.
 */
export function readNames(field: string): readonly Author[] {
	if (!unsafe.test(field)) {
		return readPlainNames(cleanLine(field, tex));
	}
	const whole = inOneBrace(field);
	const names = whole === undefined ? splitAtAnd(field) : splitInBrace(whole);
	return names.flatMap(readName);
}

/**
 * Braces around more than an accent, which keep words together, and what divides names otherwise.
 * Fields without them can be resolved as a whole.
 */
const unsafe = /(?<!\\["'`^~=.uvHcdbkrt])\{(?![\\-])|[=;~]|\\(?:begin|[ ~])/;

function readPlainNames(field: string): readonly Author[] {
	const authors: Author[] = [];
	for (const name of field.split(and)) {
		const comma = name.indexOf(',');
		const isPlain = comma > 0 && !name.includes(',', comma + 1) && comma < name.length - 2;
		if (isPlain && !nobody.test(name)) {
			authors.push(toAuthor(name.slice(0, comma).trim(), name.slice(comma + 1).trim()));
		} else {
			authors.push(...readName(name));
		}
	}
	return authors;
}

const and = /\s+and\s+(?:and\s+)?/i;

/** Names that a field says nothing with. */
const nobody =
	/^(?:and|and others|others|et\.? ?al\.?|anonymous|anon\.?|n\/a|none|null|unknown|[.…,;-]*)$/i;

const suffix = /^(?:jr|sr|ii|iii|iv|v|esq|ph\.?d|m\.?d)\.?$/i;

function readName(text: string): readonly Author[] {
	const name = text.trim().replace(/(?<![,;\s])[,;\s]+$/, '');
	const plain = /[^\x20-\x7e]|[\\{}~$&]/.test(name) ? cleanLine(name, tex) : name;
	if (nobody.test(plain)) {
		return [];
	}
	if (plain === name && !/[,=]/.test(name)) {
		return [cutPlain(name)];
	}
	if (inOneBrace(name) !== undefined) {
		return [{ literal: plain }];
	}
	if (/^(?:family|given|prefix|suffix|id)\s*=/.test(plain)) {
		return readLabelled(plain);
	}
	const parts = splitOutside(name, ',').map(part => cleanLine(part, tex));
	const [first = '', second = '', third] = parts;
	if (parts.length > 3 || (third !== undefined && !suffix.test(second) && third.includes(' '))) {
		return readListed(plain, parts);
	}
	if (parts.length === 1) {
		return [cutName(name, plain)];
	}
	if (first === '') {
		return second === '' ? [] : [{ literal: second }];
	}
	// `King, Martin Luther, Jr.` is not BibTeX, but common.
	const [jr, given] =
		third === undefined ? ['', second] : suffix.test(third) ? [third, second] : [second, third];
	return [toAuthor(first, jr === '' ? given : `${given} ${jr}`)];
}

/** Names that are divided by commas only, which BibTeX would refuse. */
function readListed(plain: string, parts: readonly string[]): readonly Author[] {
	const names = parts.every(part => part.includes(' ')) ? parts : splitNames(plain);
	return names.flatMap(name => {
		const comma = name.indexOf(',');
		if (comma > 0) {
			return [toAuthor(name.slice(0, comma).trim(), name.slice(comma + 1).trim())];
		}
		return nobody.test(name) ? [] : [cutName(name, name)];
	});
}

/** BibLaTeX's long form, `family=Bell, given=Bertrand, prefix=de`. */
function readLabelled(plain: string): readonly Author[] {
	const labels = new Map<string, string>();
	for (const part of plain.split(',')) {
		const equals = part.indexOf('=');
		const value = part
			.slice(equals + 1)
			.trim()
			.replace(/^"(.*)"$/, '$1');
		if (equals > 0) {
			labels.set(part.slice(0, equals).trim(), value);
		}
	}
	const family = [labels.get('prefix'), labels.get('family')].filter(Boolean).join(' ');
	const given = [labels.get('given'), labels.get('suffix')].filter(Boolean).join(' ');
	return family === '' ? (given === '' ? [] : [{ literal: given }]) : [toAuthor(family, given)];
}

function toAuthor(family: string, given: string): Author {
	return given === '' ? { family } : { family, given };
}

/** The same for a name without TeX. */
function cutPlain(name: string): Author {
	const end = withoutNumber(name);
	const words = end.split(' ');
	const last =
		words.length > 2 && suffix.test(words.at(-1) ?? '') ? words.length - 1 : words.length;
	if (last < 2) {
		return { literal: end };
	}
	let start = last - 1;
	for (let i = 1; i < last - 1; i++) {
		if (/^\p{Ll}/u.test(words[i] ?? '')) {
			start = i;
			break;
		}
	}
	const jr = last < words.length ? ` ${words.at(-1) ?? ''}` : '';
	return {
		family: words.slice(start, last).join(' '),
		given: words.slice(0, start).join(' ') + jr,
		literal: end,
	};
}

/** Where the family name of a name without a comma begins. */
function cutName(name: string, plain: string): Author {
	const words = splitOutside(name, ' ');
	const isSuffixed = words.length > 2 && suffix.test(words.at(-1) ?? '');
	const last = isSuffixed ? words.length - 1 : words.length;
	if (last < 2) {
		return { literal: withoutNumber(plain) };
	}
	let start = last - 1;
	for (let i = 1; i < last - 1; i++) {
		if (beginsSmall(words[i] ?? '')) {
			start = i;
			break;
		}
	}
	const clean = (from: number, to: number): string =>
		cleanLine(words.slice(from, to).join(' '), tex);
	const family = withoutNumber(clean(start, last));
	const given = [clean(0, start), clean(last, words.length)].filter(part => part !== '').join(' ');
	if (family === '' || given === '') {
		return { literal: withoutNumber(plain) };
	}
	return { family, given, literal: withoutNumber(plain) };
}

/** DBLP tells people of one name apart by a number: `Wei Wang 0063`. */
function withoutNumber(name: string): string {
	return name.includes(' 0') ? name.replace(/\s+0\d{3}$/, '') : name;
}

/** As BibTeX looks at it: in braces, only what an accent stands over has a case. */
function beginsSmall(word: string): boolean {
	if (word.startsWith('{') && !word.startsWith('{\\')) {
		return false;
	}
	return /^\p{Ll}/u.test(word.includes('\\') ? cleanLine(word, tex) : word);
}

/** What stands in the one pair of braces that a text consists of, if it does. */
function inOneBrace(text: string): string | undefined {
	const trimmed = text.trim();
	if (!trimmed.startsWith('{') || !trimmed.endsWith('}')) {
		return undefined;
	}
	let depth = 0;
	for (let i = 0; i < trimmed.length; i++) {
		const character = trimmed.charAt(i);
		depth += character === '{' ? 1 : character === '}' ? -1 : 0;
		if (depth === 0 && i < trimmed.length - 1) {
			return undefined;
		}
	}
	return trimmed.startsWith('{\\') ? undefined : trimmed.slice(1, -1);
}

/**
 * A field in double braces, which some programs write around everything. It is one organisation
 * unless all its parts look like people: `{{Lovelace, Ada and Babbage, Charles}}`.
 */
function splitInBrace(whole: string): readonly string[] {
	const inner = inOneBrace(whole);
	if (inner !== undefined) {
		return splitInBrace(inner);
	}
	const parts = splitAtAnd(whole);
	const arePeople = parts.every(part => /^\s*[^,]{1,60},[^,]{1,60}$/.test(part));
	return arePeople && (parts.length > 1 || whole.includes(',')) ? parts : [`{${whole}}`];
}

/** Divides at ` and ` outside braces, however it is written; where there is none, at semicolons. */
function splitAtAnd(text: string): readonly string[] {
	if (!text.includes('{')) {
		const names = text.split(and);
		return names.length === 1 && text.includes(';') ? text.split(';') : names;
	}
	const names: string[] = [];
	let depth = 0;
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 0x7b) {
			depth++;
		} else if (code === 0x7d) {
			depth--;
		} else if (depth <= 0 && code <= 0x20 && isAnd(text, i + 1)) {
			names.push(text.slice(start, i));
			start = i + 4;
			i += 3;
		}
	}
	names.push(text.slice(start));
	return names.length === 1 && text.includes(';') ? splitOutside(text, ';') : names;
}

function isAnd(text: string, at: number): boolean {
	return (
		(text.charCodeAt(at) | 0x20) === 0x61 &&
		text.charCodeAt(at + 3) <= 0x20 &&
		text.slice(at, at + 3).toLowerCase() === 'and'
	);
}

/** Divides at a character, or at white space and `~`, outside braces. */
function splitOutside(text: string, divider: ',' | ';' | ' '): readonly string[] {
	const parts: string[] = [];
	let depth = 0;
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		const character = text.charAt(i);
		depth += character === '{' ? 1 : character === '}' ? -1 : 0;
		const divides = divider === ' ' ? /[\s~]/.test(character) : character === divider;
		// `\~n` and `\ ` are letters.
		if (depth <= 0 && divides && text[i - 1] !== '\\') {
			parts.push(text.slice(start, i));
			start = i + 1;
		}
	}
	parts.push(text.slice(start));
	return divider === ' ' ? parts.filter(part => part !== '') : parts;
}
