import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PaperId } from '../../src/core/paper/paper';
import type { TopicPaper } from '../../src/core/topics/topic';

/** A paper with the topics that people gave it, and its author keywords where known. */
export interface LabelledPaper extends TopicPaper {
	readonly labels: readonly string[];
	readonly keywords: readonly string[];
}

interface Line {
	readonly id: string;
	readonly title: string;
	readonly abstract: string;
	readonly labels?: readonly string[];
	readonly keywords?: readonly string[];
}

const read = new Map<string, readonly LabelledPaper[]>();

/** All papers of one labelled set of the shared data, e.g. `rss2025_session`; none where it is absent. */
export function readLabelled(set: string): readonly LabelledPaper[] {
	return readOnce(`../shared/data/topics/${set}.jsonl`, file =>
		fs.readFileSync(file, 'utf8').trim().split('\n'),
	);
}

/** Papers of the shared corpus whose authors gave keywords; none where it is absent. */
export function readWithKeywords(): readonly LabelledPaper[] {
	return readOnce('../shared/data/corpus/papers-ml-100k.jsonl.gz', file => {
		const lines = gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n');
		return lines.filter(line => line.includes('"keywords":'));
	});
}

function readOnce(
	place: string,
	toLines: (file: string) => readonly string[],
): readonly LabelledPaper[] {
	const file = path.resolve(place);
	const known = read.get(file);
	if (known) {
		return known;
	}
	const isHere = fs.existsSync(file);
	if (!isHere) {
		console.log(`skipped: ${file} is not here`);
	}
	const papers = isHere ? toLines(file).map(toPaper) : [];
	read.set(file, papers);
	return papers;
}

function toPaper(line: string): LabelledPaper {
	const { id, title, abstract, labels = [], keywords = [] } = JSON.parse(line) as Line;
	return { id: id as PaperId, title, abstract, labels, keywords };
}

/** So many of some values, drawn by a seed: the same seed draws the same. */
export function draw<T>(values: readonly T[], count: number, seed: number): readonly T[] {
	let state = seed * 2_654_435_761;
	const next = () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state;
	};
	return values
		.map(value => ({ value, order: next() }))
		.sort((a, b) => a.order - b.order)
		.slice(0, count)
		.map(({ value }) => value);
}
