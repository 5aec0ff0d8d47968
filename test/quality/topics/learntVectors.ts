import fs from 'node:fs';
import path from 'node:path';
import { stopWords } from '../../../src/core/words/stopWords';
import { stemOf } from '../../../src/core/words/stem';
import type { TopicPaper } from '../../../src/core/topics/topic';
import { normalise, type Space } from './vectors';
import { toPorter, wordsOf } from './words';

interface Terms {
	readonly vocab: readonly (readonly [term: string, papers: number])[];
}

/** The learnt tables as they were given, before anybody packed them. */
export interface LearntTables {
	readonly numbers: ReadonlyMap<string, number>;
	readonly rows: Float32Array;
	readonly width: number;
	/** What was added up already: the same papers are grouped in many ways. */
	readonly sums: WeakMap<TopicPaper, Float32Array>;
}

/** Where the learnt tables lie. */
export const modelFolder = path.resolve('../shared/data/model');

const opened = new Map<number, LearntTables>();
const stems = new Map<string, string>();

/** The tables of 64 or 32 numbers a term; nothing where they are absent. */
export function openLearnt(width: 64 | 32): LearntTables | undefined {
	const file = path.join(modelFolder, `vectors-${width}.f32`);
	if (!fs.existsSync(file)) {
		return undefined;
	}
	const known = opened.get(width);
	if (known) {
		return known;
	}
	const bytes = fs.readFileSync(file);
	const { vocab } = JSON.parse(
		fs.readFileSync(path.join(modelFolder, 'terms.json'), 'utf8'),
	) as Terms;
	const tables = {
		numbers: new Map(vocab.map(([term], number) => [term, number])),
		rows: new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
		width,
		sums: new WeakMap<TopicPaper, Float32Array>(),
	};
	opened.set(width, tables);
	return tables;
}

/**
 * Papers as the tables say: the sum of the rows of stems and of pairs of stems, the title twice;
 * less the mean of the papers at hand.
 */
export function toLearntVectors(papers: readonly TopicPaper[], tables: LearntTables): Space {
	const { width } = tables;
	const sums = papers.map(paper => {
		const sum = tables.sums.get(paper) ?? addUp(paper, tables);
		tables.sums.set(paper, sum);
		return sum;
	});
	const mean = new Float32Array(width);
	for (const sum of sums) {
		for (let i = 0; i < width; i++) {
			mean[i]! += sum[i]! / sums.length;
		}
	}
	const terms = Int32Array.from({ length: width }, (_, i) => i);
	return {
		vectors: sums.map(sum => ({
			terms,
			weights: normalise(sum.map((value, i) => value - mean[i]!)),
		})),
		width,
	};
}

function addUp(
	{ title, abstract }: TopicPaper,
	{ numbers, rows, width }: LearntTables,
): Float32Array {
	const sum = new Float32Array(width);
	for (const number of [title, title, abstract].flatMap(text => termsOf(text, numbers))) {
		for (let i = 0; i < width; i++) {
			sum[i]! += rows[number * width + i]!;
		}
	}
	return normalise(sum);
}

/** The numbers of the stems of a text and of the pairs of stems next to each other. */
function termsOf(text: string, numbers: ReadonlyMap<string, number>): readonly number[] {
	const found: number[] = [];
	let before: string | undefined;
	for (const word of wordsOf(text)) {
		if (stopWords.has(word)) {
			continue;
		}
		const stem = toStem(word, numbers);
		const terms = before === undefined ? [stem] : [stem, `${before} ${stem}`];
		found.push(...terms.flatMap(term => numbers.get(term) ?? []));
		before = stem;
	}
	return found;
}

/** The tables have a few words as they are (`gpus`, `age`) and families that Porter has not. */
function toStem(word: string, numbers: ReadonlyMap<string, number>): string {
	const known = stems.get(word);
	if (known !== undefined) {
		return known;
	}
	const porter = toPorter(word);
	const stem = [stemOf(word), porter, word].find(one => numbers.has(one)) ?? porter;
	stems.set(word, stem);
	return stem;
}
