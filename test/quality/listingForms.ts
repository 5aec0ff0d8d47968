import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Entry } from '../../src/core/listing/listing';
import { readListing } from '../../src/core/listing/read';
import { cleanLine, cleanText } from '../../src/core/listing/text/clean';
import { parsePublicId, type PublicId } from '../../src/core/paper/ids';
import { titleKey } from '../../src/core/paper/title';
import type { Row } from '../helpers/row';
import { countsKnownWrong } from './countsKnownWrong';

export const name = 'listing forms';

const shared = '../shared/data';

/**
 * What is read of every real listing, by form: files, papers against the number that is known of
 * each file, and fields against what another source says of the same paper. That source is the
 * corpus and, for days of Daily Papers, their own interface, both read without any parser of
 * listings. A field is right where it is that text with white space folded, be it with TeX as it is or
 * resolved, since some forms of the same papers have it and some do not. Titles that people type (in
 * bibliographies and awesome lists) are no copies of another source's: they count for their form alone. Papers are matched by arXiv id for
 * titles and abstracts, and by title for ids, where the listing gives any.
 */
export function run(): Promise<readonly Row[]> {
	if (!existsSync(shared)) {
		return Promise.resolve([{ skipped: `${shared} is absent` }]);
	}
	const truth = readTruth();
	const known = knownCounts();
	const byForm = new Map<string, FormScore>();
	const deviations: Row[] = [];
	for (const folder of readdirSync(`${shared}/listings`)) {
		for (const file of readdirSync(`${shared}/listings/${folder}`)) {
			if (!/expected\.json$|seed_alignment/.test(file)) {
				const path = `${folder}/${file}`;
				scoreFile(path, known.get(path), truth, byForm, deviations);
			}
		}
	}
	const rows = [...byForm].sort(([a], [b]) => (a < b ? -1 : 1)).map(toRow);
	const all = [...byForm].map(([form, score]) => (typed.has(form) ? untold(score) : score));
	return Promise.resolve([...rows, toRow(['all', all.reduce(add, emptyScore())]), ...deviations]);
}

/** Forms whose titles and abstracts people type or shorten. */
const typed: ReadonlySet<string> = new Set(['bibtex', 'markdown-list', 'mentions']);

function untold(score: FormScore): FormScore {
	return { ...score, titles: 0, titlesRight: 0, abstracts: 0, abstractsRight: 0 };
}

interface FormScore {
	files: number;
	counted: number;
	exact: number;
	wrongTruth: number;
	papers: number;
	problems: number;
	titles: number;
	titlesRight: number;
	abstracts: number;
	abstractsRight: number;
	ids: number;
	idsRight: number;
	units: number;
	ms: number;
}

function emptyScore(): FormScore {
	return {
		...{ files: 0, counted: 0, exact: 0, wrongTruth: 0, papers: 0, problems: 0 },
		...{ titles: 0, titlesRight: 0, abstracts: 0, abstractsRight: 0, ids: 0, idsRight: 0 },
		...{ units: 0, ms: 0 },
	};
}

function add(a: FormScore, b: FormScore): FormScore {
	const names = Object.keys(a) as (keyof FormScore)[];
	return Object.fromEntries(names.map(key => [key, a[key] + b[key]])) as unknown as FormScore;
}

function toRow([form, score]: readonly [string, FormScore]): Row {
	const share = (right: number, of: number): number | string => (of === 0 ? '' : right / of);
	return {
		form,
		files: score.files,
		'exact counts': score.exact,
		of: score.counted,
		'wrong truth': score.wrongTruth,
		papers: score.papers,
		problems: score.problems,
		titles: share(score.titlesRight, score.titles),
		'of titles': score.titles,
		abstracts: share(score.abstractsRight, score.abstracts),
		'of abstracts': score.abstracts,
		ids: share(score.idsRight, score.ids),
		'of ids': score.ids,
		'MB/s': score.units / 1000 / score.ms,
	};
}

function scoreFile(
	path: string,
	known: number | undefined,
	truth: Truth,
	byForm: Map<string, FormScore>,
	deviations: Row[],
): void {
	const bytes = readFileSync(`${shared}/listings/${path}`);
	const start = performance.now();
	const { text, listing } = readListing(bytes, path.split('/')[1] ?? '');
	const ms = performance.now() - start;
	const entries = listing?.entries ?? [];
	const form = listing?.form ?? 'none';
	const score = byForm.get(form) ?? emptyScore();
	byForm.set(form, score);
	score.files++;
	score.papers += entries.length;
	score.problems += listing?.problems.length ?? 0;
	score.units += text.length;
	score.ms += ms;
	const reason = countsKnownWrong[path];
	if (known !== undefined && reason === undefined) {
		score.counted++;
		score.exact += entries.length === known ? 1 : 0;
	} else if (reason !== undefined) {
		score.wrongTruth++;
	}
	if (known !== undefined && entries.length !== known) {
		deviations.push({ deviation: path, found: entries.length, known, reason: reason ?? 'ours' });
	}
	for (const entry of entries) {
		scoreEntry(entry, truth, score);
	}
}

function scoreEntry(entry: Entry, truth: Truth, score: FormScore): void {
	const id = entry.ids.find(one => one.startsWith('arxiv:'));
	const told = id && truth.byId.get(id);
	// A paper may be retitled between versions: then nothing can be said of either.
	if (told && isNear(entry.title, told.title)) {
		score.titles++;
		score.titlesRight += isAsTold(entry.title, told.title) ? 1 : 0;
		if (
			entry.abstract !== undefined &&
			told.abstract !== '' &&
			isSameText(entry.abstract, told.abstract)
		) {
			score.abstracts++;
			score.abstractsRight += isAsTold(entry.abstract, told.abstract) ? 1 : 0;
		}
	}
	const named = truth.byTitle.get(titleKey(entry.title));
	if (id && named) {
		score.ids++;
		score.idsRight += named.has(id) ? 1 : 0;
	}
}

function isAsTold(found: string, told: string): boolean {
	const text = flat(found);
	const ways = [{}, { tex: true }, { tex: 'words' }] as const;
	return ways.some(notation => flat(cleanText(told, notation)) === text);
}

/** One line, since sources differ in where paragraphs end. */
function flat(text: string): string {
	return text.replace(/\s+/g, ' ');
}

/** The same title, or one that was only read wrong: most of its words are there. */
function isNear(a: string, b: string): boolean {
	const words = new Set(a.toLowerCase().split(/\W+/));
	const all = b.toLowerCase().split(/\W+/);
	return all.filter(word => words.has(word)).length >= all.length * 0.7;
}

/** The same version of an abstract: its beginning and its end are alike. */
function isSameText(a: string, b: string): boolean {
	const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
	const [left, right] = [plain(a), plain(b)];
	return (
		Math.abs(left.length - right.length) < 0.1 * right.length &&
		(left.slice(0, 40) === right.slice(0, 40) || left.slice(-40) === right.slice(-40))
	);
}

interface Told {
	readonly title: string;
	readonly abstract: string;
}

interface Truth {
	readonly byId: ReadonlyMap<PublicId, Told>;
	readonly byTitle: ReadonlyMap<string, ReadonlySet<PublicId>>;
}

function readTruth(): Truth {
	const byId = new Map<PublicId, Told>();
	const byTitle = new Map<string, Set<PublicId>>();
	const put = (id: PublicId | undefined, title: string, abstract: string): void => {
		if (!id?.startsWith('arxiv:')) {
			return;
		}
		const told = { title: cleanLine(title), abstract };
		byId.set(id, told);
		const key = titleKey(told.title);
		byTitle.set(key, (byTitle.get(key) ?? new Set()).add(id));
	};
	const corpus = gunzipSync(readFileSync(`${shared}/corpus/papers-ml-100k.jsonl.gz`));
	for (const line of corpus.toString('utf8').trimEnd().split('\n')) {
		const paper = JSON.parse(line) as {
			id: string;
			title: string;
			abstract?: string;
			also?: readonly string[];
		};
		for (const id of [paper.id, ...(paper.also ?? [])]) {
			put(parsePublicId(id), paper.title, paper.abstract ?? '');
		}
	}
	for (const file of readdirSync(`${shared}/listings/hf_api_json`)) {
		const day = JSON.parse(
			readFileSync(`${shared}/listings/hf_api_json/${file}`, 'utf8'),
		) as readonly (
			| string
			| {
					readonly paper: { readonly id: string; readonly title: string; readonly summary: string };
			  }
		)[];
		for (const item of day) {
			if (typeof item !== 'string') {
				put(parsePublicId(`arxiv:${item.paper.id}`), item.paper.title, item.paper.summary);
			}
		}
	}
	return { byId, byTitle };
}

function knownCounts(): ReadonlyMap<string, number> {
	const lines = readFileSync(`${shared}/provenance.tsv`, 'utf8').split(/\r?\n/).slice(1);
	const counts = lines
		.map(line => line.split('\t'))
		.filter(cells => /^\d+$/.test(cells[6] ?? ''))
		.map((cells): [string, number] => [cells[0] ?? '', Number(cells[6])]);
	return new Map(counts);
}
