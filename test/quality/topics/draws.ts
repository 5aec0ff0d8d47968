import type { TopicPaper } from '../../../src/core/topics/topic';
import { draw, type LabelledPaper, readLabelled, readWithKeywords } from '../labelledPapers';
import { holds, toKeyword } from './keywords';

/** Papers that are grouped, and what people said of them. */
export interface Draw {
	readonly papers: readonly TopicPaper[];
	/** Papers that come later, half as many; none where only labels are known. */
	readonly later: readonly TopicPaper[];
	/** The label of each paper; none where keywords are known. */
	readonly labels: readonly string[];
	/** By id, as they are compared. */
	readonly keywords: ReadonlyMap<string, readonly string[]>;
	/** What all papers are about, as it is compared: it is no name for a topic of them. */
	readonly subject?: string;
}

/** What is drawn by one seed: the figures of all its draws are averaged. */
export type Sample = readonly Draw[];

/** What narrow listings are about, with the number of listings that share it: at least 120 papers. */
export const subjects = [
	'reinforcement learning',
	'language models',
	'reasoning',
	'diffusion models',
	'vision-language models',
	'retrieval',
	'alignment',
	'robot',
	'distillation',
	'manipulation',
	'planning',
	'deep learning',
];
const fewestForSubject = 120;

/** The sets whose papers have a label that people gave. */
export const labelledSets = [
	'aaai2022_primary_area',
	'arxiv_primary_category',
	'awesome_LLMSys',
	'cvpr2019_session',
	'emnlp2020_track',
	'iccv2019_session',
	'ijcai2020-24_area',
	'ismir2024_subject',
	'rss2025_session',
];

/** One draw from each labelled set that is large enough. */
export function drawLabelled(size: number, seed: number): Sample {
	return labelledSets.flatMap(set => {
		const all = readLabelled(set);
		const drawn = draw(all, size, seed);
		const labels = drawn.map(({ labels: [label = ''] }) => label);
		return all.length < size ? [] : [{ ...toDraw(drawn, size), labels }];
	});
}

/** One draw from all papers whose authors chose keywords freely. */
export function drawWithKeywords(size: number, seed: number): Sample {
	const all = withFreeKeywords();
	return all.length < size * 1.5 ? [] : [toDraw(draw(all, Math.round(size * 1.5), seed), size)];
}

/**
 * One narrow listing for each subject: papers with a keyword that is the subject or has it within.
 * Papers with no other keyword are left out.
 */
export function drawNarrow(size: number, seed: number): Sample {
	return subjects.flatMap(subject => {
		const key = toKeyword(subject);
		const about = withFreeKeywords().flatMap(paper => {
			const others = paper.keywords.filter(keyword => !holds(toKeyword(keyword), key));
			return others.length > 0 && others.length < paper.keywords.length ? [paper] : [];
		});
		return about.length < fewestForSubject
			? []
			: [{ ...toDraw(draw(about, Math.round(size * 1.5), seed), size), subject: key }];
	});
}

/** Papers with keywords that are no entries of a fixed list (`Machine Learning: ML: Classification`). */
export function withFreeKeywords(): readonly LabelledPaper[] {
	return readWithKeywords()
		.map(paper => ({ ...paper, keywords: paper.keywords.filter(one => !one.includes(':')) }))
		.filter(({ keywords }) => keywords.length > 0);
}

/** Groupers see title and abstract only: what people said of a paper is what they are judged by. */
function toDraw(drawn: readonly LabelledPaper[], size: number): Draw {
	const plain = drawn.map(({ id, title, abstract }) => ({ id, title, abstract }));
	const keywords = new Map(
		drawn.map(paper => [paper.id, [...new Set(paper.keywords.map(toKeyword))]]),
	);
	return { papers: plain.slice(0, size), later: plain.slice(size), labels: [], keywords };
}
