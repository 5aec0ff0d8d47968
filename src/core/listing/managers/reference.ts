import type { Json } from '../../library/json';

/** Whether a venue is a server of preprints, where a date is not one of publication. */
export function isPreprintServer(venue: string): boolean {
	return /\b(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|engrxiv|eartharxiv|osf preprints|preprints?|ssrn|corr|research square|techrxiv|hal|zenodo)\b/i.test(
		venue,
	);
}

/** The citation key that a value is: a text that one can write behind `@`. */
export function toKey(value: Json | undefined): string | undefined {
	if (typeof value !== 'string') {
		return undefined;
	}
	const key = value.trim().replace(/^@/, '');
	return /^[^\s,{}%~#\\"'()=[\]]{1,200}$/.test(key) ? key : undefined;
}

/**
 * The citation key that an item's id is. The ids that programs give to items, such as addresses,
 * numbers and `1234/ABCD2345`, are none.
 */
export function keyOfId(id: Json | undefined): string | undefined {
	const key = toKey(id);
	const isOfProgram = /^(?:https?:|\d+$|\d+\/[A-Z\d]{8}$|[A-Z\d]{8}$|ITEM-\d+$)/.test(key ?? '');
	return isOfProgram ? undefined : key;
}
