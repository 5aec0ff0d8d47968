import type { ForYou } from '../protocol/nearness';
import { plural } from '../triage/rowText';
import { fewest } from './foresight';

/** What stands above the list: that nothing is learnt yet and what to do, or how much is shown. */
export function describeForYou(
	forYou: Omit<ForYou, 'papers'> & { readonly shown: number },
): string {
	const { isLearnt, wanted, dismissed, total, shown } = forYou;
	if (total === 0) {
		return 'The inbox is empty. Import the next listing, and it is put in order here.';
	}
	if (isLearnt) {
		return shown < total
			? `The first ${shown.toLocaleString('en')} of ${plural(total, 'paper')} in the inbox.`
			: '';
	}
	const isLittle = wanted < fewest || dismissed < fewest;
	return isLittle
		? `Nothing learnt yet, so this is the given order. Keep at least ${fewest} papers and dismiss ${fewest}: so far ${wanted} kept, ${dismissed} dismissed.`
		: 'Nothing learnt yet: what you kept and what you dismissed is too alike to foretell more, so this is the given order. Decide on some more papers.';
}
