import type { Json } from '../../library/json';
import { parsePublicId, type PublicId } from '../../paper/ids';

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

/** arXiv's id in a field that holds one: `2401.00001`, `arXiv: 2401.00001v2 [cs.LG]`. */
export function arxivIdOf(text: string): PublicId | undefined {
	const [, bare] = /^\s{0,9}(?:arxiv:\s{0,9})?(\S{1,200})/i.exec(text) ?? [];
	return bare === undefined ? undefined : parsePublicId(`arxiv:${bare}`);
}

/** The id of a kind in a field of that name; some write an address there. */
export function idOf(kind: string, value: string | undefined): PublicId | undefined {
	return value === undefined
		? undefined
		: (parsePublicId(`${kind}:${value.trim()}`) ?? parsePublicId(value));
}
