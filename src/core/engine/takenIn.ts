import type { ListingEntries } from '../library/papers';
import type { Paper, PaperId } from '../paper/paper';
import type { ListingRow } from '../protocol/rows';
import type { RuleMatcher } from '../rules/ruleMatcher';
import type { TakenIn } from '../protocol/worker';
import type { Catalogue } from './catalogue';
import { isAlike } from './difference';

/**
 * Counts what each of some listings meant for the library.
 *
 * @param before the papers as they were
 */
export function countAllTakenIn(
	listings: readonly (ListingEntries & { readonly row: ListingRow })[],
	before: ReadonlyMap<PaperId, Paper>,
	catalogue: Catalogue,
	rules: RuleMatcher,
): readonly TakenIn[] {
	const former = papersAsNamedNow(before, catalogue);
	const mentioned = catalogue.mentionedIn(listings.map(({ path }) => path));
	return listings.map(listing =>
		countTakenIn(listing, mentioned.get(listing.path) ?? [], former, rules),
	);
}

/**
 * Counts what a listing meant for the library: its papers that were not there before, that were,
 * and that know more now. A paper the listing names twice counts once.
 *
 * @param papers those that the listing names, each once
 * @param former what the library knew before, as `papersAsNamedNow` gives it
 * @param rules which of the new ones are muted
 */
function countTakenIn(
	{ path, row }: ListingEntries & { readonly row: ListingRow },
	papers: readonly Paper[],
	former: ReadonlyMap<PaperId, Paper>,
	rules: RuleMatcher,
): TakenIn {
	let isNew = 0;
	let changed = 0;
	const muted: PaperId[] = [];
	for (const paper of papers) {
		const was = former.get(paper.id);
		if (was === undefined) {
			isNew++;
			if (isNobodys(paper) && rules.mutedIn(paper).length > 0) {
				muted.push(paper.id);
			}
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
		muted,
		listing: row,
	};
}

/** Papers as they were, under the ids that they have now. Made once for all listings of a reading. */
function papersAsNamedNow(
	before: ReadonlyMap<PaperId, Paper>,
	catalogue: Catalogue,
): ReadonlyMap<PaperId, Paper> {
	return new Map([...before].map(([id, paper]) => [catalogue.movedTo(id) ?? id, paper]));
}

/** Whether a paper waits in the inbox and nobody showed an interest in it. */
function isNobodys({ status, filed, star, recorded, keptBy }: Paper): boolean {
	return status === 'inbox' && !filed && !star && !recorded && keptBy.length === 0;
}

/** What a reader would notice. */
function factsOf(paper: Paper): unknown {
	const { title, abstract, authors, authorCount, organization, date, comments, venue } = paper;
	const { ids, urls, published, upvotes, categories, keywords, code, project, version } = paper;
	return {
		...{ title, abstract, authors, authorCount, organization, date, comments, venue, ids, urls },
		...{ published, upvotes, categories, keywords, code, project, version },
	};
}
