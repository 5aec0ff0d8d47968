import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { parseTrainingPaper, type TrainingPaper } from '../core/training/trainingPaper';
import type { CorpusProblem } from './problems';

/** The papers of some files, in order, and the lines that are none. */
export interface Corpus {
	readonly papers: readonly TrainingPaper[];
	readonly problems: readonly CorpusProblem[];
}

/** Reads files of one paper a line, packed with gzip where the name ends with `.gz`. */
export async function readCorpus(files: readonly string[]): Promise<Corpus> {
	const papers: TrainingPaper[] = [];
	const problems: CorpusProblem[] = [];
	for (const file of files) {
		let number = 0;
		const take = (line: string) => {
			number++;
			if (line.trim() === '') {
				return;
			}
			const paper = parseTrainingPaper(line);
			if (paper) {
				papers.push(paper);
			} else {
				problems.push({ file, line: number });
			}
		};
		const takeAll = async (texts: AsyncIterable<Uint8Array>) => {
			for await (const line of linesOf(texts)) {
				take(line);
			}
		};
		const bytes = createReadStream(file);
		await (file.endsWith('.gz')
			? pipeline(bytes, createGunzip(), takeAll)
			: pipeline(bytes, takeAll));
	}
	return { papers, problems };
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let rest = '';
	for await (const chunk of chunks) {
		const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
		rest = lines.pop() ?? '';
		yield* lines;
	}
	yield rest + decoder.decode();
}
