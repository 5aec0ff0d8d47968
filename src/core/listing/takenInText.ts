import { plural } from '../triage/rowText';

/** The counts of what was taken in, over one or several listings. */
export interface TakenInCounts {
	/** File names of the listings. */
	readonly names: readonly string[];
	readonly new: number;
	readonly known: number;
	readonly changed: number;
	/** New papers that the user's rules dismissed. */
	readonly muted: number;
	readonly problems: number;
	/** Whether all of them stand in the library rather than wait in the inbox. */
	readonly filed: boolean;
}

/**
 * What an import says when it is done, e.g. `Imported 51 new papers from daily-papers.txt; 3 were
 * known, 2 passages were not understood.`
 */
export function formatTakenIn(counts: TakenInCounts): string {
	const [first = 'the listing'] = counts.names;
	const from = counts.names.length > 1 ? plural(counts.names.length, 'listing') : first;
	const rest = [
		counts.known > 0 ? `${number(counts.known)} ${be(counts.known)} known` : '',
		counts.changed > 0 ? `${number(counts.changed)} known gained or changed details` : '',
		counts.muted > 0 ? `${number(counts.muted)} ${be(counts.muted)} muted` : '',
		counts.problems > 0
			? `${plural(counts.problems, 'passage')} ${be(counts.problems)} not understood`
			: '',
	].filter(part => part !== '');
	const place = counts.filed ? ' into the library' : '';
	const what =
		counts.new > 0
			? `Imported ${plural(counts.new, 'new paper')}${place}`
			: 'Imported no new papers';
	return `${what} from ${from}${rest.length > 0 ? `; ${rest.join(', ')}` : ''}.`;
}

function number(count: number): string {
	return count.toLocaleString('en');
}

function be(count: number): string {
	return count === 1 ? 'was' : 'were';
}
