import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Listing } from '../../src/core/listing/listing';
import { parseListing } from '../../src/core/listing/parse';
import type { Row } from '../helpers/row';

export const name = 'forms';

const shared = '../shared/data/listings';
const megabytes = 20;
const runs = 3;

/**
 * How fast the forms are read: the largest real listing of each, repeated, and what that takes.
 * `PAPER_TRIAGE_FORM` names some of the forms, divided by commas.
 *
 * What counts is the time in which the main thread runs (`MB/s`): a machine that others use as well
 * makes the time on the clock (`MB/s by the clock`) longer. Where the system does not tell that of
 * one thread, it is the time of all, with those that collect garbage. Memory (`held over text`) is
 * what the listing holds after a collection of garbage, without the text itself. `papers of one` is
 * how many times more papers are found than in the listing once, as against `times`.
 */
export function run(): Promise<readonly Row[]> {
	if (!existsSync(shared)) {
		return Promise.resolve([{ skipped: `${shared} is absent` }]);
	}
	const wanted = process.env.PAPER_TRIAGE_FORM?.split(',');
	const largest = new Map<string, Sample>();
	for (const folder of readdirSync(shared)) {
		for (const file of readdirSync(`${shared}/${folder}`)) {
			const text = readFileSync(`${shared}/${folder}/${file}`, 'utf8');
			if (text.length < 4_000) {
				continue;
			}
			const listing = parseListing(text, file);
			if (listing && text.length > (largest.get(listing.form)?.text.length ?? 0)) {
				const papers = listing.entries.length;
				largest.set(listing.form, { path: `${folder}/${file}`, text, papers });
			}
		}
	}
	return Promise.resolve(
		[...largest]
			.filter(([form]) => wanted?.includes(form) ?? true)
			.map(([form, sample]) => measure(form, sample))
			.sort((a, b) => Number(a['MB/s']) - Number(b['MB/s'])),
	);
}

interface Sample {
	readonly path: string;
	readonly text: string;
	readonly papers: number;
}

function measure(form: string, { path, text, papers }: Sample): Row {
	const times = Math.max(1, Math.ceil((megabytes * 1e6) / text.length));
	const many = repeat(text, times);
	const clock: number[] = [];
	const thread: number[] = [];
	const before = heap();
	let listing: Listing | undefined;
	let held = 0;
	for (let i = 0; i < runs; i++) {
		listing = undefined;
		const start = performance.now();
		const busy = threadTime();
		listing = parseListing(many, path.split('/')[1] ?? '');
		thread.push(threadTime() - busy);
		clock.push(performance.now() - start);
		held = Math.max(held, heap() - before);
	}
	const found = listing?.entries.length ?? 0;
	return {
		form,
		file: path,
		MB: Math.round(many.length / 1e5) / 10,
		papers: found,
		times,
		'papers of one': Math.round((10 * found) / papers) / 10,
		'MB/s': many.length / 1000 / median(thread),
		'MB/s by the clock': many.length / 1000 / median(clock),
		'held over text': held / many.length,
	};
}

/** For how long the main thread has been running, in milliseconds. */
function threadTime(): number {
	const path = `/proc/self/task/${process.pid}/schedstat`;
	if (existsSync(path)) {
		return Number(readFileSync(path, 'utf8').split(' ')[0]) / 1e6;
	}
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** What is held on the heap, without garbage. */
function heap(): number {
	// The text that a pattern was last found in is held: let it be a short one.
	/a/.exec('a');
	collectGarbage();
	collectGarbage();
	return process.memoryUsage().heapUsed;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** A listing again and again, well-formed where that is cheap: lists go on, others follow. */
function repeat(text: string, times: number): string {
	const trimmed = text.trim();
	if (/^\[[\s\S]*\]$/.test(trimmed)) {
		const elements = trimmed.slice(1, -1).replace(/,\s*$/, '');
		return ['[', Array<string>(times).fill(elements).join(',\n'), ']'].join('');
	}
	return Array<string>(times).fill(text).join('\n');
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
