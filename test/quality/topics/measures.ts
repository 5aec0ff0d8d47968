import type { PaperId } from '../../../src/core/paper/paper';
import type { Grouping, TopicPaper } from '../../../src/core/topics/topic';
import { adjustedMutualInformation } from '../agreement';
import type { Draw } from './draws';
import { holds, isNamedBy, toKeyword } from './keywords';
import { levelOf, mainTopics, type TreeTopic } from './mainTopics';
import { wordsOf } from './words';

/**
 * Agreement of main topics with the labels; papers in *Other* are groups of their own.
 *
 * @param isAtTop whether a part counts as the topic it is a part of: most labels are as broad
 */
export function agreementOf(grouping: Grouping, { papers, labels }: Draw, isAtTop = false): number {
	const main = mainTopics(grouping);
	const groups = papers.map(({ id }) => {
		const topic = main.get(id);
		const name = isAtTop ? (topic?.parent ?? topic?.name) : topic?.name;
		return name === undefined ? id : `topic ${name}`;
	});
	return adjustedMutualInformation(groups, labels);
}

/**
 * How much oftener two papers with one main topic share a keyword than two papers of the draw:
 * (pairs within topics that share one ÷ pairs within topics) ÷ (the same of all pairs). Keywords
 * that are the subject of a narrow listing, or have it within, do not count.
 */
export function liftOf(grouping: Grouping, { papers, keywords, subject }: Draw): number {
	const main = mainTopics(grouping);
	const others = new Map(
		papers.map(({ id }) => [
			id,
			keywords.get(id)!.filter(one => subject === undefined || !holds(one, subject)),
		]),
	);
	const all = { pairs: 0, shared: 0 };
	const within = { pairs: 0, shared: 0 };
	for (const [i, { id: one }] of papers.entries()) {
		const own = others.get(one)!;
		for (const { id: other } of papers.slice(0, i)) {
			const shared = others.get(other)!.some(keyword => own.includes(keyword)) ? 1 : 0;
			const isWithin = main.has(one) && main.get(one) === main.get(other);
			for (const counts of isWithin ? [all, within] : [all]) {
				counts.pairs++;
				counts.shared += shared;
			}
		}
	}
	return within.pairs === 0 ? 1 : within.shared / within.pairs / (all.shared / all.pairs);
}

/**
 * The share of topics whose name is a keyword, or within a keyword, of at least half their papers.
 * The subject of a narrow listing says nothing there, so it does not count as a name.
 */
export function namedShare({ topics }: Grouping, { keywords, subject }: Draw): number {
	const named = topics.filter(({ name, papers }) => {
		const having = papers.filter(({ id }) => isNamedBy(name, keywords.get(id)!));
		return having.length * 2 >= papers.length && toKeyword(name) !== subject;
	});
	return shareOf(named.length, topics.length);
}

/** The share of memberships with reasons whose every word is in the paper's title or abstract. */
export function literalShare({ topics }: Grouping, papers: readonly TopicPaper[]): number {
	const texts = new Map(
		papers.map(({ id, title, abstract }) => [id, new Set(wordsOf(`${title} ${abstract}`))]),
	);
	const memberships = topics.flatMap(topic => topic.papers);
	const literal = memberships.filter(
		({ id, why }) => why.length > 0 && why.flatMap(wordsOf).every(word => texts.get(id)!.has(word)),
	);
	return shareOf(literal.length, memberships.length);
}

/** The share of papers with a topic whose main topic has the same name afterwards. */
export function keptShare(before: Grouping, after: Grouping): number {
	const now = mainTopics(after);
	const old = [...mainTopics(before)];
	return shareOf(old.filter(([id, { name }]) => now.get(id)?.name === name).length, old.length);
}

/** The share of papers with a topic that are still in one with the name of their main topic. */
export function stillInShare(before: Grouping, after: Grouping): number {
	const now = new Map<string, ReadonlySet<PaperId>>(
		after.topics.map(({ name, papers }) => [name, new Set(papers.map(({ id }) => id))]),
	);
	const old = [...mainTopics(before)];
	return shareOf(old.filter(([id, { name }]) => now.get(name)?.has(id)).length, old.length);
}

/** How a grouping looks: numbers of topics, and shares of topics and papers. */
export function shapeOf(grouping: Grouping, papers: number): Readonly<Record<string, number>> {
	const topics: readonly TreeTopic[] = grouping.topics;
	const byName = new Map(topics.map(topic => [topic.name, topic]));
	const atTop = topics.filter(({ parent }) => parent === undefined).length;
	const within = topics.map(({ name }) => topics.filter(({ parent }) => parent === name).length);
	return {
		topics: topics.length,
		'most at a level': Math.max(atTop, ...within),
		levels: Math.max(0, ...topics.map(topic => levelOf(topic, byName))),
		'of 1 or 2': shareOf(topics.filter(one => one.papers.length <= 2).length, topics.length),
		'in Other': grouping.other.length / papers,
	};
}

function shareOf(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}
