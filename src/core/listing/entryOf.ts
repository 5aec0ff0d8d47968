import { compareIds, type PublicId } from '../paper/ids';
import type { Entry } from './listing';

/** What a parser found of an entry: any fact may be missing or empty. */
export type FoundEntry = {
	readonly [Name in keyof Omit<Entry, 'title' | 'ids' | 'urls' | 'span'>]?: Entry[Name] | undefined;
} & {
	readonly title: string;
	readonly ids?: readonly (PublicId | undefined)[] | undefined;
	readonly urls?: readonly (string | undefined)[] | undefined;
	readonly span: Entry['span'];
};

/** An entry without what is not known: no empty text or list, each id and address once. */
export function entryOf(found: FoundEntry): Entry {
	const told: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(found)) {
		if (isTold(value)) {
			told[name] = value;
		}
	}
	told.title = found.title;
	told.ids = once(found.ids).sort(compareIds);
	told.urls = once(found.urls);
	return told as unknown as Entry;
}

/** Each of them once; `''` and `undefined` are none. */
function once<T extends string>(values: readonly (T | undefined)[] = []): T[] {
	const told = values.filter((value): value is T => value !== undefined && value !== '');
	return told.length < 2 ? told : [...new Set(told)];
}

function isTold(value: unknown): boolean {
	const isEmpty = (typeof value === 'string' || Array.isArray(value)) && value.length === 0;
	return value !== undefined && !isEmpty;
}
