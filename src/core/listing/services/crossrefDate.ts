import type { Json, JsonObject } from '../../library/json';
import type { PaperDate } from '../../paper/paper';
import { dateOfParts, readDate } from '../dates';
import { at, listIn, textIn } from '../json/value';

/** Where a work of Crossref tells when it appeared, the one that counts first. */
const appearances = ['issued', 'published', 'published-online', 'published-print', 'posted'];

/**
 * When a work of Crossref appeared: as it was issued, more exact where another of its dates is the
 * same and says more. A work that tells none was there when its DOI was made.
 */
export function dateOfWork(work: JsonObject): PaperDate | undefined {
	const dates = appearances
		.map(name => dateIn(work, name))
		.filter((date): date is PaperDate => date !== undefined);
	const [first] = dates;
	return first === undefined
		? dateIn(work, 'created')
		: dates.reduce((best, date) => (date.startsWith(best) ? date : best), first);
}

/** `{"date-parts": [[2019, 7, 25]]}`, of which month and day may be missing, or all be `null`. */
function dateIn(work: JsonObject, name: string): PaperDate | undefined {
	const [first] = listIn(work, name, 'date-parts');
	const [year, month, day] = (Array.isArray(first) ? first : [first]).map(toPart);
	return dateOfParts(year, month, day) ?? readDate(textIn(at(work, name), 'date-time') ?? '');
}

function toPart(part: Json | undefined): string | number | undefined {
	return typeof part === 'number' || typeof part === 'string' ? part : undefined;
}
