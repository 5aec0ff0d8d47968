import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { readCorpus } from '../../helpers/corpus';
import { contenders } from './contenders';

/** How long it took to make an index and to save it, and how much was written. */
export interface Building {
	readonly build: number;
	/** Milliseconds and bytes; nothing of an engine that does not save. */
	readonly save?: number;
	readonly bytes?: number;
}

/** Builds in a worker thread of its own, and leaves in the folder what opening needs. */
export function build(name: string, papers: number, folder: string): Promise<Building> {
	mkdirSync(folder, { recursive: true });
	const worker = new Worker('require(require("node:worker_threads").workerData.file).inWorker()', {
		eval: true,
		workerData: { file: __filename, name, papers, folder },
	});
	return new Promise((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', code => reject(new Error(`The worker ended with ${code}.`)));
	});
}

/** What the worker does. */
export async function inWorker(): Promise<void> {
	const { name, papers, folder } = workerData as { name: string; papers: number; folder: string };
	const contender = contenders.find(one => one.name === name);
	const documents = await readCorpus(papers);
	const begin = performance.now();
	const index = await contender!.build(documents, folder);
	const built = performance.now();
	await index.save?.(folder);
	const saved = performance.now();
	index.close?.();
	const building: Building = {
		build: built - begin,
		...(index.save ? { save: saved - built, bytes: sizeOf(folder) } : {}),
	};
	parentPort?.postMessage(building);
}

function sizeOf(folder: string): number {
	return readdirSync(folder)
		.map(file => statSync(join(folder, file)).size)
		.reduce((a, b) => a + b, 0);
}
