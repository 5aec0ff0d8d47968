import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/core/search/engine';
import { readCorpus } from '../helpers/corpus';
import type { Row } from '../helpers/row';
import { ask } from './search/asking';
import { build, type Building } from './search/building';
import { change } from './search/changing';
import type { Contender, SearchIndex } from './search/contender';
import { chooseContenders, chooseSizes } from './search/contenders';
import { open, type Opening } from './search/opening';
import { makeQuestions, type QuestionRow } from './search/questions';
import { median, type Spread } from './search/spread';
import { sqliteName } from './search/sqliteDatabase';
import { noteProgress, toMeasureRow, toSpreadRow } from './search/tables';

export { inWorker } from './search/building';
export { inProcess } from './search/opening';

export const name = 'search: ms as p50/p95/max, and × as many times as ours (sum of medians)';

/** Times of short works differ from run to run. */
const repeatedUpTo = 10_000;
const repeats = 3;

/**
 * Ours beside its peers at every size: building in a worker, opening in a process of its own, then
 * all engines opened in this process and asked in turn; last, changes to what is indexed.
 */
export async function run(): Promise<readonly Row[]> {
	const sizes = chooseSizes();
	const all = await readCorpus(Math.max(...sizes));
	const rows: Row[] = [];
	for (const papers of all.length === 0 ? [] : sizes) {
		const folder = mkdtempSync(join(tmpdir(), 'paper-triage-search-'));
		try {
			rows.push(...(await benchSize(all.slice(0, papers), folder)));
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
	return [...rows, ...(await noteSettings())];
}

async function noteSettings(): Promise<readonly Row[]> {
	const load = loadavg()[0]?.toFixed(1);
	const machine = `Node ${process.version}, load ${load} on ${availableParallelism()} processors`;
	return [
		...chooseContenders(0).present.map(({ name, settings }) => ({ what: name, note: settings })),
		{ what: 'SQLite', note: await sqliteName() },
		{ what: 'machine', note: machine },
	];
}

async function benchSize(
	documents: readonly SearchDocument[],
	folder: string,
): Promise<readonly Row[]> {
	const { present, absent } = chooseContenders(documents.length);
	const questions = makeQuestions(documents);
	const built = await buildAll(present, documents.length, folder);
	const opened = openAll(present, documents.length, folder, questions);
	const rows = [
		...absent.map(note => ({ papers: documents.length, what: 'left out', note })),
		...toBuildingRows(documents.length, built),
		...toOpeningRows(documents.length, opened),
	];
	const indexes = await makeIndexes(present, documents, folder);
	for (const row of questions) {
		noteProgress(`${documents.length} papers: ${row.what}`);
		const asked = toSpreadRow(documents.length, row.what, await ask(indexes, row));
		noteProgress(JSON.stringify(asked));
		rows.push(asked);
	}
	rows.push(...(await changeAll(indexes, documents)));
	indexes.forEach(index => index.close?.());
	return rows;
}

async function buildAll(
	present: readonly Contender[],
	papers: number,
	folder: string,
): Promise<ReadonlyMap<string, readonly Building[]>> {
	const built = new Map<string, Building[]>(present.map(({ name }) => [name, []]));
	for (let i = 0; i < (papers > repeatedUpTo ? 1 : repeats); i++) {
		for (const { name } of present) {
			noteProgress(`${papers} papers: building ${name}`);
			const target = toFolder(folder, name);
			rmSync(target, { recursive: true, force: true });
			built.get(name)?.push(await build(name, papers, target));
		}
	}
	return built;
}

function openAll(
	present: readonly Contender[],
	papers: number,
	folder: string,
	questions: readonly QuestionRow[],
): ReadonlyMap<string, readonly Opening[]> {
	const one = questions.flatMap(row => row.questions.slice(0, 1));
	const able = present.filter(contender => contender.open !== undefined);
	const opened = new Map<string, Opening[]>(able.map(({ name }) => [name, []]));
	for (let i = 0; i < repeats; i++) {
		for (const { name } of able) {
			noteProgress(`${papers} papers: opening ${name}`);
			opened
				.get(name)
				?.push(open({ name, papers, folder: toFolder(folder, name), questions: one }));
		}
	}
	return opened;
}

/** All in this process: from disk, or built anew where an engine cannot be opened. */
async function makeIndexes(
	present: readonly Contender[],
	documents: readonly SearchDocument[],
	folder: string,
): Promise<ReadonlyMap<string, SearchIndex>> {
	const indexes = new Map<string, SearchIndex>();
	for (const contender of present) {
		const own = toFolder(folder, contender.name);
		const index = contender.open
			? await contender.open(own, documents)
			: await contender.build(documents, own);
		indexes.set(contender.name, index);
	}
	return indexes;
}

async function changeAll(
	indexes: ReadonlyMap<string, SearchIndex>,
	documents: readonly SearchDocument[],
): Promise<readonly Row[]> {
	const changes = new Map<string, ReadonlyMap<string, Spread>>();
	for (const [name, index] of indexes) {
		noteProgress(`${documents.length} papers: changing ${name}`);
		changes.set(name, await change(index, documents));
	}
	const kinds = new Set([...changes.values()].flatMap(spreads => [...spreads.keys()]));
	return [...kinds].map(kind =>
		toSpreadRow(
			documents.length,
			kind,
			chooseKnown(changes, spreads => spreads.get(kind)),
		),
	);
}

function toBuildingRows(
	papers: number,
	built: ReadonlyMap<string, readonly Building[]>,
): readonly Row[] {
	const of = (choose: (one: Building) => number | undefined) =>
		chooseKnown(built, all => middle(all.map(choose)));
	return [
		toMeasureRow(
			papers,
			'build, in a worker, ms',
			of(({ build }) => build),
		),
		toMeasureRow(
			papers,
			'save, ms',
			of(({ save }) => save),
		),
		toMeasureRow(
			papers,
			'on disk, MB',
			of(({ bytes }) => bytes && bytes / 1e6),
		),
	];
}

function toOpeningRows(
	papers: number,
	opened: ReadonlyMap<string, readonly Opening[]>,
): readonly Row[] {
	const of = (choose: (one: Opening) => number) =>
		chooseKnown(opened, all => middle(all.map(choose)));
	return [
		toMeasureRow(
			papers,
			'open to first answer, ms',
			of(({ first }) => first),
		),
		toMeasureRow(
			papers,
			'held after opening, MB',
			of(({ held }) => held / 1e6),
		),
		toMeasureRow(
			papers,
			'process grown by, MB',
			of(({ resident }) => resident / 1e6),
		),
	];
}

function middle(values: readonly (number | undefined)[]): number | undefined {
	const known = values.filter(value => value !== undefined);
	return known.length === 0 ? undefined : median(known);
}

/** Of those that have something to choose. */
function chooseKnown<T, U>(
	map: ReadonlyMap<string, T>,
	choose: (value: T) => U | undefined,
): ReadonlyMap<string, U> {
	const chosen = new Map<string, U>();
	for (const [name, value] of map) {
		const one = choose(value);
		if (one !== undefined) {
			chosen.set(name, one);
		}
	}
	return chosen;
}

function toFolder(folder: string, name: string): string {
	return join(folder, name.replace(/\W+/g, '-'));
}
