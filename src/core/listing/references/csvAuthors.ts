import { isObject } from '../../library/json';
import type { Author } from '../../paper/paper';
import { parseValue, textIn } from '../json/value';
import { splitNames } from '../names';
import { parseIndexNames } from './indexName';

/** What divides the names in the cells of one table. */
export type NameDivider = ';' | '|' | ' and ' | ',';

/** A column divides names in one way, which a cell with a single name does not show. */
export function findNameDivider(cells: readonly string[]): NameDivider {
	const told = cells.filter(cell => cell !== '' && !cell.startsWith('['));
	const most = told.length / 5;
	const found = ([';', '|', ' and '] as const).find(
		divider => told.filter(cell => cell.includes(divider)).length > most,
	);
	return found ?? ',';
}

/**
 * The names in a cell: `Lovelace, Ada; Menabrea, Luigi`, `Lovelace A, Menabrea L`,
 * `Lovelace, A. and Menabrea, L.`, `['Lovelace, Ada']`. Numbers of databases and affiliations in
 * parentheses behind names are no part of them, nor is the `*` of a contact.
 */
export function parseAuthorCell(cell: string, divider: NameDivider): readonly Author[] {
	const list = /^\[[\s\S]*\]$/.test(cell) ? parseValue(cell) : undefined;
	const names = Array.isArray(list)
		? list.flatMap(one => nameIn(one) ?? [])
		: divide(cell, divider).map(name =>
				name.replace(/\s*\(\d[\d\s,-]*\)/g, '').replace(/\s+\([^()]{3,}\)\s*\*?$|\*$/, ''),
			);
	return parseIndexNames(names.slice(0, 10_000)).map(author =>
		author.family !== undefined && (author.given === 'null' || author.given === 'nan')
			? { literal: author.family }
			: author,
	);
}

function nameIn(value: unknown): string | undefined {
	if (typeof value === 'string') {
		return value;
	}
	const object = isObject(value) ? (value as Parameters<typeof textIn>[0]) : undefined;
	return textIn(object, 'name') ?? textIn(object, 'display_name') ?? textIn(object, 'fullname');
}

function divide(cell: string, divider: NameDivider): readonly string[] {
	if (divider !== ',' || /[;|\n]/.test(cell)) {
		const names = cell.split(divider === ' and ' ? /\s+and\s+/ : /[;|\n]/);
		return names.map(name => name.trim()).filter(name => name !== '');
	}
	// Two words with a comma are one name: nobody has only one in a list of names.
	return /^\s*[^\s,]+,\s*[^\s,]+\s*$/.test(cell) ? [cell] : splitNames(cell);
}
