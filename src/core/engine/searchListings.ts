import type { Paper } from '../paper/paper';
import type { SearchReason } from '../search/engine';
import { LunrSearch } from '../search/lunrSearch';
import { Catalogue } from './catalogue';
import type { ListingShelf } from './listingShelf';
import { searchDocument } from './searchDocument';

/** A paper of some listings that answers a query. */
export interface FoundPaper {
	readonly paper: Paper;
	/** Higher is better; only comparable within one answer. */
	readonly score: number;
	readonly why: readonly SearchReason[];
}

/**
 * Makes one library of listings, in which each paper stands once, and searches it: as the engine
 * does, but without decisions, notes and topics, which listings have none of.
 *
 * @returns the papers that answer best, the best first
 */
export async function searchListings(
	listings: ListingShelf,
	query: string,
	limit: number,
): Promise<readonly FoundPaper[]> {
	const catalogue = new Catalogue();
	catalogue.rebuild(listings.all, [], [], '');
	const search = new LunrSearch();
	const documents = [...catalogue.papers.values()].map(paper => searchDocument(paper, [], []));
	search.update(documents, []);
	while (search.hasWork) {
		search.work();
	}
	const found: FoundPaper[] = [];
	for (const { id, score, why } of await search.search(query, limit)) {
		const paper = catalogue.papers.get(id);
		if (paper) {
			found.push({ paper, score, why });
		}
	}
	return found;
}
