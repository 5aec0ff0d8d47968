import type { Contender } from './contender';
import { flexsearch } from './flexsearch';
import { stockLunr } from './lunr';
import { minisearch } from './minisearch';
import { orama } from './orama';
import { ours } from './ours';
import { packedLunr } from './packedLunr';
import { sqlite } from './sqlite';

/** All there are. The first is the one that the others are compared with. */
export const contenders: readonly Contender[] = [
	ours,
	packedLunr,
	stockLunr,
	minisearch,
	sqlite,
	flexsearch,
	orama,
];

/** Those that are asked among so many papers, and a sentence for each of the others. */
export interface Field {
	readonly present: readonly Contender[];
	readonly absent: readonly string[];
}

/**
 * Ours and its peers. `PAPER_TRIAGE_PEERS=minisearch,sqlite` chooses peers by parts of their names,
 * also those that would be left out for their size; `none` leaves out all.
 */
export function chooseContenders(papers: number, among = contenders): Field {
	const wanted = process.env.PAPER_TRIAGE_PEERS?.toLowerCase().split(',');
	const chosen = among.filter(
		({ name }, i) => i === 0 || !wanted || wanted.some(part => name.toLowerCase().includes(part)),
	);
	const tooLarge = chosen.filter(({ most }) => !wanted && most && papers > most.papers);
	return {
		present: chosen.filter(contender => !tooLarge.includes(contender)),
		absent: tooLarge.map(({ name, most }) => `${name}: ${most?.because}`),
	};
}

/** How many papers are searched: `PAPER_TRIAGE_SIZES=1000,10000` or the sizes of the goals. */
export function chooseSizes(): readonly number[] {
	const wanted = process.env.PAPER_TRIAGE_SIZES ?? '1000,10000,100000';
	const sizes = wanted.split(',').map(Number);
	if (sizes.some(size => !Number.isInteger(size) || size < 1)) {
		throw new Error(`PAPER_TRIAGE_SIZES must be numbers with commas between, not "${wanted}".`);
	}
	return sizes;
}
