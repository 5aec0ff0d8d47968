import type { JsonObject } from '../../library/json';
import { plainName } from '../accepted/fields';
import { readAccepted } from '../accepted/json';
import { looksLikeOpenReviewTable, parseAcceptedTable } from '../accepted/table';
import { findRecords } from '../json/find';
import { textIn } from '../json/value';
import type { Listing } from '../listing';
import type { Source } from '../source';

/**
 * Lists that scripts make from OpenReview: JSON, CSV or TSV with the address or the id of each
 * paper, often with ratings and decisions. Papers that were withdrawn or rejected are papers.
 *
 * ```csv
 * id,title,keywords,ratings,confidences,withdraw,decision
 * RUzSobdYy0V,A Title,"['one', 'two']","[6, 8]","[4, 3]",0,Accept: poster
 * ```
 */
export function parseOpenReviewList(source: Source): Listing | undefined {
	const path = pathIn(source);
	if (path !== undefined) {
		return readAccepted(source, path, 'openreview');
	}
	return looksLikeOpenReviewTable(source) ? parseAcceptedTable(source, 'openreview') : undefined;
}

/** Whether it seems to be such a list. */
export function looksLikeOpenReviewList(source: Source): boolean {
	return pathIn(source) !== undefined || looksLikeOpenReviewTable(source);
}

function pathIn({ json }: Source): string | undefined {
	return json && findRecords(json, isReviewed, ['papers', 'data', 'results']);
}

const reviewed = ['ratings', 'rating', 'confidences', 'confidence', 'decision'];
/** What other lists, made from OpenReview among other sources, have. */
const others = ['authornum', 'gscitation', 'authorids', 'track'];

function isReviewed(record: JsonObject): boolean {
	const names = Object.keys(record).map(plainName);
	return (
		textIn(record, 'title') !== undefined &&
		reviewed.some(name => names.includes(name)) &&
		!others.some(name => names.includes(name)) &&
		Object.values(record).some(
			value => typeof value === 'string' && value.startsWith('https://openreview.net/forum'),
		)
	);
}
