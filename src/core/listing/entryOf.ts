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
		ids: sorted(once(found.ids)),
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

function sorted(ids: PublicId[]): PublicId[] {
	return ids.length < 2 ? ids : ids.sort(compareIds);
}

const few = 16;

/** Each of them once; `''` and `undefined` are none. */
function once<T extends string>(values: readonly (T | undefined)[] = []): T[] {
	const told: T[] = [];
	for (const value of values) {
		// Few at a time: a list is searched faster than a set is made.
		const isNew =
			value !== undefined && value !== '' && (told.length > few || !told.includes(value));
		if (isNew) {
			told.push(value);
		}
	}
	return told.length > few ? [...new Set(told)] : told;
}

function isTold(value: unknown): boolean {
	const isEmpty = (typeof value === 'string' || Array.isArray(value)) && value.length === 0;
	return value !== undefined && !isEmpty;
}
