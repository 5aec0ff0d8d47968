import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { bigListing } from '../helpers/bigListing';
import type { Row } from '../helpers/row';
import type { Answers, Task } from './hostProbe/probe';

export const name = 'host: bundles, start, and the longest gap of a 5 ms heartbeat';

const bundles = ['extension', 'extension.web', 'worker', 'webview', 'cli'];
const corpus = '../shared/data/corpus/papers-ml-100k.jsonl.gz';
const listing = '../shared/data/listings/hf_text/daily-papers-search.txt';
/** What is typed into the search, letter by letter. */
const typed = ['search agents that learn', 'arXiv:2602.03647'];

/** Sizes of the bundles, and how the extension host fares while the extension is used. */
export function run(): Promise<readonly Row[]> {
	execFileSync('node', ['esbuild.mjs'], { stdio: 'inherit' });
	const folder = mkdtempSync(path.join(tmpdir(), 'paper-triage-bench-'));
	try {
		const rows = [...bundles.map(sizeRow), ...probeRows(folder)];
		return Promise.resolve([...rows, { what: `load ${loadText()}` }]);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function sizeRow(bundle: string): Row {
	const code = readFileSync(`dist/${bundle}.js`);
	const kilobytes = (size: number): number => Math.round(size / 100) / 10;
	return {
		what: `${bundle}.js`,
		kB: kilobytes(code.length),
		'gzip kB': kilobytes(gzipSync(code).length),
	};
}

function probeRows(folder: string): readonly Row[] {
	const line = path.join(folder, 'one-line.txt');
	writeFileSync(line, 'a word and then another '.repeat(210_000));
	const big = path.join(folder, 'big 2026-04-23.txt');
	const { bytes, papers } = bigListing(100e6);
	writeFileSync(big, bytes);

	const large = probe(folder, 3, {
		papers: 0,
		imports: [{ name: '100 MB', file: big }],
		decide: 50,
		search: ['amber and the'],
		rest: 15_000,
	});
	const rows = [
		timeRow('import of 100 MB', large, '100 MB'),
		gapRow(`import of 100 MB, ${papers.toLocaleString('en')} papers`, large, '100 MB'),
		gapRow('15 s after it, while it is indexed', large, 'rest'),
		gapRow('search as typed in it', large, 'search'),
		gapRow('decide 50 papers of it', large, 'decide'),
	];
	rows.push(...corpusRows(folder));
	if (!existsSync(listing)) {
		return [...startRows(large), ...rows, { what: `skipped 54 papers: ${listing} is absent` }];
	}
	const users = probe(folder, 5, {
		open: 'later/papers',
		papers: 54,
		imports: [{ name: '5 MB line', file: line }],
		decide: 50,
		search: typed,
		rest: 0,
	});
	return [
		...startRows(users),
		timeRow('open 54 papers', users, 'open'),
		gapRow('open 54 papers', users, 'open'),
		gapRow('refuse one line of 5 MB', users, '5 MB line'),
		gapRow('search as typed in 54 papers', users, 'search'),
		gapRow('decide 50 papers', users, 'decide'),
		...rows,
	];
}

/** A dump of as many papers as a library may hold, with authors, ids and abstracts. */
function corpusRows(folder: string): readonly Row[] {
	if (!existsSync(corpus)) {
		return [{ what: `skipped 100,000 papers: ${corpus} is absent` }];
	}
	const file = path.join(folder, 'papers 2026-04-24.jsonl');
	writeFileSync(file, gunzipSync(readFileSync(corpus)));
	const answers = probe(folder, 3, {
		papers: 0,
		imports: [{ name: 'corpus', file }],
		decide: 20,
		search: ['search agents'],
		rest: 30_000,
	});
	return [
		timeRow('import of 100,000 papers', answers, 'corpus'),
		gapRow('import of 100,000 papers', answers, 'corpus'),
		gapRow('30 s after it, while they are indexed', answers, 'rest'),
		gapRow('search as typed in 100,000 papers', answers, 'search'),
		gapRow('decide 20 of 100,000 papers', answers, 'decide'),
	];
}

function startRows(answers: readonly Answers[]): readonly Row[] {
	return [
		timeRow('load and activate', answers, 'load', 'activate'),
		gapRow('nothing, as the floor', answers, 'idle'),
	];
}

/** Starts VS Code so many times, each with a workspace of its own, and lets it do a task. */
function probe(folder: string, starts: number, task: Omit<Task, 'answers'>): readonly Answers[] {
	return Array.from({ length: starts }, () => {
		const workspace = mkdtempSync(path.join(folder, 'workspace-'));
		// In a remote extension host VS Code looks for open ports, and is held up by that itself.
		const settings = { 'remote.autoForwardPorts': false };
		mkdirSync(path.join(workspace, '.vscode'));
		writeFileSync(path.join(workspace, '.vscode/settings.json'), JSON.stringify(settings));
		if (task.open !== undefined) {
			cpSync(listing, path.join(workspace, task.open, 'listings/2026-04-22-daily-papers.txt'));
		}
		const answers = path.join(folder, 'answers.json');
		rmSync(answers, { force: true });
		execFileSync(
			'node',
			['test/bench/hostProbe/run.mjs', JSON.stringify({ ...task, answers }), workspace],
			{ stdio: ['ignore', 'ignore', 'inherit'] },
		);
		return JSON.parse(readFileSync(answers, 'utf8')) as Answers;
	});
}

function timeRow(what: string, answers: readonly Answers[], ...names: readonly string[]): Row {
	const all = answers.map(({ times }) =>
		names.reduce((sum, each) => sum + (times[each] ?? NaN), 0),
	);
	return { what, ms: Math.round(median(all)), runs: all.length };
}

function gapRow(what: string, answers: readonly Answers[], name: string): Row {
	const wall = answers.map(({ gaps }) => Math.round(gaps[name]?.wall ?? NaN));
	const busy = answers.map(({ gaps }) => gaps[name]?.busy ?? NaN);
	return {
		what,
		'longest gap ms': median(wall),
		'longest busy ms': Math.round(median(busy)),
		'gap of each run': wall.sort((a, b) => a - b).join(' '),
		runs: wall.length,
	};
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function loadText(): string {
	return `${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`;
}
