import { existsSync, readFileSync } from 'node:fs';
import { parseListing } from '../../src/core/listing/parse';
import type { Row } from '../helpers/row';

export const name = 'parse';

const path = '../shared/data/listings/hf_text/daily-papers-search.txt';
const bytes = 50e6;
const runs = 5;

/** How fast a listing is parsed, beside splitting it into lines, which is the least one can do. */
export function run(): Promise<readonly Row[]> {
	if (!existsSync(path)) {
		return Promise.resolve([{ skipped: `${path} is absent` }]);
	}
	const page = readFileSync(path);
	const times = Math.ceil(bytes / page.length);
	// Decoded as one, so that the text lies in memory as one, as it does when a file was read.
	const text = Buffer.concat(Array<Buffer>(times).fill(page)).toString();
	const megabytes = (times * page.length) / 1e6;
	let papers = 0;
	const parse = median(() => {
		papers = parseListing(text, 'daily-papers.txt')?.entries.length ?? 0;
	});
	const split = median(() => {
		papers += text.split('\n').length > 0 ? 0 : 1;
	});
	const line = 'a word '.repeat(750_000);
	const oneLine = median(() => parseListing(line, 'line.txt'));
	const toRow = (what: string, ms: number): Row => ({
		what,
		ms: Math.round(ms),
		'MB/s': Math.round(megabytes / (ms / 1000)),
	});
	return Promise.resolve([
		{ ...toRow(`parse the example, ${megabytes.toFixed(0)} MB`, parse), papers },
		toRow("split('\\n') of the same, as the floor", split),
		{ what: 'refuse one line of 5 MB', ms: oneLine },
	]);
}

/** The median time of some runs in milliseconds. */
function median(task: () => unknown): number {
	const took: number[] = [];
	for (let i = 0; i < runs; i++) {
		const start = performance.now();
		task();
		took.push(performance.now() - start);
	}
	return took.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}
