import assert from 'node:assert/strict';
import type { PaperId } from '../../src/core/paper/paper';
import type { Grouping, TopicPaper } from '../../src/core/topics/topic';

const mostAtALevel = 30;

/**
 * Asserts what holds of topics whatever the papers: each paper is somewhere and never twice in one
 * topic, for words that it says itself or for papers of that topic; names are told apart without
 * their case; a parent is a topic at the top; no level is too broad, and no topic a copy.
 */
export function checkGrouping({ topics, other }: Grouping, papers: readonly TopicPaper[]): void {
	const texts = new Map(papers.map(({ id, title, abstract }) => [id, `${title}\n${abstract}`]));
	const placed = new Set<PaperId>(other);
	assert.equal(placed.size, other.length, 'a paper stands twice in Other');
	for (const { name, papers: members } of topics) {
		const ids = new Set(members.map(({ id }) => id));
		assert.equal(ids.size, members.length, `a paper stands twice in ${name}`);
		for (const { id, why, near = [] } of members) {
			placed.add(id);
			assert.ok(texts.has(id), `${id} is no paper`);
			assert.ok(!other.includes(id), `${id} is in ${name} and in Other`);
			for (const term of why) {
				assert.ok(texts.get(id)?.includes(term), `${term} is not in ${texts.get(id) ?? id}`);
			}
			for (const one of near) {
				assert.ok(texts.has(one) && one !== id, `${id} is near ${one}`);
			}
		}
	}
	assert.deepEqual([...placed].sort(), [...texts.keys()].sort());
	checkNames({ topics, other });
	checkCopies({ topics, other });
}

function checkNames({ topics }: Grouping): void {
	const names = topics.map(({ name }) => name.toLowerCase());
	assert.deepEqual([...new Set(names)], names, 'two topics have one name');
	const tops = new Set(topics.filter(({ parent }) => parent === undefined).map(one => one.name));
	const sizes = new Map<string | undefined, number>();
	for (const { name, parent } of topics) {
		assert.ok(parent === undefined || tops.has(parent), `${parent} above ${name} is no topic`);
		sizes.set(parent, (sizes.get(parent) ?? 0) + 1);
	}
	for (const [parent = 'the top', size] of sizes) {
		assert.ok(size <= mostAtALevel, `${size} topics below ${parent}`);
	}
}

function checkCopies({ topics }: Grouping): void {
	for (const [index, topic] of topics.entries()) {
		const ids = new Set(topic.papers.map(({ id }) => id));
		for (const one of topics.slice(index + 1).filter(({ parent }) => parent === topic.parent)) {
			const both = one.papers.filter(({ id }) => ids.has(id)).length;
			const all = ids.size + one.papers.length - both;
			assert.ok(all === 0 || both <= 0.9 * all, `${one.name} is a copy of ${topic.name}`);
		}
	}
}
