import { readFileSync, writeFileSync } from 'node:fs';
import { formatModel } from '../../src/core/model/modelFile';
import { packModel } from '../../src/core/model/packModel';

const tables = '../shared/data/model';
const target = 'media/model/research.ptm';
const width = 64;

/** A row of `phrases.json`. */
type Phrase = readonly [
	stems: string,
	written: string,
	titles: number,
	abstracts: number,
	nameLike: number,
	keywords: number,
];

/** Packs the shared tables into the model that is shipped. @returns what it wrote, in a sentence */
export function packShared(): string {
	const { N: papers, vocab: terms } = read('terms.json') as {
		readonly N: number;
		readonly vocab: readonly (readonly [string, number])[];
	};
	const { n, lex } = read('phrases.json') as {
		readonly n: number;
		readonly lex: readonly Phrase[];
	};
	const acronyms = read('acronyms.json') as readonly (readonly [string, number])[];
	const rows = readFileSync(`${tables}/vectors-${width}.f32`);
	// Phrases were counted in fewer papers than terms.
	const scaled = (count: number): number => Math.round((count * papers) / n);
	const model = packModel({
		...{ papers, terms, width },
		vectors: new Float32Array(Uint8Array.from(rows).buffer),
		phrases: lex.map(([stems, written, titles, abstracts, nameLike, keywords]) => ({
			...{ stems, written, nameLike, keywords },
			titles: scaled(titles),
			abstracts: scaled(abstracts),
		})),
		acronyms: acronyms.map(([line, times]) => {
			const [short = '', long = ''] = line.split('\t');
			return { short, long, times };
		}),
	});
	const bytes = formatModel(model);
	writeFileSync(target, bytes);
	return `${target}: ${model.words.size} stems, ${model.pairs.size} pairs, ${bytes.length} bytes`;
}

function read(file: string): unknown {
	return JSON.parse(readFileSync(`${tables}/${file}`, 'utf8'));
}
