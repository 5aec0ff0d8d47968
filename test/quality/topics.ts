import { groupByTopic } from '../helpers/groupByTopic';
import { stemOf } from '../../src/core/topics/stem';
import type { Grouping } from '../../src/core/topics/topic';
import { adjustedMutualInformation } from './agreement';
import { draw, readLabelled, readWithKeywords, type LabelledPaper } from './labelledPapers';
import { clusterByTerms } from './termClusters';

export const name = 'topics: groups against labels people gave (medians of 5 draws)';

/** One line of a table. */
export type Row = Readonly<Record<string, string | number>>;

const sets = [
	'rss2025_session',
	'ismir2024_subject',
	'emnlp2020_track',
	'cvpr2019_session',
	'arxiv_primary_category',
];
const sizes = [50, 200];
const seeds = [1, 2, 3, 4, 5];

/** AMI counts *Other* as papers of their own; a paper's group is the topic it stands highest in. */
export function run(): Promise<readonly Row[]> {
	const rows: Row[] = [];
	for (const set of sets) {
		const all = readLabelled(set);
		for (const size of sizes.filter(one => one <= all.length)) {
			rows.push({ set, papers: size, ...measureLabels(all, size) });
		}
	}
	const withKeywords = readWithKeywords();
	for (const size of sizes.filter(one => one <= withKeywords.length)) {
		rows.push({ set: 'author keywords', papers: size, ...measureNames(withKeywords, size) });
	}
	return Promise.resolve(rows);
}

function measureLabels(all: readonly LabelledPaper[], size: number): Row {
	const drawn = seeds.map(seed => {
		const papers = draw(all, size, seed);
		const labels = papers.map(({ labels: [label = ''] }) => label);
		const grouping = groupByTopic(papers);
		const peer = clusterByTerms(papers, grouping.topics.length);
		return {
			grouping,
			ours: adjustedMutualInformation(mainTopics(grouping, papers), labels),
			peer: adjustedMutualInformation(peer, labels),
		};
	});
	return {
		...shapeOf(
			drawn.map(({ grouping }) => grouping),
			size,
		),
		AMI: median(drawn.map(({ ours }) => ours)),
		'AMI k-means': median(drawn.map(({ peer }) => peer)),
	};
}

function measureNames(all: readonly LabelledPaper[], size: number): Row {
	const drawn = seeds.map(seed => {
		const papers = draw(all, size, seed);
		const grouping = groupByTopic(papers);
		return { grouping, named: namedByKeyword(grouping, papers) };
	});
	return {
		...shapeOf(
			drawn.map(({ grouping }) => grouping),
			size,
		),
		'named by a keyword of half': median(drawn.map(({ named }) => named)),
	};
}

function shapeOf(groupings: readonly Grouping[], size: number): Row {
	return {
		topics: median(groupings.map(({ topics }) => topics.length)),
		'in Other': median(groupings.map(({ other }) => other.length / size)),
	};
}

/** The one group of each paper: where it stands nearest to the top, the smaller topic on a tie. */
function mainTopics(grouping: Grouping, papers: readonly LabelledPaper[]): readonly string[] {
	const best = new Map<string, { readonly name: string; readonly place: number }>();
	for (const topic of [...grouping.topics].reverse()) {
		for (const [index, { id }] of topic.papers.entries()) {
			const place = index / topic.papers.length;
			if (place < (best.get(id)?.place ?? Infinity)) {
				best.set(id, { name: topic.name, place });
			}
		}
	}
	return papers.map(({ id }) => best.get(id)?.name ?? id);
}

/** The share of topics whose name is a keyword of at least half of their papers. */
function namedByKeyword({ topics }: Grouping, papers: readonly LabelledPaper[]): number {
	const keywords = new Map(papers.map(paper => [paper.id, paper.keywords.map(toStems)]));
	const named = topics.filter(topic => {
		const stems = toStems(topic.name);
		const having = topic.papers.filter(({ id }) =>
			keywords.get(id)?.some(keyword => keyword.includes(stems)),
		);
		return having.length * 2 >= topic.papers.length;
	});
	return topics.length === 0 ? 0 : named.length / topics.length;
}

function toStems(phrase: string): string {
	return (phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf).join(' ');
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 1000) / 1000;
}
