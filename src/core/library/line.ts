import { idsAt, textAt, textsAt } from './csl';
import { cellsOf, type Line, lineOf, timeFields } from './cells';
import { isDeeper, isObject, type Json, own } from './json';
import { FORMAT_VERSION, holdsMany, type MergeTable } from './mergeTable';

/** What a line of a library file turned out to be. */
export type ParsedLine =
	| { readonly type: 'line'; readonly line: Line }
	/** Written by a later version: not for us to read or change. */
	| { readonly type: 'later'; readonly version: number }
	| { readonly type: 'unreadable'; readonly reason: string };

/** How deep values may be nested: whoever goes through them calls itself at each level. */
const deepest = 100;

/** Reads one line, such as `{"ids":["arxiv:2602.03647"],"title":"…","tags":["search"]}`. */
export function parseLine(text: string, table: MergeTable): ParsedLine {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { type: 'unreadable', reason: 'is not JSON' };
	}
	if (!isObject(value)) {
		return { type: 'unreadable', reason: 'is not a JSON object' };
	}
	const version = own(value, 'v');
	if (typeof version === 'number' && version > FORMAT_VERSION) {
		return { type: 'later', version };
	}
	if (isDeeper(value, deepest)) {
		return { type: 'unreadable', reason: 'holds values nested too deep' };
	}
	const wrong = wrongField(value, table);
	if (wrong !== undefined) {
		return {
			type: 'unreadable',
			reason: `holds something in “${wrong}” that does not belong there`,
		};
	}
	return namesPaper(value)
		? { type: 'line', line: value }
		: { type: 'unreadable', reason: 'names no paper: it has no id, no key and no title' };
}

/** Writes one line: fields in the order of the table, what it does not know behind them. */
export function formatLine(line: Line, table: MergeTable): string {
	return JSON.stringify(lineOf(cellsOf(line, table), table));
}

/** The first field that is not what the table says, and would be lost or misread. */
function wrongField(line: Line, table: MergeTable): string | undefined {
	for (const [field, value] of Object.entries(line)) {
		const row = table.get(field);
		if (value !== null && row?.holds(value) === false) {
			return field;
		}
		// Looks like the path of one of many values, with which it would be confused.
		if (row === undefined && holdsMany(table.get(field.slice(0, field.indexOf('/'))))) {
			return field;
		}
	}
	return timeFields.find(field => !isTimes(own(line, field) ?? {}));
}

function isTimes(value: Json): boolean {
	return isObject(value) && Object.values(value).every(at => typeof at === 'string');
}

function namesPaper(line: Line): boolean {
	return (
		idsAt(line).length > 0 ||
		textsAt(line, 'keys').some(key => key !== '') ||
		(textAt(line, 'title') ?? '').trim() !== ''
	);
}
