import { noteProgress } from '../bench/search/tables';
import type { Row } from '../helpers/row';
import { draw, readLabelled } from './labelledPapers';
import { areaUnderCurve } from './nearness/areaUnderCurve';
import type { Finder, Ranker } from './nearness/contender';
import { createFinders } from './nearness/finders';
import { decide, drawCoarse, drawFine, type Pool } from './nearness/interests';
import { ourFinder, ourRanker } from './nearness/ours';
import { createRankers } from './nearness/rankers';
import { labelledSets } from './topics/draws';

export const name = 'nearness: related papers with the same label; AUC of an inbox by decisions';

const seeds = process.env.PAPER_TRIAGE_SAMPLE === 'tuning' ? [11, 12, 13, 14, 15] : [1, 2, 3, 4, 5];
const mostPapers = 2_500;
const neighbours = 5;
const decisions = [10, 30, 100];

/**
 * Related papers: of the five nearest of each paper of a set, the share with its label. For you:
 * papers decided upon as `decide` tells, and how well the scores part the wanted ones from the
 * others among the remaining papers, averaged over interests and seeds. All see title and abstract
 * only. `PAPER_TRIAGE_SAMPLE=tuning` draws by other seeds.
 */
export function run(): Promise<readonly Row[]> {
	const finders = [ourFinder, ...createFinders()];
	const rankers = [ourRanker, ...createRankers()];
	const coarse = ['aaai2022_primary_area', 'ijcai2020-24_area'].flatMap(set =>
		readLabelled(set).length === 0 ? [] : seeds.map(seed => drawCoarse(set, seed)),
	);
	const fine = seeds.map(drawFine).filter(({ papers }) => papers.length > 0);
	return Promise.resolve([
		...labelledSets.flatMap(set => findRelated(set, finders)),
		...rankInbox('for you, coarse', coarse, rankers),
		...rankInbox('for you, fine', fine, rankers),
	]);
}

function findRelated(set: string, finders: readonly Finder[]): readonly Row[] {
	const papers = draw(readLabelled(set), mostPapers, seeds[0]!);
	if (papers.length === 0) {
		return [];
	}
	const plain = papers.map(({ id, title, abstract }) => ({ id, title, abstract }));
	const cells = finders.map(({ name: called, open, most = papers.length }) => {
		noteProgress(`related papers, ${set}: ${called}`);
		const find = open(plain);
		const found = papers.slice(0, most).flatMap(({ labels: [label] }, index) => {
			return find(index, neighbours).map(one => papers[one]?.labels[0] === label);
		});
		return [called, found.filter(Boolean).length / found.length] as const;
	});
	return [{ measured: `related, ${set}`, of: papers.length, ...Object.fromEntries(cells) }];
}

function rankInbox(
	measured: string,
	pools: readonly Pool[],
	rankers: readonly Ranker[],
): readonly Row[] {
	const areas = new Map<string, number[]>();
	for (const [number, { papers, interests, keptShare }] of pools.entries()) {
		noteProgress(`${measured}: pool ${number + 1} of ${pools.length}`);
		for (const { name: called, open } of rankers) {
			const rank = open(papers);
			for (const [which, wanted] of interests.entries()) {
				for (const count of decisions) {
					const decided = decide(wanted, keptShare, count, number * 100 + which);
					const scores = rank(decided);
					const done = new Set(decided.map(({ index }) => index));
					const left = papers.map((_, index) => index).filter(index => !done.has(index));
					const area = areaUnderCurve(
						left.map(index => scores[index]!),
						left.map(index => wanted[index]!),
					);
					const key = `${count} ${called}`;
					areas.set(key, [...(areas.get(key) ?? []), area]);
				}
			}
		}
	}
	return pools.length === 0
		? []
		: decisions.map(count => ({
				measured,
				of: count,
				...Object.fromEntries(
					rankers.map(({ name: called }) => [called, meanOf(areas.get(`${count} ${called}`)!)]),
				),
			}));
}

function meanOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
