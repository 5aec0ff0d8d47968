import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import lunr from 'lunr';
import type { PaperId } from '../../src/core/paper/paper';
import { type SearchDocument } from '../../src/core/search/engine';
import { noFacts } from '../helpers/searchDocument';

const corpus = resolve('..', 'shared', 'data', 'corpus', 'papers-ml-100k.jsonl.gz');

interface CorpusRecord {
	readonly id: string;
	readonly title: string;
	readonly abstract: string;
	readonly authors: readonly string[];
}

/** The first papers of the shared corpus, or nothing where it is not there. */
export async function readCorpus(papers: number): Promise<readonly SearchDocument[]> {
	if (!existsSync(corpus)) {
		process.stdout.write(`skipped: ${corpus} is not there\n`);
		return [];
	}
	const documents: SearchDocument[] = [];
	const file = createReadStream(corpus);
	const lines = createInterface({ input: file.pipe(createGunzip()) });
	for await (const line of lines) {
		const record = JSON.parse(line) as CorpusRecord;
		const id = record.id.toLowerCase() as PaperId;
		documents.push({
			id,
			title: record.title,
			abstract: record.abstract,
			authors: record.authors.join(', '),
			organization: '',
			venue: '',
			keywords: '',
			notes: '',
			key: `${id} ${record.id.replace(/^\w+:/, '')}`,
			facts: noFacts,
		});
		if (documents.length === papers) {
			break;
		}
	}
	file.destroy();
	return documents;
}

/** Lunr as its guide wires it: one index, a title that counts three times. */
export function buildStock(documents: readonly SearchDocument[]): lunr.Index {
	return lunr(builder => {
		builder.ref('id');
		builder.field('title', { boost: 3 });
		builder.field('abstract');
		builder.field('authors');
		for (const document of documents) {
			builder.add(document);
		}
	});
}

/** Numbers from 0 up to 1 that are the same at every run. */
export function createChance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}
