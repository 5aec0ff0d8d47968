import type { ListingEntries } from '../library/papers';
import type { Paper, PaperId } from '../paper/paper';
import type { ListingRow } from '../protocol/rows';
import type { TakenIn } from '../protocol/worker';
import type { Catalogue } from './catalogue';
import { isAlike } from './difference';

/**
 * Counts what a listing meant for the library: its papers that were not there before, that were,
 * and that know more now. A paper the listing names twice counts once.
 *
 * @param former what the library knew before, as `papersAsNamedNow` gives it
 */
export function countTakenIn(
	listing: ListingEntries & { readonly row: ListingRow },
	former: ReadonlyMap<PaperId, Paper>,
	catalogue: Catalogue,
): TakenIn {
	const { path, row } = listing;
	let isNew = 0;
	let changed = 0;
	const papers = catalogue.mentionedIn(path);
	for (const paper of papers) {
		const was = former.get(paper.id);
		if (was === undefined) {
			isNew++;
		} else if (!isAlike(factsOf(was), factsOf(paper))) {
			changed++;
		}
	}
	return {
		path,
		...(row.form === undefined ? {} : { form: row.form }),
		entries: row.entries,
		new: isNew,
		changed,
		known: papers.length - isNew - changed,
		listing: row,
	};
}

/** Papers as they were, under the ids that they have now. Made once for all listings of a reading. */
export function papersAsNamedNow(
	before: ReadonlyMap<PaperId, Paper>,
	catalogue: Catalogue,
): ReadonlyMap<PaperId, Paper> {
	return new Map([...before].map(([id, paper]) => [catalogue.movedTo(id) ?? id, paper]));
}

/** What a reader would notice. */
function factsOf(paper: Paper): unknown {
	const { title, abstract, authors, authorCount, organization, date, comments, venue } = paper;
	const { ids, urls } = paper;
	return { title, abstract, authors, authorCount, organization, date, comments, venue, ids, urls };
}
