import type { ListingEntries } from '../library/papers';
import type { Paper, PaperId } from '../paper/paper';
import type { ListingRow } from '../protocol/rows';
import type { TakenIn } from '../protocol/worker';
import type { Catalogue } from './catalogue';
import { isAlike } from './difference';

/**
 * Counts what a listing meant for the library: its papers that were not there before, that were,
 * and that know more now. A paper the listing names twice counts once.
 */
export function countTakenIn(
	listing: ListingEntries & { readonly row: ListingRow },
	before: ReadonlyMap<PaperId, Paper>,
	catalogue: Catalogue,
): TakenIn {
	const { path, row } = listing;
	const former = new Map<PaperId, Paper>();
	for (const [id, paper] of before) {
		former.set(catalogue.movedTo(id) ?? id, paper);
	}
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

/** What a reader would notice. */
function factsOf(paper: Paper): unknown {
	const { title, abstract, authors, authorCount, organization, date, comments, venue } = paper;
	const { ids, urls } = paper;
	return { title, abstract, authors, authorCount, organization, date, comments, venue, ids, urls };
}
