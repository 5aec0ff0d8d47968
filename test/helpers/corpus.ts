import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { PaperId } from '../../src/core/paper/paper';
import type { SearchDocument } from '../../src/core/search/engine';
import { toDocument } from './searchDocument';

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
		documents.push(
			toDocument(id, {
				title: record.title,
				abstract: record.abstract,
				authors: record.authors.join(', '),
				key: `${id} ${record.id.replace(/^\w+:/, '')}`,
			}),
		);
		if (documents.length === papers) {
			break;
		}
	}
	file.destroy();
	return documents;
}
