import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { guessForm, parseListing } from '../../src/core/listing/parse';
import type { Row } from '../helpers/row';

export const name = 'forms';

const shared = '../shared/data/listings';
const megabytes = 20;
const runs = 3;

/** How fast the forms are read: the largest real listing of each, repeated, and what that takes. */
export function run(): Promise<readonly Row[]> {
	if (!existsSync(shared)) {
		return Promise.resolve([{ skipped: `${shared} is absent` }]);
	}
	const largest = new Map<string, { readonly path: string; readonly text: string }>();
	for (const folder of readdirSync(shared)) {
		for (const file of readdirSync(`${shared}/${folder}`)) {
			const text = readFileSync(`${shared}/${folder}/${file}`, 'utf8');
			const form = guessForm(text)?.form;
			if (form !== undefined && text.length > (largest.get(form)?.text.length ?? 20_000)) {
				largest.set(form, { path: `${folder}/${file}`, text });
			}
		}
	}
	return Promise.resolve(
		[...largest].map(([form, { path, text }]) => measure(form, path, text)).sort(bySpeed),
	);
}

function measure(form: string, path: string, text: string): Row {
	const many = repeat(text, (megabytes * 1e6) / text.length);
	const times: number[] = [];
	let papers = 0;
	let grown = 0;
	for (let i = 0; i < runs; i++) {
		globalThis.gc?.();
		const before = process.memoryUsage().heapUsed;
		const start = performance.now();
		const listing = parseListing(many, path.split('/')[1] ?? '');
		times.push(performance.now() - start);
		grown = Math.max(grown, process.memoryUsage().heapUsed - before);
		papers = listing?.entries.length ?? 0;
	}
	const ms = times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
	return {
		form,
		file: path,
		MB: Math.round(many.length / 1e5) / 10,
		papers,
		'MB/s': many.length / 1000 / ms,
		'heap over text': grown / many.length,
	};
}

/** A listing again and again, as far as its form lets one follow another: lists go on, others nest. */
function repeat(text: string, times: number): string {
	const trimmed = text.trim();
	const count = Math.max(1, Math.ceil(times));
	if (/^\[[\s\S]*\]$/.test(trimmed)) {
		return `[${Array<string>(count).fill(trimmed.slice(1, -1).replace(/,\s*$/, '')).join(',\n')}]`;
	}
	return Array<string>(count).fill(text).join('\n');
}

function bySpeed(a: Row, b: Row): number {
	return Number(a['MB/s']) - Number(b['MB/s']);
}
