import assert from 'node:assert/strict';
import type { PaperId } from '../../../src/core/paper/paper';
import type { Grouping } from '../../../src/core/topics/topic';
import type { Draw } from '../../quality/topics/draws';
import { mainTopics, type TreeTopic } from '../../quality/topics/mainTopics';
import {
	agreementOf,
	keptShare,
	liftOf,
	literalShare,
	namedShare,
	shapeOf,
} from '../../quality/topics/measures';

const draw: Draw = {
	papers: ['a', 'b', 'c', 'd'].map(id => ({
		id: id as PaperId,
		title: `Entropy of ${id}`,
		abstract: 'We explore.',
	})),
	later: [],
	labels: ['one', 'one', 'two', 'two'],
	keywords: new Map([
		['a', ['entropi', 'deep learn']],
		['b', ['entropi', 'learn']],
		['c', ['search', 'learn']],
		['d', ['memori', 'learn']],
	]),
	subject: 'learn',
};

suite('measures of a grouping', () => {
	test('pairs within topics share the one keyword that is not the subject', () => {
		assert.equal(liftOf(groupingOf({ Entropy: 'ab', Search: 'cd' }), draw), 3);
		assert.equal(liftOf(groupingOf({ All: 'abcd' }), draw), 1);
	});

	test('a name counts where half of the papers have it, but never the subject', () => {
		assert.equal(namedShare(groupingOf({ Entropy: 'abc', Search: 'cd' }), draw), 1);
		assert.equal(namedShare(groupingOf({ Entropy: 'acd', Learning: 'ab' }), draw), 0);
		assert.equal(namedShare(groupingOf({ 'Search and memory': 'cd' }), draw), 1);
	});

	test('a paper in no topic is a group of its own', () => {
		assert.equal(agreementOf(groupingOf({ One: 'ab', Two: 'cd' }), draw), 1);
		assert.ok(agreementOf(groupingOf({ One: 'ab' }, 'cd'), draw) < 1);
	});

	test('a reason is literal where the paper has all its words', () => {
		const grouping = groupingOf({ Entropy: 'ab' });
		assert.equal(literalShare(grouping, draw.papers), 0);
		const [topic] = grouping.topics;
		const members = topic?.papers.map(({ id }) => ({ id, why: [`entropy of ${id}`] })) ?? [];
		const topics = [{ name: 'Entropy', papers: members }];
		assert.equal(literalShare({ topics, other: [] }, draw.papers), 1);
	});

	test('names are kept where the main topic is called the same', () => {
		const before = groupingOf({ Entropy: 'ab', Search: 'c' }, 'd');
		assert.equal(keptShare(before, groupingOf({ Entropy: 'ab', Retrieval: 'cd' })), 2 / 3);
	});

	test('levels and the widest level are counted', () => {
		const topics: TreeTopic[] = [
			{ name: 'Agents', papers: [] },
			{ name: 'Search agents', papers: [], parent: 'Agents' },
			{ name: 'Web agents', papers: [], parent: 'Agents' },
		];
		const shape = shapeOf({ topics, other: [] }, 4);
		assert.equal(shape.levels, 2);
		assert.equal(shape['most at a level'], 2);
	});
});

suite('main topics', () => {
	test('are where a paper stands nearest to the top', () => {
		const main = mainTopics(groupingOf({ One: 'abcd', Two: 'dc' }));
		assert.equal(main.get('a' as PaperId)?.name, 'One');
		assert.equal(main.get('d' as PaperId)?.name, 'Two');
	});

	test('lie as deep as there are topics', () => {
		const { topics } = groupingOf({ Agents: 'ab', 'Search agents': 'ba' });
		const [agents, search] = topics;
		assert.ok(agents && search);
		const tree: readonly TreeTopic[] = [agents, { ...search, parent: 'Agents' }];
		const main = mainTopics({ topics: tree, other: [] });
		assert.equal(main.get('a' as PaperId)?.name, 'Search agents');
	});
});

/** Topics by name, each with the ids of its papers in one text. */
function groupingOf(topics: Readonly<Record<string, string>>, other = ''): Grouping {
	const toIds = (ids: string) => [...ids].map(id => id as PaperId);
	return {
		topics: Object.entries(topics).map(([name, ids]) => ({
			name,
			papers: toIds(ids).map(id => ({ id, why: [] })),
		})),
		other: toIds(other),
	};
}
