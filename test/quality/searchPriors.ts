import type { SearchDocument } from '../../src/core/search/engine';
import { LunrSearch } from '../../src/core/search/lunrSearch';
import { readCorpus } from '../helpers/corpus';
import type { Row } from '../helpers/row';
import { noFacts, workAll } from '../helpers/searchDocument';
import { createChance, toSeed } from '../helpers/seededChance';
import { draw, wordsOf } from '../helpers/typedWords';
import { drawSample } from './search/samples';
import { type Estimate, estimateDifference, estimate, toReciprocalRank } from './search/statistics';

export const name = 'search: what it helps that kept and starred papers come first';

const papers = 10_000;
const asked = 600;
const sample = process.env.PAPER_TRIAGE_SAMPLE === 'tuning' ? 'tuning' : 'report';

/** Of a hundred papers so many are kept, and so many of those starred. */
const [kept, starred] = [10, 20];

/**
 * Simulated use: two words of a title, which many papers have. Whoever kept a paper mostly looks for
 * that one again; whoever looks for another must not pay for it.
 */
export async function run(): Promise<readonly Row[]> {
	const documents = await readCorpus(papers);
	if (documents.length === 0) {
		return [];
	}
	const decided = documents.map(decide);
	const [without, withPriors] = [indexAll(documents), indexAll(decided)];
	const drawn = drawSample(decided, sample, papers);
	const rows: Row[] = [];
	for (const [targets, wanted] of [
		['kept, not starred', drawn.filter(({ facts }) => facts.status === 'kept' && !facts.star)],
		['starred', drawn.filter(({ facts }) => facts.star)],
		['neither', drawn.filter(({ facts }) => facts.status === 'inbox')],
	] as const) {
		const before: number[] = [];
		const after: number[] = [];
		for (const document of wanted.slice(0, asked)) {
			const query = `${draw(wordsOf(document.title, 4), 2, createChance(toSeed(document.id))).join(' ')} `;
			before.push(await rankIn(without, query, document.id));
			after.push(await rankIn(withPriors, query, document.id));
		}
		rows.push({
			'looked for': targets,
			sample,
			asked: before.length,
			'MRR@10 without': format(estimate(before)),
			'with priors': format(estimate(after)),
			difference: format(estimateDifference(after, before)),
		});
	}
	return rows;
}

function decide(document: SearchDocument): SearchDocument {
	const chance = createChance(toSeed(`decision ${document.id}`));
	const isKept = chance() * 100 < kept;
	const star = isKept && chance() * 100 < starred;
	return { ...document, facts: { ...noFacts, status: isKept ? 'kept' : 'inbox', star } };
}

function indexAll(documents: readonly SearchDocument[]): LunrSearch {
	const engine = new LunrSearch();
	engine.update(documents, []);
	workAll(engine);
	return engine;
}

async function rankIn(engine: LunrSearch, query: string, id: string): Promise<number> {
	const hits = await engine.search(query, 10);
	return toReciprocalRank(
		hits.map(hit => hit.id),
		id,
	);
}

function format({ mean, error }: Estimate): string {
	return `${mean.toFixed(4)} ± ${error.toFixed(4)}`;
}
