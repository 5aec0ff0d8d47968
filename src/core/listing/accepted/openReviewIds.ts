import type { JsonObject } from '../../library/json';
import { textIn } from '../json/value';
import { plainName } from './fields';

/** Columns that lists made from OpenReview have. */
const telling = [
	'forum',
	'ratings',
	'rating',
	'ratingavg',
	'avgrating',
	'confidences',
	'confidence',
	'openreview',
	'openreviewurl',
	'orprofile',
];
/** Venues that are reviewed on OpenReview. */
const venues = /^(?:ICLR|COLM|TMLR|MIDL)\b/;

/**
 * Whether the ids of records are those of OpenReview: they look as random as these do, and
 * something else says so as well, such as ratings or a venue that is reviewed there.
 */
export function hasOpenReviewIds(
	records: readonly JsonObject[],
	venue: string | undefined,
	idName?: string,
): boolean {
	const [first] = records;
	const names = Object.keys(first ?? {});
	const isTold =
		names.some(name => telling.includes(plainName(name))) ||
		Object.values(first ?? {}).some(
			value => typeof value === 'string' && /^https?:\/\/openreview\.net\/forum/.test(value),
		) ||
		(venue !== undefined && venues.test(venue));
	const id = idName ?? names.find(name => ['uid', 'id', 'paperid'].includes(plainName(name)));
	if (!isTold || id === undefined) {
		return false;
	}
	const ids = records.map(record => textIn(record, id) ?? '').filter(text => text !== '');
	const random = ids.filter(text => /^[\w-]{9,14}$/.test(text));
	const isMixed = random.some(text => /[a-z]/.test(text) && /[A-Z]/.test(text));
	return isMixed && random.length >= ids.length * 0.9;
}
