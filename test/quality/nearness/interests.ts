import type { TopicPaper } from '../../../src/core/topics/topic';
import { createChance, toSeed } from '../../helpers/seededChance';
import { draw, readLabelled } from '../labelledPapers';
import { withFreeKeywords } from '../topics/draws';
import { holds, toKeyword } from '../topics/keywords';
import type { Decided } from './contender';

/** Papers of one pool with the interests that are tried on it. */
export interface Pool {
	readonly papers: readonly TopicPaper[];
	/** For each whether each paper is wanted. */
	readonly interests: readonly (readonly boolean[])[];
	/** The least share of wanted papers among those decided upon. */
	readonly keptShare: number;
}

const poolSize = 1_500;
const interestsOfAPool = 10;
const wrongShare = 0.1;

/** Areas of a conference: each label that at least 4 % of the papers have is what somebody wants. */
export function drawCoarse(set: string, seed: number): Pool {
	const papers = draw(readLabelled(set), poolSize, seed);
	const counts = countAll(papers.map(({ labels: [label = ''] }) => label));
	const labels = [...counts].filter(([, count]) => count >= 0.04 * papers.length);
	return {
		papers: papers.map(toPlain),
		interests: draw(labels, interestsOfAPool, seed).map(([wanted]) =>
			papers.map(({ labels: [label] }) => label === wanted),
		),
		keptShare: 0,
	};
}

/** Narrow interests: a keyword that 1 to 3 % of the papers have, or have within another. */
export function drawFine(seed: number): Pool {
	const papers = draw(withFreeKeywords(), poolSize, seed);
	const keywords = papers.map(paper => [...new Set(paper.keywords.map(toKeyword))]);
	const wanted = [...countAll(keywords.flat()).keys()]
		.filter(keyword => keyword.includes(' '))
		.map(keyword => keywords.map(own => own.some(one => holds(one, keyword))))
		.filter(having => {
			const share = having.filter(Boolean).length / papers.length;
			return share >= 0.01 && share <= 0.03;
		});
	return {
		papers: papers.map(toPlain),
		interests: draw(wanted, interestsOfAPool, seed),
		keptShare: 0.1,
	};
}

/**
 * Decisions about different papers, one in ten of them wrong. The papers come by chance, as an inbox
 * brings them; but a wanted one is put in first wherever their share is below the least, as a
 * reader looks for what is rare, though never more than half of all. The first paper is wanted and
 * kept, or there would be nothing to learn from. Few decisions are the beginning of many.
 */
export function decide(
	wanted: readonly boolean[],
	keptShare: number,
	count: number,
	seed: number,
): readonly Decided[] {
	const chance = createChance(toSeed(`decisions ${seed}`));
	const inbox = draw([...wanted.keys()], wanted.length, seed);
	const most = wanted.filter(Boolean).length / 2;
	const decisions: Decided[] = [];
	const done = new Set<number>();
	let liked = 0;
	while (decisions.length < count) {
		const isShort = liked === 0 || liked < keptShare * (decisions.length + 1);
		const isSought = isShort && liked < most;
		const index = inbox.find(one => !done.has(one) && (!isSought || wanted[one]))!;
		const isWrong = chance() < wrongShare && decisions.length > 0;
		done.add(index);
		liked += wanted[index] ? 1 : 0;
		decisions.push({ index, kept: wanted[index] !== isWrong });
	}
	return decisions;
}

function countAll(values: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

/** Rankers see title and abstract only. */
function toPlain({ id, title, abstract }: TopicPaper): TopicPaper {
	return { id, title, abstract };
}
