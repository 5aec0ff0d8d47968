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
	// Written out, since it runs once for each of a million entries.
	const entry: Record<string, unknown> = {
		title: found.title,
		ids: once(found.ids).sort(compareIds),
		urls: once(found.urls),
		span: found.span,
	};
	for (const name in found) {
		const value = found[name as keyof FoundEntry];
		if (!(name in entry) && isTold(value)) {
			entry[name] = value;
		}
	}
	return entry as unknown as Entry;
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
