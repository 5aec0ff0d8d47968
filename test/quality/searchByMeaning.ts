import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openModel } from '../../src/core/model/modelFile';
import { findNearest } from '../../src/core/nearness/nearest';
import { PlacedPapers } from '../../src/core/nearness/placedPapers';
import { widen } from '../../src/core/search/ask/meaning';
import { rowsOfAnswer } from '../../src/core/search/box/pickRows';
import type { SearchDocument, SearchHit } from '../../src/core/search/engine';
import { LunrSearch } from '../../src/core/search/lunrSearch';
import { readCorpus } from '../helpers/corpus';
import type { Row } from '../helpers/row';
import { toDocument } from '../helpers/searchDocument';
import { type LabelledPaper, readLabelled } from './labelledPapers';
import { drawSample, toHunt } from './search/samples';

export const name = 'search by meaning: a known paper among the rows of the box, 10,000 papers';

const papers = 10_000;
const asked = 400;
const shown = 100;

interface Question {
	readonly kind: string;
	readonly typed: string;
	readonly id: string;
}

const sessions = [
	...['aaai2022_primary_area', 'cvpr2019_session', 'emnlp2020_track', 'iccv2019_session'],
	...['ijcai2020-24_area', 'ismir2024_subject', 'rss2025_session'],
];
const fewestOfLabel = 5;

/**
 * What is typed are five words of an abstract, also with one and two words of a stranger's among
 * them: what is found by words must stay in front. Then paraphrases: the names that organisers gave
 * to sessions and areas, which few papers have in their text. Right is a paper of that session; told
 * is what share is, of the rows near in meaning and of as many rows that have some of the words.
 */
export async function run(): Promise<readonly Row[]> {
	const documents = await readCorpus(papers);
	if (documents.length === 0) {
		return [];
	}
	return [...(await findKnown(documents)), ...(await findParaphrased())];
}

interface Opened {
	readonly search: LunrSearch;
	readonly widened: (typed: string, hits: readonly SearchHit[]) => readonly SearchHit[];
}

function open(documents: readonly SearchDocument[]): Opened {
	const placed = new PlacedPapers(model);
	placed.update(new Map(documents.map(document => [document.id, document])));
	const search = new LunrSearch();
	search.update(documents, []);
	while (search.hasWork || placed.hasWork) {
		search.work();
		placed.work();
	}
	return {
		search,
		widened: (typed, hits) =>
			widen(hits, shown, search.meaningOf(typed), ({ words, accepts }, limit) =>
				findNearest(placed.space, placed.aimAtWords(words), limit, accepts)
					.filter(({ score }) => score >= 0.4)
					.map(({ id, score }) => ({ id, score, shares: [] })),
			),
	};
}

async function findParaphrased(): Promise<readonly Row[]> {
	const rows: Row[] = [];
	for (const set of sessions) {
		const all = readLabelled(set).filter(({ labels }) => labels.length > 0);
		const { search, widened } = open(all.map(toOne));
		const labels = new Map<string, Set<string>>();
		for (const { id, labels: own } of all) {
			own.forEach(label => labels.set(label, (labels.get(label) ?? new Set()).add(id)));
		}
		let [count, near, nearRight, fewer, fewerRight, chance] = [0, 0, 0, 0, 0, 0];
		for (const [label, right] of labels) {
			const hits = await search.search(label, shown);
			const found = widened(label, hits).filter(({ shares }) => shares !== undefined);
			if (right.size < fewestOfLabel || found.length === 0) {
				continue;
			}
			const some = hits.filter(({ complete }) => !complete).slice(0, found.length);
			count++;
			near += found.length;
			nearRight += found.filter(({ id }) => right.has(id)).length;
			fewer += some.length;
			fewerRight += some.filter(({ id }) => right.has(id)).length;
			chance += right.size / all.length;
		}
		rows.push({
			'looked for by': `names of sessions, ${set}`,
			asked: count,
			'right of near': rounded(nearRight / near),
			'right of fewer words': rounded(fewerRight / fewer),
			'by chance': rounded(chance / count),
		});
	}
	return rows;
}

function toOne({ id, title, abstract }: LabelledPaper): SearchDocument {
	return toDocument(id, { title, abstract });
}

async function findKnown(documents: readonly SearchDocument[]): Promise<readonly Row[]> {
	const { search, widened: widenedOf } = open(documents);
	const ranks = new Map<string, { readonly words: number[]; readonly widened: number[] }>();
	for (const { kind, typed, id } of questionsOf(documents)) {
		const hits = await search.search(typed, shown);
		const widened = widenedOf(typed, hits);
		const found = ranks.get(kind) ?? { words: [], widened: [] };
		ranks.set(kind, found);
		found.words.push(placeIn(hits, id));
		found.widened.push(placeIn(widened, id));
	}
	return [...ranks].map(([kind, { words, widened }]) => ({
		'looked for by': kind,
		asked: words.length,
		...toCells('by words', words),
		...toCells('widened', widened),
	}));
}

function questionsOf(documents: readonly SearchDocument[]): readonly Question[] {
	const questions: Question[] = [];
	let strange: readonly string[] = [];
	for (const document of drawSample(documents, 'report', asked)) {
		const words = toHunt(document, 'abstract words')?.words ?? [];
		if (words.length === 5 && strange.length === 5) {
			for (const wrong of [0, 1, 2]) {
				const typed = [...words.slice(wrong), ...strange.slice(0, wrong)].join(' ');
				questions.push({ kind: `abstract words, ${wrong} of 5 strange`, typed, id: document.id });
			}
		}
		strange = words;
	}
	return questions;
}

/** The row of a paper in the box, from 1; 0 where it is in none. */
function placeIn(hits: readonly SearchHit[], id: string): number {
	const { rows } = rowsOfAnswer({ typed: 'x', hits, completions: [] }, () => true);
	const ids = rows.flatMap(row => (row.kind === 'paper' ? row.paper : []));
	return ids.findIndex(one => one === id) + 1;
}

function toCells(name: string, places: readonly number[]): Row {
	const share = (test: (place: number) => boolean): number =>
		rounded(places.filter(test).length / places.length);
	const reciprocal = places.reduce(
		(sum, place) => sum + (place > 0 && place <= 10 ? 1 / place : 0),
		0,
	);
	return {
		[`MRR@10 ${name}`]: rounded(reciprocal / places.length),
		[`in 10 ${name}`]: share(place => place > 0 && place <= 10),
		[`in 20 ${name}`]: share(place => place > 0 && place <= 20),
	};
}

function rounded(value: number): number {
	return Math.round(value * 1_000) / 1_000;
}

const model = openModel(new Uint8Array(readFileSync(path.resolve('media/model/research.ptm'))));
