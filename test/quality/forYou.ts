import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openModel } from '../../src/core/model/modelFile';
import { PaperSpace } from '../../src/core/nearness/paperSpace';
import { TraitReader } from '../../src/core/nearness/traits';
import type { PaperId } from '../../src/core/paper/paper';
import { canForetell, fewest } from '../../src/core/ranking/foresight';
import { findTaste, scoreByTaste } from '../../src/core/ranking/taste';
import type { Row } from '../helpers/row';
import { createChance } from '../helpers/seededChance';
import { type LabelledPaper, readLabelled, readWithKeywords } from './labelledPapers';

export const name =
	'for you: AUC after so many decisions, one in ten of them wrong (means over draws)';

const coarse = [
	'aaai2022_primary_area',
	'ijcai2020-24_area',
	'emnlp2020_track',
	'cvpr2019_session',
	'iccv2019_session',
	'arxiv_primary_category',
];
const draws = 6;
const poolSize = 500;
const decisions = [10, 30, 100];
const wrong = 0.1;

/** An inbox, and which of its papers somebody wants. */
interface Inbox {
	readonly papers: readonly LabelledPaper[];
	readonly isWanted: readonly boolean[];
}

/**
 * An interest is an area or session of a conference (coarse) or a keyword of authors (fine), or two
 * or three of them. Decisions are made at random, or half on papers of the interest, as who looks
 * for something meets them. `learnt` is how often the extension dares an order of its own.
 */
export function run(): Promise<readonly Row[]> {
	const sets = coarse.map(set => readLabelled(set).filter(({ labels }) => labels.length > 0));
	const withKeywords = readWithKeywords();
	if (withKeywords.length === 0 || sets.some(set => set.length === 0)) {
		return Promise.resolve([]);
	}
	const rows: Row[] = [];
	for (const parts of [1, 2]) {
		for (const isEven of [true, false]) {
			const met = isEven ? 'half of each' : 'as they come';

			const areas = sets.flatMap(set =>
				drawInboxes(set, ({ labels }) => labels.slice(0, 1), parts),
			);
			rows.push({ interest: `${parts} coarse`, met, ...measure(areas, isEven) });
			const keywords = drawInboxes(withKeywords, paper => paper.keywords.map(lower), parts, 18);
			rows.push({ interest: `${parts} fine`, met, ...measure(keywords, isEven) });
		}
	}
	return Promise.resolve(rows);
}

function drawInboxes(
	all: readonly LabelledPaper[],
	labelsOf: (paper: LabelledPaper) => readonly string[],
	parts: number,
	count = draws,
): readonly Inbox[] {
	return Array.from({ length: count }, (_, seed) => {
		const chance = createChance(seed + 1);
		const drawn = shuffled(all, chance);
		const uses = new Map<string, number>();
		for (const label of drawn.slice(0, 4 * poolSize).flatMap(labelsOf)) {
			uses.set(label, (uses.get(label) ?? 0) + 1);
		}
		const usual = [...uses]
			.filter(([, times]) => times >= 15 && times <= poolSize)
			.map(([one]) => one);
		const wanted = new Set(shuffled(usual, chance).slice(0, parts));
		const isOf = (paper: LabelledPaper): boolean => labelsOf(paper).some(one => wanted.has(one));
		// A fifth of the inbox at most is of the interest.
		const own = drawn.filter(isOf).slice(0, poolSize / 5);
		const papers = shuffled(
			[...own, ...drawn.filter(paper => !isOf(paper)).slice(0, poolSize - own.length)],
			chance,
		);
		return { papers, isWanted: papers.map(isOf) };
	}).filter(({ isWanted }) => isWanted.includes(true));
}

function measure(inboxes: readonly Inbox[], isEven: boolean): Row {
	const results = inboxes.map((inbox, index) => simulate(inbox, isEven, index + 1));
	const mean = (values: readonly number[]): number =>
		Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1_000) / 1_000;
	return Object.fromEntries([
		['inboxes', inboxes.length],
		...decisions.map((count, at) => [
			`after ${count}`,
			mean(results.map(one => one[at]?.area ?? 0.5)),
		]),
		...decisions.map((count, at) => [
			`learnt ${count}`,
			mean(results.map(one => (one[at]?.isLearnt ? 1 : 0))),
		]),
	]) as Row;
}

function simulate(
	{ papers, isWanted }: Inbox,
	isEven: boolean,
	seed: number,
): readonly { readonly area: number; readonly isLearnt: boolean }[] {
	const space = new PaperSpace(model.width);
	papers.forEach(({ title, abstract }, i) =>
		space.put(`${i}` as PaperId, reader.read(title, abstract)),
	);
	const chance = createChance(1_000 + seed);
	const order = papers.map((_, i) => i);
	const own = order.filter(i => isWanted[i]);
	const others = order.filter(i => !isWanted[i]);
	// Enough of the interest is left to be found.
	const met = own.slice(0, Math.floor(own.length * 0.6));
	const inTurn = order.map(i => (i % 2 === 0 ? met : others)[i >> 1] ?? -1);
	const sequence = [
		...new Set([
			...(isEven ? inTurn : order).filter(i => i >= 0),
			...(isEven ? others : []),
			...order,
		]),
	];
	const isKept = sequence.map(i => isWanted[i] !== chance() < wrong);
	return decisions.map(count => {
		const decided = sequence.slice(0, count);
		const rest = sequence.slice(count);
		const examples = (kept: boolean) =>
			decided.filter((_, at) => isKept[at] === kept).map(row => ({ row, weight: 1 }));
		const [kept, dismissed] = [examples(true), examples(false)];
		if (kept.length === 0 || dismissed.length === 0) {
			return { area: 0.5, isLearnt: false };
		}
		const scores = scoreByTaste(space, findTaste(space, kept, dismissed), rest);
		const against =
			dismissed.length < fewest ? rest.slice(0, 200).map(row => ({ row, weight: 1 })) : dismissed;
		return {
			area: areaOf(rest.map((i, at) => [scores[at] ?? 0, isWanted[i] === true])),
			isLearnt: canForetell(space, kept, against),
		};
	});
}

/** How often a wanted paper stands before another one. */
function areaOf(scored: readonly (readonly [score: number, isWanted: boolean])[]): number {
	const sorted = [...scored].sort(([a], [b]) => a - b);
	let [below, area, wanted] = [0, 0, 0];
	for (const [, isWanted] of sorted) {
		area += isWanted ? below : 0;
		wanted += isWanted ? 1 : 0;
		below += isWanted ? 0 : 1;
	}
	return wanted === 0 || below === 0 ? 0.5 : area / (wanted * below);
}

function shuffled<T>(values: readonly T[], chance: () => number): readonly T[] {
	return values
		.map(value => ({ value, order: chance() }))
		.sort((a, b) => a.order - b.order)
		.map(({ value }) => value);
}

function lower(text: string): string {
	return text.toLowerCase();
}

const model = openModel(new Uint8Array(readFileSync(path.resolve('media/model/research.ptm'))));
const reader = new TraitReader(model);
