import type { Row } from '../helpers/row';
import { compare } from './topics/compare';
import { drawLabelled, drawNarrow, drawWithKeywords } from './topics/draws';
import { chooseMethods } from './topics/methods';

export const name = 'topics: groups against what people said of the papers (medians over seeds)';

const seeds = process.env.PAPER_TRIAGE_SAMPLE === 'tuning' ? [11, 12, 13, 14, 15] : [1, 2, 3, 4, 5];
const narrow = 54;

/**
 * Groups papers by ours and by its peers. Narrow listings are drawn by a shared keyword, others from
 * papers with keywords and from papers with labels. Groupers see title and abstract only.
 * `PAPER_TRIAGE_PEERS=design` chooses peers, `none` leaves out all; `PAPER_TRIAGE_SAMPLE=tuning`
 * draws by other seeds, `PAPER_TRIAGE_SIZES=54,200` measures these sizes only.
 */
export function run(): Promise<readonly Row[]> {
	const methods = chooseMethods();
	const rows = [
		{ drawn: 'narrow', sizes: [narrow], draw: drawNarrow },
		{ drawn: 'keywords', sizes: [200, 1_000], draw: drawWithKeywords },
		{ drawn: 'labels', sizes: [50, 200, 1_000, 4_000], draw: drawLabelled },
	].flatMap(({ drawn, sizes, draw }) =>
		sizes.filter(isWanted).flatMap(size => {
			const samples = seeds.map(seed => draw(size, seed));
			return compare(drawn, size, samples, methods);
		}),
	);
	return Promise.resolve(rows);
}

function isWanted(size: number): boolean {
	const wanted = process.env.PAPER_TRIAGE_SIZES?.split(',');
	return !wanted || wanted.includes(String(size));
}
