import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/core/search/engine';
import type { Contender, SearchIndex } from '../bench/search/contender';
import { chooseContenders, chooseSizes } from '../bench/search/contenders';
import { stockLunr } from '../bench/search/lunr';
import { minisearch } from '../bench/search/minisearch';
import { ours } from '../bench/search/ours';
import { sqlite } from '../bench/search/sqlite';
import { noteProgress } from '../bench/search/tables';
import { readCorpus } from '../helpers/corpus';
import type { Row } from '../helpers/row';
import { drawSample, type Hunt, type Remembering, rememberings, toHunt } from './search/samples';
import { estimate, type Estimate, estimateDifference, toReciprocalRank } from './search/statistics';

export const name = 'search: finding a known paper, MRR@10 ± its standard error';

const contenders = [ours, stockLunr, minisearch, sqlite];
const sample = process.env.PAPER_TRIAGE_SAMPLE === 'tuning' ? 'tuning' : 'report';
const asked = Number(process.env.PAPER_TRIAGE_ASKED ?? 1_000);

/** How an engine fared: the reciprocal rank of each paper, and the time of all questions in ms. */
interface Fared {
	readonly ranks: readonly number[];
	readonly taken: number;
}

/**
 * Papers drawn by chance, each looked for among all by some of its words, with what an engine
 * answers best to what people type. `PAPER_TRIAGE_SAMPLE=tuning` draws from the other half of the
 * papers, `PAPER_TRIAGE_PEERS=none` asks ours alone.
 */
export async function run(): Promise<readonly Row[]> {
	const sizes = chooseSizes();
	const all = await readCorpus(Math.max(...sizes));
	const rows: Row[] = [];
	for (const papers of all.length === 0 ? [] : sizes) {
		const folder = mkdtempSync(join(tmpdir(), 'paper-triage-search-'));
		try {
			rows.push(...(await judge(all.slice(0, papers), folder)));
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
	return rows;
}

async function judge(
	documents: readonly SearchDocument[],
	folder: string,
): Promise<readonly Row[]> {
	const papers = documents.length;
	const { present, absent } = chooseContenders(papers, contenders);
	const targets = drawSample(documents, sample, asked);
	const fared = new Map<Contender, ReadonlyMap<Remembering, Fared>>();
	for (const contender of present) {
		noteProgress(`${papers} papers: building ${contender.name}`);
		const index = await contender.build(documents, folder);
		noteProgress(`${papers} papers: asking ${contender.name}`);
		fared.set(contender, await askAll(index, targets));
		index.close?.();
	}
	const rows = rememberings.map(remembering => ({
		papers,
		sample,
		'looked for by': remembering,
		...toCells(new Map([...fared].map(([one, each]) => [one, each.get(remembering)!]))),
	}));
	return [...rows, ...absent.map(note => ({ papers, 'looked for by': 'left out', note }))];
}

async function askAll(
	index: SearchIndex,
	targets: readonly SearchDocument[],
): Promise<ReadonlyMap<Remembering, Fared>> {
	const fared = new Map<Remembering, Fared>();
	for (const remembering of rememberings) {
		const hunts = targets
			.map(target => toHunt(target, remembering))
			.filter(hunt => hunt !== undefined);
		fared.set(remembering, await hunt(index, hunts));
	}
	return fared;
}

async function hunt(index: SearchIndex, hunts: readonly Hunt[]): Promise<Fared> {
	const ranks: number[] = [];
	const begin = performance.now();
	for (const { id, words, begun } of hunts) {
		const found = await index.ask({ wish: 'best', words, begun }, 10);
		ranks.push(
			toReciprocalRank(
				found.map(one => one.id),
				id,
			),
		);
	}
	return { ranks, taken: performance.now() - begin };
}

function toCells(fared: ReadonlyMap<Contender, Fared>): Row {
	const cells: Record<string, string | number> = {};
	for (const [{ name: called }, { ranks, taken }] of fared) {
		cells.asked = ranks.length;
		cells[called] = toText(estimate(ranks));
		cells[`${called}, ms`] = Number((taken / ranks.length).toPrecision(3));
	}
	const [mine, theirs] = [fared.get(ours), fared.get(minisearch)];
	if (mine && theirs) {
		cells['ours − minisearch'] = toText(estimateDifference(mine.ranks, theirs.ranks), true);
	}
	return cells;
}

function toText({ mean, error }: Estimate, isDifference = false): string {
	const sign = isDifference && mean >= 0 ? '+' : '';
	return `${sign}${mean.toFixed(4)} ± ${error.toFixed(4)}`;
}
