import { isObject, type Json } from '../../library/json';
import type { Author } from '../../paper/paper';
import { parsePython } from '../json/python';
import { textIn } from '../json/value';
import { parseName, splitNames } from '../names';
import { told } from '../placeholder';
import { looksLikeTex } from '../text/looksLikeTex';

/**
 * The authors as a list writes them: one text (`Ada Lovelace; Alan Turing`, also divided by `|`, or
 * a Python list), a list of names, or a list of objects with a name each. Marks of contact authors
 * and affiliations in brackets are no part of a name; a list that is given twice over counts once.
 */
export function authorsOf(value: Json | undefined): readonly Author[] {
	const names = namesIn(value)
		.map(name => (typeof name === 'string' ? withoutAffiliation(name) : name))
		.filter(name => name !== '');
	return once(names)
		.map(name => (typeof name === 'string' ? parseName(name, { tex: looksLikeTex(name) }) : name))
		.filter(author => author !== undefined);
}

function namesIn(value: Json | undefined): readonly (string | Author)[] {
	if (typeof value === 'string') {
		const inner = /^\s*\[/.test(value) ? parsePython(value) : undefined;
		return Array.isArray(inner) ? namesIn(inner as Json) : namesInText(value);
	}
	if (Array.isArray(value)) {
		const list = value as readonly Json[];
		return list.length === 1 && typeof list[0] === 'string'
			? namesInText(list[0])
			: list.flatMap(one => (typeof one === 'string' ? [one] : nameIn(one)));
	}
	return isObject(value) ? nameIn(value) : [];
}

/** What an object that is an author may call its parts. */
const wholes = [
	'name',
	'fullname',
	'full_name',
	'display_name',
	'author',
	'author_name',
	'literal',
];
const families = ['family', 'last', 'lastname', 'last_name', 'lastName', 'surname', 'family_name'];
const givens = ['given', 'first', 'firstname', 'first_name', 'firstName', 'forename', 'given_name'];

function nameIn(author: Json): readonly (string | Author)[] {
	const firstOf = (names: readonly string[]) =>
		names.map(name => told(textIn(author, name))?.trim()).find(text => text !== undefined);
	const family = firstOf(families);
	const given = firstOf(givens);
	if (family !== undefined) {
		return [given === undefined ? { family } : { family, given }];
	}
	return [firstOf(wholes) ?? textIn(author, 'author', 'name') ?? ''];
}

function namesInText(text: string): readonly string[] {
	if (told(text) === undefined) {
		return [];
	}
	// Affiliations in brackets may hold what divides names.
	const plain = text.includes('(') ? withoutAffiliation(text) : text;
	return isOneInverted(plain) ? [plain] : splitNames(plain);
}

/** `Lovelace, Ada` is one name, where `Ada Lovelace, Alan Turing` are two. */
function isOneInverted(text: string): boolean {
	const parts = text.split(',').map(part => part.trim());
	return (
		parts.length === 2 &&
		parts.every(part => part !== '' && !/[;|\n]|\s(?:and|&)\s/.test(part)) &&
		parts.some(part => !part.includes(' '))
	);
}

/** `Ada Lovelace (University of London)*` is `Ada Lovelace`. */
function withoutAffiliation(name: string): string {
	return name
		.replace(/\s?\((?:[^()]|\([^()]{0,200}\)){0,300}\)/g, '')
		.replace(/\s?[*†‡§¶]+(?=\s?(?:$|[;|,]))/g, '')
		.trim();
}

/** ICRA and IROS give every list of authors twice over. */
function once<Name>(names: readonly Name[]): readonly Name[] {
	const half = names.length / 2;
	const isTwice =
		names.length > 1 &&
		Number.isInteger(half) &&
		names.slice(0, half).every((name, i) => typeof name === 'string' && name === names[half + i]);
	return isTwice ? names.slice(0, half) : names;
}
