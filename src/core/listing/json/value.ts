import { isObject, type Json, type JsonObject } from '../../library/json';
import { parsePython } from './python';

/** The value that a text is, as JSON or as Python writes it; `undefined` where it is neither. */
export function parseValue(text: string): Json | undefined {
	// What JSON cannot begin with is not tried as such: to throw costs more than to read.
	return (/^[{[]\s*'/.test(text) ? undefined : parseStrict(text)) ?? parsePython(text);
}

/** The value that a text is as JSON; `undefined` where it is none. */
export function parseStrict(text: string): Json | undefined {
	try {
		return JSON.parse(text) as Json;
	} catch {
		return undefined;
	}
}

/** What stands under a path of names, e.g. `at(work, 'primary_location', 'source')`. */
export function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
	let here = value;
	for (const name of path) {
		here = memberOf(here, name);
	}
	return here;
}

/** What `at` gives for one name: most paths are so short, and this runs for every fact. */
function memberOf(value: Json | undefined, name: string): Json | undefined {
	return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The text under a path; numbers count as texts, blank ones as absent. */
export function textIn(value: Json | undefined, ...path: readonly string[]): string | undefined {
	const [name] = path;
	const found =
		path.length === 1 && name !== undefined ? memberOf(value, name) : at(value, ...path);
	if (typeof found === 'number') {
		return String(found);
	}
	return typeof found === 'string' && !isBlank(found) ? found : undefined;
}

/** Without a copy of what is long, as trimming makes one. */
function isBlank(text: string): boolean {
	return text.charCodeAt(0) <= 0x20 || text.charCodeAt(0) >= 0x80
		? text.trim() === ''
		: text === '';
}

/** The number under a path; texts that are numbers count as such. */
export function numberIn(value: Json | undefined, ...path: readonly string[]): number | undefined {
	const found = at(value, ...path);
	const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
	return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The list under a path; one value stands for a list of one, nothing for an empty one. */
export function listIn(value: Json | undefined, ...path: readonly string[]): readonly Json[] {
	const found = at(value, ...path);
	if (found === undefined || found === null) {
		return [];
	}
	return Array.isArray(found) ? (found as readonly Json[]) : [found];
}

/** The objects in the list under a path. */
export function objectsIn(
	value: Json | undefined,
	...path: readonly string[]
): readonly JsonObject[] {
	return listIn(value, ...path).filter(isObject);
}

/** The texts in the list under a path, without blank ones. */
export function textsIn(value: Json | undefined, ...path: readonly string[]): readonly string[] {
	return listIn(value, ...path).filter(
		(one): one is string => typeof one === 'string' && one.trim() !== '',
	);
}
