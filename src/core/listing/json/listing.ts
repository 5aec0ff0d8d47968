import type { JsonObject } from '../../library/json';
import { formatPublicId, type PublicId } from '../../paper/ids';
import type { Span } from '../../text';
import type { Entry, Listing, ListingForm, Problem } from '../listing';
import { readRecords } from './records';

/**
 * What a record is: an entry, a sentence that says why it is none, or nothing to be said where the
 * form has records that are no papers.
 */
export type Taken = Entry | string | undefined;

/** Says how a record is read. The name is its own among the members of an object. */
export type TakeRecord = (record: JsonObject, span: Span, name?: string) => Taken;

/**
 * Reads the records under a path (see `readRecords`) as entries.
 *
 * @param mayBeEmpty whether a list without papers is of this form as well, as the answer to a
 * search that finds nothing
 */
export function readJsonListing(
	form: ListingForm,
	text: string,
	path: string,
	take: TakeRecord,
	mayBeEmpty = false,
): Listing | undefined {
	const entries: Entry[] = [];
	const refused: Problem[] = [];
	const broken = readRecords(text, path, ({ value, span, name }) => {
		const taken = take(value, span, name);
		if (typeof taken === 'string') {
			refused.push({ message: taken, span });
		} else if (taken) {
			entries.push(taken);
		}
	});
	if (entries.length === 0 && (!mayBeEmpty || broken.length + refused.length > 0)) {
		return undefined;
	}
	const problems = [...refused, ...broken].sort((a, b) => a.span.start - b.span.start);
	return { form, entries, problems };
}

/** Why a record without a title and without an id is no entry. */
export const unnamed = 'This entry has neither a title nor an id, so it names no paper.';

/** A title, or where there is none the strongest id as people write it. */
export function titleOr(
	title: string | undefined,
	ids: readonly (PublicId | undefined)[],
): string | undefined {
	const id = ids.find(one => one !== undefined);
	return title !== undefined && title !== '' ? title : id && formatPublicId(id);
}
