/** A value as JSON writes it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object as JSON writes it. Made by `JSON.parse` or `Object.fromEntries`, never by assignment. */
export interface JsonObject {
	readonly [name: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether values are nested in a value more than so many levels deep. */
export function isDeeper(value: Json, levels: number): boolean {
	let level: readonly Json[] = [value];
	for (let depth = 0; depth <= levels && level.length > 0; depth++) {
		level = level.flatMap(one =>
			typeof one === 'object' && one !== null ? Object.values(one) : [],
		);
	}
	return level.length > 0;
}

/** The one text of a value: names of objects in order. Equal texts are equal values. */
export function canonical(value: Json): string {
	if (Array.isArray(value)) {
		return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
	}
	if (isObject(value)) {
		const parts = Object.entries(value)
			.sort(([a], [b]) => compareText(a, b))
			.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`);
		return `{${parts.join(',')}}`;
	}
	return JSON.stringify(value);
}

/** Orders texts by code units: the same everywhere, unlike an order for people. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Both of two values of a field nobody here knows: objects are united name by name; of anything
 * else the one whose text comes last stays. Neither order nor repetition matters.
 */
export function unite(a: Json, b: Json): Json {
	if (isObject(a) && isObject(b)) {
		const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(compareText);
		return Object.fromEntries(
			names.map(name => {
				const left = own(a, name);
				const right = own(b, name);
				return [name, left === undefined ? right : right === undefined ? left : unite(left, right)];
			}),
		) as JsonObject;
	}
	if (isObject(a) || isObject(b)) {
		return isObject(a) ? a : b;
	}
	return compareText(canonical(a), canonical(b)) >= 0 ? a : b;
}

/** The value an object itself has under a name, not what all objects have. */
export function own(object: JsonObject, name: string): Json | undefined {
	return Object.hasOwn(object, name) ? object[name] : undefined;
}
