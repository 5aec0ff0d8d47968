import { canonical, compareText, isObject, type Json, type JsonObject, own, unite } from './json';
import { type Dated, holdsMany, type MergeTable, type Row } from './mergeTable';
import { compareTimes, noTime } from './time';

/** One line of a file of the library, as JSON. Fields that are not in the table are kept. */
export type Line = JsonObject;

/**
 * One value of a line with the time it was set: what is joined with its like in another line.
 * Without a value it was taken away, or (where not `gone`) only its time was left behind.
 */
export interface Cell {
	readonly value?: Json;
	readonly gone: boolean;
	readonly at: string;
}

/** All values of a line by path: `status`, `tags/rl`, `fields/title`, `ids/arxiv:2602.03647`. */
export type Cells = ReadonlyMap<string, Cell>;

/** Fields of a line that hold times, not values: when each was set, and when others were removed. */
export const timeFields = ['gone', 'at'] as const;

/** Takes a line apart into values that are joined one by one. */
export function cellsOf(line: Line, table: MergeTable): Cells {
	const cells = new Map<string, Cell>();
	const times = timesAt(line, 'at');
	const gone = timesAt(line, 'gone');
	const set = (path: string, value: Json) =>
		cells.set(path, { value, gone: false, at: times.get(path) ?? gone.get(path) ?? noTime });

	for (const [field, value] of Object.entries(line)) {
		const row = table.get(field);
		if (value === null || isTimeField(field)) {
			continue;
		}
		if (row?.rule === 'elements' && Array.isArray(value)) {
			const { spell = same } = row;
			(value as readonly string[]).forEach(name => set(`${field}/${spell(name)}`, true));
		} else if (row?.rule === 'values' && isObject(value)) {
			Object.entries(value).forEach(([name, one]) => one !== null && set(`${field}/${name}`, one));
		} else {
			set(field, value);
		}
	}
	for (const [path, at] of gone) {
		if (!cells.has(path)) {
			cells.set(path, { gone: true, at });
		}
	}
	for (const [path, at] of times) {
		if (!cells.has(path)) {
			// Somebody who edits the file takes an element out of its list and forgets its time.
			cells.set(path, { gone: holdsMany(rowOf(path, table)), at });
		}
	}
	return cells;
}

/** Puts a line together: fields in the order of the table, then those it does not know, then times. */
export function lineOf(cells: Cells, table: MergeTable): Line {
	const parts = new Map<string, (Dated & { readonly value: Json })[]>();
	const times: [string, string][] = [];
	const gone: [string, string][] = [];
	for (const [path, cell] of cells) {
		const field = rowOf(path, table)?.field ?? path;
		if (cell.value !== undefined) {
			const part = { name: path.slice(field.length + 1), at: cell.at, value: cell.value };
			const known = parts.get(field);
			if (known === undefined) {
				parts.set(field, [part]);
			} else {
				known.push(part);
			}
		}
		if (cell.gone) {
			gone.push([path, cell.at]);
		} else if (cell.at !== noTime) {
			times.push([path, cell.at]);
		}
	}
	const fields: [string, Json][] = [];
	for (const field of [...table.keys(), ...namesBeside(parts, table)]) {
		const all = parts.get(field);
		if (all !== undefined) {
			fields.push([field, valueOf(all, table.get(field))]);
		}
	}
	for (const [field, all] of [
		['gone', gone],
		['at', times],
	] as const) {
		if (all.length > 0) {
			fields.push([field, Object.fromEntries(all.sort(([a], [b]) => compareText(a, b)))]);
		}
	}
	return Object.fromEntries(fields);
}

/** The value of a field from those it holds. */
function valueOf(all: (Dated & { readonly value: Json })[], row: Row | undefined): Json {
	if (row?.rule === 'elements') {
		return all.sort(row.order ?? byName).map(({ name }) => name);
	}
	if (row?.rule === 'values') {
		return Object.fromEntries(all.sort(byName).map(({ name, value }) => [name, value]));
	}
	return all[0]?.value ?? null;
}

function namesBeside(parts: ReadonlyMap<string, unknown>, table: MergeTable): readonly string[] {
	return [...parts.keys()].filter(field => !table.has(field)).sort(compareText);
}

/**
 * Lines about one paper as one: value by value the newer wins, then as the table says. Neither the
 * order of the lines nor joining one twice makes a difference.
 */
export function joinLines(lines: readonly Line[], table: MergeTable): Line {
	return lineOf(joinAll(lines, table), table);
}

/** In halves: a value that grows with each line, as a list does, is not copied for each line. */
function joinAll(lines: readonly Line[], table: MergeTable): Cells {
	const [first = {}] = lines;
	if (lines.length < 2) {
		return cellsOf(first, table);
	}
	const half = lines.length >> 1;
	const joined = new Map(joinAll(lines.slice(0, half), table));
	for (const [path, cell] of joinAll(lines.slice(half), table)) {
		const other = joined.get(path);
		joined.set(path, other === undefined ? cell : joinCells(other, cell, rowOf(path, table)));
	}
	return joined;
}

/** The row that says how the value under a path is joined; none for what the table does not know. */
export function rowOf(path: string, table: MergeTable): Row | undefined {
	const slash = path.indexOf('/');
	const many = slash < 0 ? undefined : table.get(path.slice(0, slash));
	return holdsMany(many) ? many : table.get(path);
}

/** The newer of two values; of one moment's, that which was taken away, then as the row says. */
export function joinCells(a: Cell, b: Cell, row: Row | undefined): Cell {
	const newer = Number(isSet(a)) - Number(isSet(b)) || compareTimes(a.at, b.at);
	if (newer !== 0) {
		return newer > 0 ? a : b;
	}
	const at = compareText(a.at, b.at) >= 0 ? a.at : b.at;
	if (a.value === undefined || b.value === undefined) {
		return { gone: a.gone || b.gone, at };
	}
	return { value: joinValues(a.value, b.value, row), gone: false, at };
}

function joinValues(a: Json, b: Json, row: Row | undefined): Json {
	switch (row?.rule) {
		case undefined:
			return unite(a, b);
		case 'elements':
			return a;
		case 'values':
		case 'newest':
			return compareText(canonical(a), canonical(b)) >= 0 ? a : b;
		case 'richest':
			return (row.richer?.(a, b) || compareText(canonical(a), canonical(b))) >= 0 ? a : b;
		case 'earliest':
			return compareAge(a, b) <= 0 ? a : b;
		case 'union': {
			const [left, right] = [a, b] as [readonly string[], readonly string[]];
			const isSame = canonical(left) === canonical(right);
			return isSame ? left : [...new Set([...left, ...right])].sort(compareText);
		}
	}
}

function compareAge(a: Json, b: Json): number {
	if (typeof a === 'string' && typeof b === 'string') {
		return compareTimes(a, b) || compareText(a, b);
	}
	return Number(a) - Number(b);
}

function isSet({ value, gone }: Cell): boolean {
	return gone || value !== undefined;
}

function timesAt(line: Line, field: (typeof timeFields)[number]): ReadonlyMap<string, string> {
	const times = own(line, field);
	const entries = isObject(times) ? Object.entries(times) : [];
	return new Map(
		entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
	);
}

function isTimeField(field: string): boolean {
	return (timeFields as readonly string[]).includes(field);
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
	return compareText(a.name, b.name);
}

function same(name: string): string {
	return name;
}
