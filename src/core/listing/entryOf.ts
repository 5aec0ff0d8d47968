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
	const told = Object.entries(found).filter(([, value]) => isTold(value));
	const ids = [...new Set(found.ids?.filter(id => id !== undefined))].sort(compareIds);
	const urls = [...new Set(found.urls?.filter(url => url !== undefined && url !== ''))];
	return { ...Object.fromEntries(told), title: found.title, ids, urls } as unknown as Entry;
}

function isTold(value: unknown): boolean {
	const isEmpty = (typeof value === 'string' || Array.isArray(value)) && value.length === 0;
	return value !== undefined && !isEmpty;
}
