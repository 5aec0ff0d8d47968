import type { SearchDocument } from '../../src/core/search/engine';
import { LunrSearch } from '../../src/core/search/lunrSearch';
import { buildStock, createChance, readCorpus } from './searchCorpus';
import type { Row } from '../helpers/row';

export const name = 'search: building and asking the index';

const sizes = [54, 1_000, 10_000];
/** Stock Lunr takes longer than anyone waits for above this. */
const largestStock = 1_000;
const asked = 40;

const kinds = ['single', 'two words', 'prefix', 'typo'] as const;
type Kind = (typeof kinds)[number];

/** Build times and query times by size, ours and stock Lunr's, in milliseconds. */
export async function run(): Promise<readonly Row[]> {
	const all = await readCorpus(Math.max(...sizes));
	const rows: Row[] = [];
	for (const papers of all.length === 0 ? [] : sizes) {
		const documents = all.slice(0, papers);
		rows.push(await benchOurs(documents));
		if (papers <= largestStock) {
			rows.push(benchStock(documents));
		}
	}
	return rows;
}

async function benchOurs(documents: readonly SearchDocument[]): Promise<Row> {
	const engine = new LunrSearch();
	const before = heap();
	const started = performance.now();
	engine.update(documents, []);
	const slices: number[] = [];
	for (let more = true; more;) {
		const slice = performance.now();
		more = engine.work();
		slices.push(performance.now() - slice);
	}
	const build = performance.now() - started;
	const memory = heap() - before;
	const times: Record<string, string> = {};
	for (const kind of kinds) {
		const taken: number[] = [];
		for (const query of makeQueries(kind, documents)) {
			const asking = performance.now();
			await engine.search(query, 50);
			taken.push(performance.now() - asking);
		}
		times[kind] = spread(taken);
	}
	return {
		papers: documents.length,
		engine: 'ours',
		'build ms': Math.round(build),
		'slice p50/p95/max ms': `${spread(slices)} ${round(Math.max(...slices))}`,
		'heap MB': Math.round(memory / 1e6),
		...times,
	};
}

function benchStock(documents: readonly SearchDocument[]): Row {
	const before = heap();
	const started = performance.now();
	const index = buildStock(documents);
	const build = performance.now() - started;
	const memory = heap() - before;
	const times: Record<string, string> = {};
	for (const kind of kinds) {
		const taken = makeQueries(kind, documents).map(query => {
			const asking = performance.now();
			index.search(kind === 'prefix' ? `${query}*` : kind === 'typo' ? `${query.trim()}~1` : query);
			return performance.now() - asking;
		});
		times[kind] = spread(taken);
	}
	return {
		papers: documents.length,
		engine: 'lunr 2.3.9',
		'build ms': Math.round(build),
		'slice p50/p95/max ms': '',
		'heap MB': Math.round(memory / 1e6),
		...times,
	};
}

/** Queries of words that papers have; a space at the end says that the word is complete. */
function makeQueries(kind: Kind, documents: readonly SearchDocument[]): readonly string[] {
	const chance = createChance(3);
	return Array.from({ length: asked }, () => {
		const text = documents[Math.floor(chance() * documents.length)]?.title ?? '';
		const words = text.toLowerCase().match(/[a-z]{5,}/g) ?? ['neural', 'networks'];
		const pick = () => words[Math.floor(chance() * words.length)] ?? 'model';
		const word = pick();
		switch (kind) {
			case 'single':
				return `${word} `;
			case 'two words':
				return `${word} ${pick()} `;
			case 'prefix':
				return word.slice(0, 1 + Math.floor(chance() * 4));
			case 'typo':
				return `${word.slice(0, 2)}x${word.slice(2)} `;
		}
	});
}

/** What is in use, collected first where Node was started with `--expose-gc`. */
function heap(): number {
	(globalThis as { gc?: () => void }).gc?.();
	return process.memoryUsage().heapUsed;
}

function spread(values: readonly number[]): string {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (part: number) => round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0);
	return `${at(0.5)}/${at(0.95)}`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
