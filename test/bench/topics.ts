import { readFileSync } from 'node:fs';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { openModel } from '../../src/core/model/modelFile';
import { PlacedPapers } from '../../src/core/nearness/placedPapers';
import type { PaperId } from '../../src/core/paper/paper';
import { TopicFold } from '../../src/core/topics/fold';
import type { TopicPaper } from '../../src/core/topics/topic';
import { WordForms } from '../../src/core/words/wordForms';
import { readCorpus } from '../helpers/corpus';
import type { Row } from '../helpers/row';
import { clusterByMeans } from '../quality/topics/peers/kMeans';
import { toTermVectors } from '../quality/topics/termVectors';
import { countTopics } from '../quality/topics/topicCount';

export const name = 'topics: from opening the model to the last paper in its topic, in one thread';

const listing = 54;
const sizes = (process.env.PAPER_TRIAGE_SIZES ?? '1000,10000,100000').split(',').map(Number);
const later = 200;
/** An odd number. */
const workers = 7;
const warmings = 10;
/** The peer looks at all papers again and again. */
const mostOfPeer = 10_000;

/** Cold is the first thing that a worker does; `after 200 more` is what a listing then costs. */
export async function run(): Promise<readonly Row[]> {
	const all = await readCorpus(Math.max(...sizes) + later);
	if (all.length === 0) {
		return [];
	}
	const papers = all.map(({ id, title, abstract }): TopicPaper => {
		return { id, title, abstract };
	});
	const rows = [await measureCold(papers.slice(0, listing)), warm(papers.slice(0, listing))];
	for (const wanted of sizes) {
		// The corpus has no more than the largest of them.
		const size = Math.min(wanted, papers.length - later);
		rows.push(measure(papers.slice(0, size), papers.slice(size, size + later)));
	}
	return rows;
}

/** The median of several workers, each of which is as new as that of a window just opened. */
async function measureCold(papers: readonly TopicPaper[]): Promise<Row> {
	const rows: Row[] = [];
	for (let i = 0; i < workers; i++) {
		rows.push(await measureInWorker(papers));
	}
	const time = ({ 'topics from nothing, ms': ms }: Row): number => Number(ms);
	const sorted = rows.sort((a, b) => time(a) - time(b));
	return sorted[(workers - 1) / 2] ?? {};
}

/** What it takes once all code has been compiled for speed. */
function warm(papers: readonly TopicPaper[]): Row {
	for (let i = 1; i < warmings; i++) {
		measure(papers, []);
	}
	return { ...measure(papers, []), note: 'warm' };
}

function measureInWorker(papers: readonly TopicPaper[]): Promise<Row> {
	const worker = new Worker('require(require("node:worker_threads").workerData.file).inWorker()', {
		eval: true,
		workerData: { file: __filename, papers },
	});
	return new Promise((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', code => reject(new Error(`The worker ended with ${code}.`)));
	});
}

/** What the worker does. */
export function inWorker(): void {
	const { papers } = workerData as { papers: readonly TopicPaper[] };
	parentPort?.postMessage(measure(papers, [], 'cold'));
}

function measure(papers: readonly TopicPaper[], more: readonly TopicPaper[], note = ''): Row {
	const begin = performance.now();
	const model = openModel(readFileSync('media/model/research.ptm'));
	const opened = performance.now();
	const forms = new WordForms();
	const placed = new PlacedPapers(model, forms);
	const byId = (some: readonly TopicPaper[]): ReadonlyMap<PaperId, TopicPaper> =>
		new Map(some.map(paper => [paper.id, paper]));
	placed.update(byId(papers));
	const fold = new TopicFold({ model, forms, placeOf: ({ id }) => placed.placeOf(id) });
	const first = finish(fold.group([papers]));
	const end = performance.now();
	placed.update(byId([...papers, ...more]));
	const second = finish(fold.group([papers, more]));
	const after = performance.now();
	return {
		papers: papers.length,
		note,
		'open the model, ms': opened - begin,
		'topics from nothing, ms': end - begin,
		'longest slice, ms': Math.max(first.longest, second.longest),
		...(more.length > 0 ? { 'after 200 more, ms': after - end } : {}),
		...(papers.length <= mostOfPeer && note !== 'cold'
			? { 'k-means on TF-IDF, ms': timeOfPeer(papers) }
			: {}),
	};
}

function timeOfPeer(papers: readonly TopicPaper[]): number {
	const begin = performance.now();
	clusterByMeans(toTermVectors(papers), countTopics(papers.length));
	return performance.now() - begin;
}

function finish(slices: Iterator<void, unknown>): { readonly longest: number } {
	let longest = 0;
	for (;;) {
		const begin = performance.now();
		const { done } = slices.next();
		longest = Math.max(longest, performance.now() - begin);
		if (done) {
			return { longest };
		}
	}
}
